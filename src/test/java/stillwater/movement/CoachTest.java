package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.movement.Breaks.NOW;
import static stillwater.movement.Breaks.doing;
import static stillwater.movement.Breaks.skipping;
import static stillwater.movement.Breaks.suggesting;
import static stillwater.movement.Movements.conspicuous;
import static stillwater.movement.Movements.exercise;
import static stillwater.movement.Movements.moderate;
import static stillwater.movement.Movements.needing;
import static stillwater.movement.Movements.standing;
import static stillwater.movement.Movements.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stillwater.focus.Area;
import stillwater.focus.Break;
import stillwater.focus.Equipment;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.focus.Settings;

class CoachTest {
  private static final OffsetDateTime AT_TEN = NOW.atOffset(ZoneOffset.UTC);
  private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
  private static final Instant EARLIER = NOW.minus(Duration.ofDays(2));
  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(9));
  private static final Duration FOUR_MINUTES = Duration.ofMinutes(4);
  private static final List<Break> FOUR_EMPTY_BREAKS = List.of(suggesting(NOW.minusSeconds(9000)),
      suggesting(NOW.minusSeconds(8000)), suggesting(NOW.minusSeconds(7000)), suggesting(NOW.minusSeconds(6000)));

  private static final Catalogue BODY = new Catalogue(List.of(
      exercise("neck", 60, Area.NECK), exercise("wrists", 60, Area.WRISTS), exercise("eyes", 60, Area.EYES),
      standing("hips", 60, Area.HIPS)));
  private static final List<Break> ALL_MOVED_BUT = List.of(
      doing(LONG_AGO, "eyes"), doing(EARLIER, "wrists"), doing(YESTERDAY, "neck", "hips"));

  @ParameterizedTest
  @CsvSource({"3:59,neck", "4:00,window", "5:00,window", "19:59,window", "20:00,round the block"})
  void aWalkComesFirstWhereItLeavesHalfOfTheBreak(String length, String first) {
    var all = new Catalogue(
        List.of(exercise("neck", 60, Area.NECK), walk("window", 120), walk("round the block", 600)));
    var parts = length.split(":");
    var time = Duration.ofMinutes(Integer.parseInt(parts[0])).plusSeconds(Integer.parseInt(parts[1]));
    var past = List.of(skipping(LONG_AGO, "window"), FOUR_EMPTY_BREAKS.getFirst(), FOUR_EMPTY_BREAKS.get(1),
        FOUR_EMPTY_BREAKS.get(2));
    assertThat(ids(all, past, occasion(time))).first().isEqualTo(first);
  }

  @Test
  void theAreasUnmovedForLongestComeFirst() {
    assertThat(ids(BODY, plus(ALL_MOVED_BUT, FOUR_EMPTY_BREAKS), occasion(Duration.ofMinutes(2))))
        .containsExactly("eyes", "wrists");
  }

  @Test
  void theWorkBringsItsAreasForward() {
    var past = plus(ALL_MOVED_BUT, FOUR_EMPTY_BREAKS);
    assertThat(ids(BODY, past, after("theory", 50, Optional.empty(), 0))).containsExactly("eyes", "wrists");
    assertThat(ids(BODY, past, after("coding", 50, Optional.empty(), 0))).containsExactly("wrists", "neck");
    assertThat(ids(BODY, past, after("theory", 90, Optional.empty(), 0))).containsExactly("hips", "eyes");
  }

  @Test
  void theReasonSaysWhatOfTheBlockBroughtTheAreasForward() {
    var past = plus(ALL_MOVED_BUT, FOUR_EMPTY_BREAKS);
    var coding = suggest(BODY, Settings.DEFAULT, past, after("coding", 50, Optional.empty(), 0)).why();
    assertThat(coding).isEqualTo(new Why(Optional.empty(),
        Optional.of(new Cause.Work(new Kind("coding"), Duration.ofMinutes(50))), List.of(Area.WRISTS),
        Optional.of(EARLIER)));
    var theory = suggest(BODY, Settings.DEFAULT, past, after("theory", 50, Optional.empty(), 0)).why();
    assertThat(theory).isEqualTo(new Why(Optional.empty(), Optional.of(new Cause.Length(Duration.ofMinutes(50))),
        List.of(Area.EYES), Optional.of(LONG_AGO)));
  }

  @Test
  void whatChangesThePositionComesFirstAndTheReasonNamesTheNote() {
    var past = plus(ALL_MOVED_BUT, FOUR_EMPTY_BREAKS);
    var four = Duration.ofSeconds(239);
    var noted = new Occasion(four, Optional.of(new Stint(new Kind("theory"), Duration.ofMinutes(50), 0,
        Optional.of(Posture.SEATED))), Optional.empty(), AT_TEN, 0);
    var seated = suggest(BODY, Settings.DEFAULT, past, noted);
    assertThat(seated.ids()).first().isEqualTo(new MovementId("hips"));
    assertThat(seated.why().cause()).contains(new Cause.Noted(Posture.SEATED));
    assertThat(ids(BODY, past, occasion(four))).first().isEqualTo("eyes");
  }

  @ParameterizedTest
  @EnumSource(names = {"SEATED", "STANDING"})
  void ofTwoForTheSameAreaTheOneThatChangesThePositionComesSooner(Posture held) {
    var two = new Catalogue(List.of(exercise("sitting", 60, Area.HIPS), standing("upright", 60, Area.HIPS)));
    var stint = Optional.of(new Stint(new Kind("theory"), Duration.ofMinutes(25), 0, Optional.of(held)));
    assertThat(ids(two, List.of(), new Occasion(Duration.ofMinutes(1), stint, Optional.empty(), AT_TEN, 0)))
        .containsExactly(held == Posture.SEATED ? "upright" : "sitting");
  }

  @Test
  void aSkippedMovementMovedNothingYetAnEqualOneIsOfferedBeforeIt() {
    var two = new Catalogue(List.of(exercise("turns", 60, Area.NECK), exercise("tilts", 60, Area.NECK)));
    var past = plus(List.of(skipping(LONG_AGO, "turns"), doing(EARLIER, "tilts")), FOUR_EMPTY_BREAKS);
    var suggestion = suggest(two, Settings.DEFAULT, past, occasion(Duration.ofMinutes(1)));
    assertThat(suggestion.ids()).containsExactly(new MovementId("tilts"));
    assertThat(suggestion.why().lastMoved()).contains(EARLIER);
  }

  @Test
  void aWalkLongerThanTenMinutesIsNeverSuggestedAndLateNoneLongerThanFive() {
    var walks = new Catalogue(List.of(walk("walking meeting", 601), walk("round the block", 600), walk("stairs", 300)));
    var hour = Duration.ofHours(1);
    var late = new Occasion(hour, Optional.empty(), Optional.empty(), AT_TEN.withHour(23), 0);
    var past = List.of(doing(YESTERDAY, "stairs"));
    assertThat(ids(walks, past, occasion(hour))).containsExactly("round the block");
    assertThat(ids(walks, past, late)).containsExactly("stairs");
  }

  @Test
  void afterAWalkedBlockThereIsNoWalkUnlessThereIsNothingElse() {
    var two = new Catalogue(List.of(walk("stairs", 120), exercise("neck", 60, Area.NECK)));
    assertThat(ids(two, List.of(), held(Posture.SEATED))).containsExactly("stairs", "neck");
    assertThat(ids(two, List.of(), held(Posture.WALKING))).containsExactly("neck");
    var walk = suggest(new Catalogue(List.of(walk("stairs", 120))), Settings.DEFAULT, List.of(),
        held(Posture.WALKING));
    assertThat(walk.ids()).containsExactly(new MovementId("stairs"));
    assertThat(walk.why().cause()).contains(new Cause.Noted(Posture.WALKING));
  }

  @Test
  void aLikedMovementComesSooner() {
    var two = new Catalogue(List.of(exercise("turns", 60, Area.NECK), exercise("tilts", 60, Area.NECK)));
    var past = plus(List.of(doing(EARLIER, "turns"), doing(LONG_AGO, "tilts")), FOUR_EMPTY_BREAKS);
    var one = occasion(Duration.ofMinutes(1));
    var liking = Settings.DEFAULT.withTaste(taste -> taste.withLiked(Set.of(new MovementId("turns"))));
    assertThat(suggest(two, Settings.DEFAULT, past, one).ids()).containsExactly(new MovementId("tilts"));
    assertThat(suggest(two, liking, past, one).ids()).containsExactly(new MovementId("turns"));
  }

  @Test
  void whatTheWalkMovesIsNoReasonAndNeedsNoExercise() {
    var some = new Catalogue(List.of(walk("stairs", 150), exercise("calves", 60, Area.LEGS),
        exercise("neck", 60, Area.NECK)));
    var past = plus(List.of(doing(YESTERDAY, "neck")), FOUR_EMPTY_BREAKS);
    var without = suggest(some, Settings.DEFAULT, past, occasion(FOUR_MINUTES));
    var with = suggest(some, Settings.DEFAULT, past, occasion(Duration.ofMinutes(5)));
    assertThat(without.ids()).extracting(MovementId::value).containsExactly("calves", "neck");
    assertThat(without.why())
        .isEqualTo(new Why(Optional.empty(), Optional.empty(), List.of(Area.LEGS), Optional.empty()));
    assertThat(with.ids()).extracting(MovementId::value).containsExactly("stairs", "neck");
    assertThat(with.why())
        .isEqualTo(new Why(Optional.empty(), Optional.empty(), List.of(Area.NECK), Optional.of(YESTERDAY)));
  }

  @Test
  void aLongExerciseIsNotKeptAwayByTheWalk() {
    var own = new Catalogue(List.of(walk("window", 120), exercise("my own eight minutes", 480, Area.HIPS)));
    assertThat(ids(own, List.of(), occasion(Duration.ofMinutes(9)))).containsExactly("my own eight minutes");
    assertThat(ids(own, List.of(), occasion(Duration.ofMinutes(10))))
        .containsExactly("window", "my own eight minutes");
  }

  @Test
  void whatIsAllThereIsReturnsAtOnceAndOneAtATime() {
    var past = List.of(doing(NOW.minusSeconds(1000), "eyes"), doing(NOW.minusSeconds(3000), "neck", "hips"),
        doing(NOW.minusSeconds(2000), "wrists"));
    assertThat(ids(BODY, past, occasion(FOUR_MINUTES))).singleElement().isIn("neck", "hips");
  }

  @Test
  void aWalkFillsAShortBreakWhereThereIsNothingElse() {
    var walks = new Catalogue(List.of(walk("stairs", 180)));
    assertThat(ids(walks, List.of(), occasion(FOUR_MINUTES))).containsExactly("stairs");
    var why = suggest(walks, Settings.DEFAULT, List.of(), occasion(FOUR_MINUTES)).why();
    assertThat(why).isEqualTo(new Why(Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(Equipment.class)
  void onlyWhatOneHasIsNeeded(Equipment equipment) {
    var all = new Catalogue(List.of(needing(equipment, "it")));
    var having = Settings.DEFAULT.withPlace(place -> place.withEquipment(Set.of(equipment)));
    var without = Settings.DEFAULT.withPlace(place -> place.withEquipment(Set.of()));
    assertThat(suggest(all, having, List.of(), occasion(FOUR_MINUTES)).movements()).hasSize(1);
    assertThat(suggest(all, without, List.of(), occasion(FOUR_MINUTES)).movements()).isEmpty();
  }

  @Test
  void inAnOpenOfficeOnlyWhatDrawsNoEyes() {
    var all = new Catalogue(List.of(conspicuous("lunge", 60, Area.HIPS), exercise("neck", 60, Area.NECK)));
    var open = Settings.DEFAULT.withPlace(place -> place.withOpenOffice(true));
    assertThat(suggest(all, open, List.of(), occasion(FOUR_MINUTES)).ids())
        .containsExactly(new MovementId("neck"));
  }

  @Test
  void whatIsSparedOrLeftOutIsNeverSuggested() {
    var all = new Catalogue(List.of(exercise("neck and shoulders", 60, Area.SHOULDERS, Area.NECK),
        exercise("wrists", 60, Area.WRISTS), exercise("eyes", 60, Area.EYES)));
    var settings = Settings.DEFAULT.withTaste(taste ->
        taste.withSpared(Set.of(Area.NECK)).withLeftOut(Set.of(new MovementId("wrists"))));
    assertThat(suggest(all, settings, List.of(), occasion(FOUR_MINUTES)).ids())
        .containsExactly(new MovementId("eyes"));
  }

  @Test
  void lateInTheEveningNothingIsModerate() {
    var all = new Catalogue(List.of(moderate("squats", 60, Area.LEGS)));
    var late = new Occasion(FOUR_MINUTES, Optional.empty(), Optional.empty(), AT_TEN.withHour(22), 0);
    assertThat(ids(all, List.of(), occasion(FOUR_MINUTES))).containsExactly("squats");
    assertThat(ids(all, List.of(), late)).isEmpty();
  }

  @Test
  void theSeedDecidesBetweenEquals() {
    var firsts = new HashSet<String>();
    for (var seed = 0; seed < 50; seed++) {
      firsts.add(ids(BODY, List.of(),
          new Occasion(FOUR_MINUTES, Optional.empty(), Optional.empty(), AT_TEN, seed)).getFirst());
    }
    assertThat(firsts).containsExactlyInAnyOrder("neck", "wrists", "eyes", "hips");
  }

  @Test
  void theReasonNamesThreeAreasAtMostThatWereLastMovedInOneBreak() {
    var past = plus(List.of(doing(EARLIER, "neck", "wrists", "eyes", "hips")), FOUR_EMPTY_BREAKS);
    var why = suggest(BODY, Settings.DEFAULT, past, occasion(FOUR_MINUTES)).why();
    assertThat(why.areas()).hasSize(3);
    assertThat(why.lastMoved()).contains(EARLIER);
    assertThat(suggest(BODY, Settings.DEFAULT, plus(past, List.of(doing(YESTERDAY, "neck", "wrists"))),
        occasion(FOUR_MINUTES)).why().areas()).containsExactlyInAnyOrder(Area.EYES, Area.HIPS);
  }

  private static Occasion occasion(Duration length) {
    return new Occasion(length, Optional.empty(), Optional.empty(), AT_TEN, 0);
  }

  private static Occasion after(String kind, int minutes, Optional<Posture> posture, int pulls) {
    return new Occasion(Duration.ofMinutes(2),
        Optional.of(new Stint(new Kind(kind), Duration.ofMinutes(minutes), pulls, posture)), Optional.empty(),
        AT_TEN, 0);
  }

  private static Occasion held(Posture posture) {
    return new Occasion(FOUR_MINUTES, Optional.of(new Stint(new Kind("theory"), Duration.ofMinutes(50), 0,
        Optional.of(posture))), Optional.empty(), AT_TEN, 0);
  }

  private static Suggestion suggest(Catalogue catalogue, Settings settings, List<Break> past, Occasion occasion) {
    return new Coach(catalogue, settings).suggest(past, occasion);
  }

  private static List<String> ids(Catalogue catalogue, List<Break> past, Occasion occasion) {
    return suggest(catalogue, Settings.DEFAULT, past, occasion).ids().stream().map(MovementId::value).toList();
  }

  private static List<Break> plus(List<Break> some, List<Break> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
