package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.movement.Breaks.NOW;
import static stillwater.movement.Breaks.doing;
import static stillwater.movement.Breaks.skipping;
import static stillwater.movement.Breaks.suggesting;
import static stillwater.movement.Movements.exercise;
import static stillwater.movement.Movements.needing;
import static stillwater.movement.Movements.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Break;
import stillwater.focus.MovementId;

class CoachTest {
  private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
  private static final Instant EARLIER = NOW.minus(Duration.ofDays(2));
  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(9));
  private static final List<Break> FOUR_EMPTY_BREAKS = List.of(suggesting(NOW.minusSeconds(9000)),
      suggesting(NOW.minusSeconds(8000)), suggesting(NOW.minusSeconds(7000)), suggesting(NOW.minusSeconds(6000)));

  private static final Catalogue CATALOGUE = new Catalogue(List.of(
      exercise("neck", 60, Area.NECK),
      exercise("neck and shoulders", 60, Area.NECK, Area.SHOULDERS),
      exercise("wrists", 40, Area.WRISTS),
      exercise("eyes", 30, Area.EYES),
      exercise("hips", 60, Area.HIPS, Area.LEGS),
      walk("round the block", 600),
      walk("stairs", 150),
      walk("window", 120)));

  @ParameterizedTest
  @CsvSource({"4:59,neck", "5:00,stairs", "10:00,stairs", "19:59,stairs", "20:00,round the block"})
  void aWalkComesFirstWhereItLeavesHalfOfABreakOfFiveMinutes(String length, String first) {
    var parts = length.split(":");
    var time = Duration.ofMinutes(Integer.parseInt(parts[0])).plusSeconds(Integer.parseInt(parts[1]));
    assertThat(ids(List.of(), time).getFirst()).isEqualTo(first);
  }

  @Test
  void whatNobodyMovedYetComesInTheOrderOfTheCatalogue() {
    assertThat(ids(List.of(), Duration.ofSeconds(299))).containsExactly("neck", "wrists", "eyes", "hips");
  }

  @Test
  void theAreasUnmovedForLongestComeFirst() {
    var past = List.of(doing(YESTERDAY, "neck and shoulders", "eyes"), doing(EARLIER, "wrists"),
        doing(LONG_AGO, "hips"));
    assertThat(ids(plus(past, FOUR_EMPTY_BREAKS), Duration.ofMinutes(4)))
        .containsExactly("hips", "wrists", "neck", "eyes");
  }

  @Test
  void aSkippedMovementMovedNothingYetAnEqualOneIsOfferedBeforeIt() {
    var two = new Catalogue(List.of(exercise("turns", 60, Area.NECK), exercise("tilts", 60, Area.NECK)));
    var suggestion = Coach.suggest(two, plus(List.of(skipping(EARLIER, "turns")), FOUR_EMPTY_BREAKS),
        occasion(Duration.ofMinutes(1)));
    assertThat(suggestion.ids()).containsExactly(new MovementId("tilts"));
    assertThat(suggestion.why().areas()).containsExactly(Area.NECK);
    assertThat(suggestion.why().lastMoved()).isEmpty();
  }

  @Test
  void whatTheWalkMovesComesLastAndIsNoReason() {
    var some = new Catalogue(List.of(walk("stairs", 150), exercise("calves", 60, Area.LEGS),
        exercise("neck", 60, Area.NECK)));
    var past = plus(List.of(doing(YESTERDAY, "neck")), FOUR_EMPTY_BREAKS);
    var without = Coach.suggest(some, past, occasion(Duration.ofMinutes(4)));
    var with = Coach.suggest(some, past, occasion(Duration.ofMinutes(5)));
    assertThat(without.ids()).extracting(MovementId::value).containsExactly("calves", "neck");
    assertThat(without.why()).isEqualTo(new Why(Optional.empty(), List.of(Area.LEGS), Optional.empty()));
    assertThat(with.ids()).extracting(MovementId::value).containsExactly("stairs", "neck", "calves");
    assertThat(with.why()).isEqualTo(new Why(Optional.empty(), List.of(Area.NECK), Optional.of(YESTERDAY)));
  }

  @Test
  void nothingOfTheLatestThreeBreaksReturns() {
    var past = List.of(suggesting(NOW.minusSeconds(3000), "neck"), doing(NOW.minusSeconds(2000), "wrists"),
        skipping(NOW.minusSeconds(1000), "eyes"), suggesting(NOW.minusSeconds(4000), "hips"));
    assertThat(ids(past, Duration.ofMinutes(4))).contains("hips").doesNotContain("neck", "wrists", "eyes");
  }

  @Test
  void whatIsAllThereIsReturnsAtOnce() {
    var past = List.of(doing(NOW.minusSeconds(1000), "eyes"));
    assertThat(ids(past, Duration.ofSeconds(35))).containsExactly("eyes");
  }

  @Test
  void aWalkFillsAShortBreakWhereThereIsNothingElse() {
    var walks = new Catalogue(List.of(walk("window", 120), walk("stairs", 180)));
    assertThat(Coach.suggest(walks, List.of(), occasion(Duration.ofMinutes(4))).ids())
        .containsExactly(new MovementId("stairs"));
  }

  @Test
  void onlyWhatIsAtHandIsNeeded() {
    for (var equipment : Equipment.values()) {
      var suggestion = Coach.suggest(new Catalogue(List.of(needing(equipment, "it"))), List.of(),
          occasion(Duration.ofMinutes(3)));
      assertThat(suggestion.movements().isEmpty()).as("%s", equipment)
          .isEqualTo(equipment == Equipment.STANDING_DESK || equipment == Equipment.WALKING_PAD);
    }
  }

  @Test
  void nothingFitsIntoNoTime() {
    assertThat(Coach.suggest(CATALOGUE, List.of(), occasion(Duration.ZERO)).movements()).isEmpty();
  }

  @Test
  void theReasonNamesThreeAreasAtMostThatWereLastMovedInOneBreak() {
    var past = plus(List.of(doing(EARLIER, "neck and shoulders", "wrists", "eyes"), doing(YESTERDAY, "hips")),
        FOUR_EMPTY_BREAKS);
    assertThat(why(past, Duration.ofMinutes(4))).isEqualTo(new Why(Optional.empty(),
        List.of(Area.NECK, Area.WRISTS, Area.EYES), Optional.of(EARLIER)));
  }

  @Test
  void aWalkAloneIsSuggestedWhateverItMoves() {
    var alone = new Catalogue(List.of(walk("stairs", 150)));
    var why = Coach.suggest(alone, List.of(), occasion(Duration.ofMinutes(5))).why();
    assertThat(why).isEqualTo(new Why(Optional.empty(), List.of(), Optional.empty()));
  }

  @Test
  void theTimeSinceTheLastBreakIsSaidWhereItIsKnownAndPast() {
    assertThat(sinceLastBreak(Optional.of(NOW.minusSeconds(94 * 60)))).contains(Duration.ofMinutes(94));
    assertThat(sinceLastBreak(Optional.of(NOW.plusSeconds(1)))).isEmpty();
    assertThat(sinceLastBreak(Optional.empty())).isEmpty();
  }

  private static Optional<Duration> sinceLastBreak(Optional<Instant> lastBreak) {
    return Coach.suggest(CATALOGUE, List.of(), new Occasion(Duration.ofMinutes(5), lastBreak, NOW)).why()
        .sinceLastBreak();
  }

  private static List<String> ids(List<Break> past, Duration length) {
    return Coach.suggest(CATALOGUE, past, occasion(length)).ids().stream().map(MovementId::value).toList();
  }

  private static Why why(List<Break> past, Duration length) {
    return Coach.suggest(CATALOGUE, past, occasion(length)).why();
  }

  private static Occasion occasion(Duration length) {
    return new Occasion(length, Optional.empty(), NOW);
  }

  private static List<Break> plus(List<Break> some, List<Break> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
