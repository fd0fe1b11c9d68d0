package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.movement.Breaks.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import stillwater.focus.Break;
import stillwater.focus.MovementId;
import stillwater.wire.CatalogueJson;

/// What holds for every catalogue, every past and every length of break.
class CoachPropertiesTest {
  private static final Catalogue SHIPPED = CatalogueJson.shipped();
  private static final Set<Equipment> OWNED = EnumSet.of(Equipment.CHAIR, Equipment.WALL, Equipment.DESK);

  private record Case(Catalogue catalogue, List<Break> past, Duration length) {
    static Case of(int seed) {
      var random = new Random(seed);
      var catalogue = random.nextBoolean() ? SHIPPED : Movements.random(random);
      return new Case(catalogue, Breaks.random(random, catalogue), Duration.ofSeconds(random.nextInt(1500)));
    }

    Suggestion suggestion() {
      return Coach.suggest(catalogue, past, new Occasion(length, Optional.empty(), NOW));
    }

    List<Movement> fitting() {
      return catalogue.movements().stream().filter(movement -> OWNED.containsAll(movement.equipment()))
          .filter(movement -> movement.length().compareTo(length) <= 0).toList();
    }

    Set<MovementId> ofTheLatestThreeBreaks() {
      var ids = new HashSet<MovementId>();
      for (var pause : past.stream().sorted(Comparator.comparing(Break::started).reversed()).limit(3).toList()) {
        ids.addAll(pause.suggested());
        pause.movements().forEach(movement -> ids.add(movement.movement()));
      }
      return ids;
    }

    Optional<Instant> lastMoved(Area area) {
      return past.stream().filter(pause -> pause.movements().stream().anyMatch(movement -> !movement.skipped()
              && catalogue.find(movement.movement()).filter(known -> known.areas().contains(area)).isPresent()))
          .map(Break::started).max(Comparator.naturalOrder());
    }
  }

  @Test
  void aSuggestionFitsIntoTheBreakAndNeedsNothingUnowned() {
    forAll((seed, some) -> {
      var movements = some.suggestion().movements();
      var total = movements.stream().map(Movement::length).reduce(Duration.ZERO, Duration::plus);
      assertThat(total).as("seed %d", seed).isLessThanOrEqualTo(some.length());
      assertThat(some.fitting()).as("seed %d", seed).containsAll(movements);
      assertThat(movements).as("seed %d", seed).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(5);
    });
  }

  @Test
  void somethingIsSuggestedWheneverAnythingFits() {
    forAll((seed, some) -> assertThat(some.suggestion().movements().isEmpty()).as("seed %d", seed)
        .isEqualTo(some.fitting().isEmpty()));
  }

  @Test
  void nothingOfTheLatestThreeBreaksReturnsWhileAnythingElseFits() {
    forAll((seed, some) -> {
      var recent = some.ofTheLatestThreeBreaks();
      if (some.fitting().stream().anyMatch(movement -> !recent.contains(movement.id()))) {
        assertThat(some.suggestion().ids()).as("seed %d", seed).noneMatch(recent::contains);
      }
    });
  }

  @Test
  void aWalkStandsOnlyInFrontAndTakesHalfOfTheBreakUnlessItIsAlone() {
    forAll((seed, some) -> {
      var movements = some.suggestion().movements();
      assertThat(movements.stream().skip(1)).as("seed %d", seed).noneMatch(Movement::isWalk);
      if (movements.size() > 1 && movements.getFirst().isWalk()) {
        assertThat(some.length()).as("seed %d", seed).isGreaterThanOrEqualTo(Duration.ofMinutes(5))
            .isGreaterThanOrEqualTo(movements.getFirst().length().multipliedBy(2));
      }
    });
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
      assertThat(why.areas()).as("seed %d", seed).hasSizeLessThanOrEqualTo(3)
          .allMatch(area -> some.lastMoved(area).equals(why.lastMoved()));
      suggestion.movements().stream().filter(Movement::isWalk).forEach(walk -> exercised.removeAll(walk.areas()));
      assertThat(why.areas().isEmpty()).as("seed %d", seed).isEqualTo(exercised.isEmpty());
      assertThat(exercised).as("seed %d", seed).noneMatch(area -> isOlder(some.lastMoved(area), why.lastMoved()));
    });
  }

  @Test
  void theSamePastInAnotherOrderGivesTheSameSuggestion() {
    forAll((seed, some) -> assertThat(new Case(some.catalogue(), some.past().reversed(), some.length()).suggestion())
        .as("seed %d", seed).isEqualTo(some.suggestion()));
  }

  @Test
  void everyAreaIsOfferedWithinTwentyBreaksOfTenMinutes() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var past = new ArrayList<>(Breaks.random(random, SHIPPED));
      var offered = EnumSet.noneOf(Area.class);
      for (int i = 0; i < 20; i++) {
        var now = NOW.plus(Duration.ofHours(i));
        var suggestion = Coach.suggest(SHIPPED, past, new Occasion(Duration.ofMinutes(10), Optional.empty(), now));
        suggestion.movements().forEach(movement -> offered.addAll(movement.areas()));
        past.add(Breaks.lived(random, now, suggestion.ids(), new MovementId("something else")));
      }
      assertThat(offered).as("seed %d", seed).containsExactly(Area.values());
    }
  }

  private static boolean isOlder(Optional<Instant> one, Optional<Instant> other) {
    return one.orElse(Instant.MIN).isBefore(other.orElse(Instant.MIN));
  }

  private static void forAll(BiConsumer<Integer, Case> property) {
    for (int seed = 0; seed < 2000; seed++) {
      property.accept(seed, Case.of(seed));
    }
  }
}
