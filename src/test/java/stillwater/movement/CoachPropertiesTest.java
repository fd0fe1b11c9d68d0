package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.movement.Breaks.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stillwater.focus.Area;
import stillwater.focus.Break;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.focus.Settings;

/// What holds for every catalogue, place, taste and past, after every block, at every hour, in breaks of every length.
class CoachPropertiesTest {
  private static final int CASES = 6000;
  private static final int LIVES = 700;

  @Test
  void aSuggestionFitsIntoTheBreakAndIsAllowed() {
    forAll((seed, some) -> {
      var movements = some.suggestion().movements();
      var total = movements.stream().map(Movement::length).reduce(Duration.ZERO, Duration::plus);
      assertThat(total).as("seed %d", seed).isLessThanOrEqualTo(some.occasion().length());
      assertThat(some.allowed()).as("seed %d", seed).containsAll(movements);
      assertThat(movements).as("seed %d", seed).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(5);
    });
  }

  @Test
  void somethingIsSuggestedWheneverAnythingFits() {
    forAll((seed, some) -> assertThat(some.suggestion().movements().isEmpty()).as("seed %d", seed)
        .isEqualTo(some.fitting().isEmpty()));
  }

  @Test
  void nothingOfTheLatestThreeBreaksReturnsWhileAnythingElseFitsAndThenWhatIsOldest() {
    forAll((seed, some) -> {
      var recent = some.ofTheLatestThreeBreaks();
      var suggested = some.suggestion().ids();
      if (some.fitting().stream().anyMatch(movement -> !recent.contains(movement.id()))) {
        assertThat(suggested).as("seed %d", seed).noneMatch(recent::contains);
      } else if (!suggested.isEmpty()) {
        assertThat(suggested).as("seed %d", seed).hasSize(1);
        assertThat(some.fitting()).as("seed %d", seed)
            .allMatch(movement -> some.ago(movement.id()) <= some.ago(suggested.getFirst()));
      }
    });
  }

  @Test
  void aWalkStandsOnlyInFrontAndTakesHalfOfTheBreakUnlessItIsAlone() {
    forAll((seed, some) -> {
      var movements = some.suggestion().movements();
      assertThat(movements.stream().skip(1)).as("seed %d", seed).noneMatch(Movement::isWalk);
      if (movements.size() > 1 && movements.getFirst().isWalk()) {
        assertThat(some.occasion().length()).as("seed %d", seed)
            .isGreaterThanOrEqualTo(movements.getFirst().length().multipliedBy(2));
      }
    });
  }

  @Test
  void afterAWalkNobodyIsSentWalkingWhileAnythingElseFits() {
    forAll((seed, some) -> {
      var movements = some.suggestion().movements();
      if (some.isWalked() && movements.stream().anyMatch(Movement::isWalk)) {
        assertThat(movements).as("seed %d", seed).hasSize(1);
        assertThat(some.suggestion().why().cause()).as("seed %d", seed).contains(new Cause.Noted(Posture.WALKING));
        assertThat(some.fitting()).as("seed %d", seed).allMatch(movement -> movement.isWalk()
            || some.ofTheLatestThreeBreaks().contains(movement.id()));
      }
    });
  }

  @Test
  void noTwoExercisesMoveTheSameAreaAndOnlyALoneOneWhatTheWalkMoves() {
    forAll((seed, some) -> {
      var moved = EnumSet.noneOf(Area.class);
      var exercises = some.suggestion().movements().stream().filter(movement -> !movement.isWalk()).toList();
      for (var exercise : exercises) {
        assertThat(moved).as("seed %d", seed).doesNotContainAnyElementsOf(exercise.areas());
        moved.addAll(exercise.areas());
      }
      var walked = EnumSet.noneOf(Area.class);
      some.suggestion().movements().stream().filter(Movement::isWalk).forEach(walk -> walked.addAll(walk.areas()));
      assertThat(exercises.size() < 2 || exercises.stream().noneMatch(one -> walked.containsAll(one.areas())))
          .as("seed %d", seed).isTrue();
    });
  }

  @Test
  void whereThePositionWasNotedWhatChangesItStandsBeforeWhatDoesNot() {
    forAll((seed, some) -> some.occasion().stint().flatMap(Stint::posture).ifPresent(held -> {
      var changes = some.suggestion().movements().stream().filter(movement -> !movement.isWalk())
          .map(movement -> movement.posture() != held).toList();
      assertThat(changes.lastIndexOf(true)).as("seed %d", seed)
          .isLessThan(changes.contains(false) ? changes.indexOf(false) : Integer.MAX_VALUE);
    }));
  }

  @Test
  void theReasonIsTrue() {
    forAll((seed, some) -> {
      var suggestion = some.suggestion();
      var why = suggestion.why();
      var exercised = EnumSet.noneOf(Area.class);
      suggestion.movements().stream().filter(movement -> !movement.isWalk())
          .forEach(movement -> exercised.addAll(movement.areas()));
      assertThat(exercised).as("seed %d", seed).containsAll(why.areas());
      assertThat(why.areas()).as("seed %d", seed).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates()
          .allMatch(area -> some.lastMoved(area).equals(why.lastMoved()));
      suggestion.movements().stream().filter(Movement::isWalk).forEach(walk -> exercised.removeAll(walk.areas()));
      assertThat(why.areas().isEmpty()).as("seed %d", seed).isEqualTo(exercised.isEmpty());
      why.sinceLastBreak().ifPresent(since -> assertThat(some.occasion().lastBreak()).as("seed %d", seed)
          .contains(some.occasion().now().toInstant().minus(since)));
      why.cause().ifPresent(cause -> assertThat(isTrue(cause, some, why)).as("seed %d: %s", seed, cause).isTrue());
    });
  }

  private static boolean isTrue(Cause cause, AnyCase some, Why why) {
    var stint = some.occasion().stint().orElseThrow();
    return switch (cause) {
      case Cause.Work work -> work.kind().equals(stint.kind()) && work.focused().equals(stint.focused())
          && Strain.of(stint.kind()).containsAll(why.areas());
      case Cause.Length length -> length.focused().equals(stint.focused());
      case Cause.Pulls pulls -> pulls.count() == stint.pulls() && why.areas().equals(List.of(Area.BREATHING));
      case Cause.Noted noted -> stint.posture().equals(Optional.of(noted.posture()))
          && some.suggestion().movements().getFirst().isWalk() == (why.areas().isEmpty() && some.isWalked());
    };
  }

  @Test
  void theSamePastInAnotherOrderGivesTheSameSuggestion() {
    forAll((seed, some) -> assertThat(some.with(some.past().reversed()).suggestion()).as("seed %d", seed)
        .isEqualTo(some.suggestion()));
  }

  @Test
  void somethingElseIsAlwaysNewUntilNothingFits() {
    forAll((seed, some) -> {
      var before = new AnyCase(some.catalogue(), some.settings(), some.past(), some.occasion());
      var suggested = before.suggestion().ids();
      var inHand = Breaks.at(NOW, suggested, List.of());
      var known = new HashSet<MovementId>();
      for (var more = another(before, inHand, known); more.isPresent(); more = another(before, inHand, known)) {
        assertThat(more.get().isWalk()).as("seed %d", seed).isFalse();
        assertThat(some.fitting()).as("seed %d", seed).contains(more.get());
        assertThat(suggested).as("seed %d", seed).doesNotContain(more.get().id());
        assertThat(some.ofTheLatestThreeBreaks()).as("seed %d", seed).doesNotContain(more.get().id());
        assertThat(known.add(more.get().id())).as("seed %d", seed).isTrue();
      }
      assertThat(some.fitting()).as("seed %d", seed).allMatch(movement -> movement.isWalk()
          || known.contains(movement.id()) || suggested.contains(movement.id())
          || some.ofTheLatestThreeBreaks().contains(movement.id()));
    });
  }

  private static Optional<Movement> another(AnyCase some, Break inHand, Set<MovementId> known) {
    return some.coach().another(some.past(), inHand, known, some.occasion());
  }

  /// How somebody lives the breaks that are suggested.
  private enum Person {
    /// Does all of it.
    WILLING,
    /// Skips half of it.
    SKIPPING,
    /// Neither does nor skips half of it.
    PASSING_OVER;

    Break live(Random random, int hour, Suggestion suggestion) {
      var started = NOW.plus(Duration.ofHours(hour));
      var movements = suggestion.ids().stream().filter(_ -> this != PASSING_OVER || random.nextBoolean())
          .map(id -> new Break.Movement(id, started, Duration.ofMinutes(1), this == SKIPPING && random.nextBoolean()))
          .toList();
      return Breaks.at(started, suggestion.ids(), movements);
    }

    Set<Area> areas(Catalogue catalogue, Break lived) {
      var areas = EnumSet.noneOf(Area.class);
      (this == WILLING ? lived.movements().stream().map(Break.Movement::movement) : lived.suggested().stream())
          .flatMap(id -> catalogue.find(id).stream()).forEach(movement -> areas.addAll(movement.areas()));
      return areas;
    }
  }

  @ParameterizedTest
  @EnumSource
  void withinTwentyBreaksEveryAreaHasItsTurnWhateverTheWorkThePlaceAndTheTaste(Person person) {
    for (int seed = 0; seed < LIVES; seed++) {
      var random = new Random(seed);
      var catalogue = random.nextInt(4) > 0 ? AnyCase.SHIPPED : Movements.random(random);
      var some = new AnyCase(catalogue, AnyCase.settings(random, catalogue), Breaks.random(random, catalogue),
          AnyCase.occasion(random, Duration.ofSeconds(random.nextInt(120, 1300))));
      var past = new ArrayList<>(some.past());
      var moved = EnumSet.noneOf(Area.class);
      for (int i = 1; i <= 20; i++) {
        var lived = person.live(random, i, some.with(past).suggestion());
        moved.addAll(person.areas(catalogue, lived));
        past.add(lived);
      }
      assertThat(moved).as("seed %d, breaks of %s", seed, some.occasion().length()).containsAll(some.reachable());
    }
  }

  /// In ten weeks of breaks by somebody who skips one movement whenever it comes.
  @Test
  void aSkipLowersAndNeverBans() {
    var besideAWalk = AnyCase.SHIPPED.movements().stream().filter(movement ->
        Collections.disjoint(movement.areas(), Set.of(Area.LEGS, Area.WHOLE_BODY))).toList();
    var skipped = 0;
    var done = 0;
    for (int seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      var id = besideAWalk.get(random.nextInt(besideAWalk.size())).id();
      var times = offered(new Random(seed), Settings.DEFAULT, id, true);
      assertThat(times).as("seed %d, %s", seed, id).isGreaterThanOrEqualTo(3);
      skipped += times;
      done += offered(new Random(seed), Settings.DEFAULT, id, false);
    }
    assertThat(skipped).as("offered where it is skipped, not done").isLessThan(done * 95 / 100);
  }

  private static int offered(Random random, Settings settings, MovementId id, boolean skips) {
    var past = new ArrayList<Break>();
    var times = 0;
    for (int i = 1; i <= 120; i++) {
      var suggestion = new AnyCase(AnyCase.SHIPPED, settings, past,
          AnyCase.occasion(random, Duration.ofMinutes(10))).suggestion();
      times += suggestion.ids().contains(id) ? 1 : 0;
      var started = NOW.plus(Duration.ofHours(i));
      past.add(Breaks.at(started, suggestion.ids(), suggestion.ids().stream()
          .map(one -> new Break.Movement(one, started, Duration.ofMinutes(1), skips && one.equals(id))).toList()));
    }
    return times;
  }

  private static void forAll(BiConsumer<Integer, AnyCase> property) {
    for (int seed = 0; seed < CASES; seed++) {
      property.accept(seed, AnyCase.of(seed));
    }
  }
}
