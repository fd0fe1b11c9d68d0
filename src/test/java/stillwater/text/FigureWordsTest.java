package stillwater.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stillwater.focus.Origin;
import stillwater.report.Breaks;
import stillwater.report.Figures;
import stillwater.report.Interruptions;
import stillwater.report.Spread;
import stillwater.report.Tally;
import stillwater.report.Unbroken;
import stillwater.report.Uncertainty;
import stillwater.report.Worth;

class FigureWordsTest {
  private static final Uncertainty NOTHING = new Uncertainty(Duration.ZERO, 0, 0, 0);

  private final FigureWords words = new FigureWords(new Texts(Locale.ENGLISH));

  @Test
  void aFindingGivesItsShares() {
    assertThat(words.finding(figures(away(2, 10), away(8, 90))))
        .isEqualTo("80 % of interruptions and 90 % of the time away came from outside.");
    assertThat(words.finding(figures(away(19, 121), away(10, 40))))
        .isEqualTo("66 % of interruptions and 75 % of the time away were self-started.");
  }

  @Test
  void whereThereIsTooLittleItSaysSo() {
    assertThat(words.finding(figures(Tally.NONE, away(9, 90))))
        .isEqualTo("Too few to say whether it is habit or environment.");
  }

  @Test
  void whatIsNotKnownIsSaidAlsoWhereItIsNothing() {
    assertThat(words.uncertainty(unknown(0, NOTHING)))
        .isEqualTo("Not known: 0 s in gaps without an answer · no open block · no clock shift");
    assertThat(words.uncertainty(unknown(5, new Uncertainty(Duration.ofMinutes(14), 1, 2, 0))))
        .isEqualTo("Not known: 14 min in gaps without an answer · 1 open block · 2 clock shifts");
  }

  @Test
  void ofBlocksAddedAfterwardsItIsSaidThatNobodyNotedInterruptions() {
    assertThat(words.uncertainty(unknown(7, new Uncertainty(Duration.ZERO, 0, 0, 3)))).endsWith(
        " · no clock shift · interruptions in 3 of 7 blocks: added afterwards, nobody noted any");
  }

  @Test
  void aMedianStandsWithItsRange() {
    assertThat(words.spread(new Spread(3, Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(80))))
        .isEqualTo("10 min (5 min to 1 h 20, n 3)");
    assertThat(words.spread(new Spread(1, Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5))))
        .isEqualTo("5 min (once)");
  }

  private static Tally away(int interruptions, int minutes) {
    return new Tally(Duration.ZERO, interruptions, Duration.ofMinutes(minutes), 0);
  }

  private static Figures figures(Tally self, Tally external) {
    var total = away(self.interruptions() + external.interruptions(),
        (int) self.away().plus(external.away()).toMinutes());
    return figures(1, total, new TreeMap<>(Map.of(Origin.SELF, self, Origin.EXTERNAL, external)), NOTHING);
  }

  private static Figures unknown(int blocks, Uncertainty uncertainty) {
    return figures(blocks, Tally.NONE, none(), uncertainty);
  }

  private static Figures figures(int blocks, Tally total, SortedMap<Origin, Tally> byOrigin, Uncertainty unknown) {
    return new Figures(blocks, total, Duration.ZERO, none(), none(),
        new Unbroken(Duration.ZERO, none(), Duration.ZERO, none()),
        new Interruptions(byOrigin, none(),
            Optional.empty(), Optional.empty(), new Worth(0, 0, 0, 0)),
        new Breaks(0, 0, 0, 0, none(), none(), Optional.empty()), unknown);
  }

  private static <K, V> SortedMap<K, V> none() {
    return Collections.emptySortedMap();
  }
}
