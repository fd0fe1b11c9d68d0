package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The arithmetic of spans against a plain set of seconds.
class SpansTest {
  private static final int CASES = 5000;
  private static final int SECONDS = 40;

  @Test
  void unionIntersectionAndDifferenceAreThoseOfSetsOfSeconds() {
    for (long seed = 0; seed < CASES; seed++) {
      var random = new Random(seed);
      var one = some(random);
      var other = some(random);
      assertThat(Spans.of(one).union(Spans.of(other))).as("seed %d", seed)
          .isEqualTo(spans(with(set(one), set(other), BitSet::or)));
      assertThat(Spans.of(one).intersect(Spans.of(other))).as("seed %d", seed)
          .isEqualTo(spans(with(set(one), set(other), BitSet::and)));
      assertThat(Spans.of(one).minus(Spans.of(other))).as("seed %d", seed)
          .isEqualTo(spans(with(set(one), set(other), BitSet::andNot)));
    }
  }

  @Test
  void spansAreInOrderAndDoNotTouchAndTheirLengthIsTheirSeconds() {
    for (long seed = 0; seed < CASES; seed++) {
      var some = some(new Random(seed));
      var spans = Spans.of(some);
      assertThat(spans).as("seed %d", seed).isEqualTo(spans(set(some)));
      assertThat(spans.length()).as("seed %d", seed).isEqualTo(Duration.ofSeconds(set(some).cardinality()));
    }
  }

  @Test
  void cuttingMovesNoSecondAndLeavesNoCutInside() {
    for (long seed = 0; seed < CASES; seed++) {
      var random = new Random(seed);
      var some = some(random);
      var cuts = IntStream.range(0, random.nextInt(5)).mapToObj(_ -> second(random.nextInt(SECONDS))).toList();
      var pieces = Spans.of(some).cutAt(cuts);
      assertThat(Spans.of(pieces)).as("seed %d", seed).isEqualTo(Spans.of(some));
      assertThat(pieces).as("seed %d", seed).noneMatch(Span::isEmpty).allSatisfy(piece ->
          assertThat(cuts).noneMatch(cut -> piece.contains(cut) && !cut.equals(piece.from())));
      var inside = cuts.stream().distinct().filter(cut -> Spans.of(some).list().stream()
          .anyMatch(span -> span.contains(cut) && !cut.equals(span.from()))).count();
      assertThat(pieces).as("seed %d", seed).hasSize(Spans.of(some).list().size() + (int) inside);
    }
  }

  private interface Change {
    void apply(BitSet one, BitSet other);
  }

  private static BitSet with(BitSet one, BitSet other, Change change) {
    change.apply(one, other);
    return one;
  }

  private static List<Span> some(Random random) {
    return IntStream.range(0, random.nextInt(6)).mapToObj(_ -> {
      var from = random.nextInt(SECONDS);
      return new Span(second(from), second(from + random.nextInt(10)));
    }).toList();
  }

  private static BitSet set(List<Span> spans) {
    var seconds = new BitSet();
    spans.forEach(span -> seconds.set((int) span.from().getEpochSecond(), (int) span.to().getEpochSecond()));
    return seconds;
  }

  private static Spans spans(BitSet seconds) {
    var spans = new ArrayList<Span>();
    for (int from = seconds.nextSetBit(0); from >= 0; from = seconds.nextSetBit(seconds.nextClearBit(from))) {
      spans.add(new Span(second(from), second(seconds.nextClearBit(from))));
    }
    return new Spans(spans);
  }

  private static Instant second(int second) {
    return Instant.ofEpochSecond(second);
  }
}
