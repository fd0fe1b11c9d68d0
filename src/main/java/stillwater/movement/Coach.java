package stillwater.movement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stillwater.focus.Break;
import stillwater.focus.MovementId;
import stillwater.focus.Settings;

/// Composes what to move in a break: a walk where there is time for one, then exercises for the areas that wait
/// longest. What may be suggested at all is said by [Limits], whose turn it is by [Turns]; the same arguments give the
/// same suggestion.
final class Coach {
  private static final int MOST_EXERCISES = 4;

  private final Catalogue catalogue;
  private final Settings.Place place;
  private final Settings.Taste taste;

  Coach(Catalogue catalogue, Settings settings) {
    this.catalogue = catalogue;
    this.place = settings.place();
    this.taste = settings.taste();
  }

  /// Nothing of the latest three breaks returns while anything else fits.
  ///
  /// @param past the breaks to judge by, in any order
  Suggestion suggest(List<Break> past, Occasion occasion) {
    var memory = Memory.of(catalogue, past, Optional.empty());
    var turns = turns(memory, occasion);
    var choice = choice(memory, occasion);
    var walk = walk(choice, turns, occasion);
    var left = occasion.length().minus(walk.map(Movement::length).orElse(Duration.ZERO));
    var exercises = exercises(choice, walk.map(turns::after).orElse(turns), left);
    // What changes the position comes first; a walk does.
    var turning = exercises.stream().sorted(Comparator.comparing(occasion::turns).reversed());
    var movements = Stream.concat(walk.stream(), turning).toList();
    return new Suggestion(movements, Why.of(occasion, movements, turns.needs()));
  }

  /// The next best exercise that the break does not have yet; none where nothing else fits.
  ///
  /// @param past the breaks before
  /// @param known what the break has, beyond what it tells itself
  /// @param left the break's rest
  Optional<Movement> another(List<Break> past, Break inHand, Set<MovementId> known, Occasion left) {
    var memory = Memory.of(catalogue, past, Optional.of(inHand));
    return fitting(left).filter(Predicate.not(Movement::isWalk)).filter(Predicate.not(memory::isRecent))
        .filter(movement -> !known.contains(movement.id())).max(turns(memory, left));
  }

  private Turns turns(Memory memory, Occasion occasion) {
    return new Turns(new Needs(memory, occasion.strain(), Set.of()), taste, occasion);
  }

  private List<Movement> choice(Memory memory, Occasion occasion) {
    var fresh = fitting(occasion).filter(Predicate.not(memory::isRecent)).toList();
    return fresh.isEmpty()
        ? fitting(occasion).max(Comparator.comparingInt(memory::sinceOffered)).stream().toList() : fresh;
  }

  /// In the order in which equals come: the seed's, so that it is not always the catalogue's first.
  private Stream<Movement> fitting(Occasion occasion) {
    var limits = new Limits(place, taste, occasion.isLate());
    var shuffled = new ArrayList<>(catalogue.movements());
    Collections.shuffle(shuffled, new SplittableRandom(occasion.seed()));
    return shuffled.stream().filter(limits::allow).filter(movement -> movement.fits(occasion.length()));
  }

  /// It leaves half of the break and room for the exercise that is needed most, or fills it where there is none.
  /// Whoever walked through the block walks again only where there is none.
  private static Optional<Movement> walk(List<Movement> choice, Turns turns, Occasion occasion) {
    var length = occasion.length();
    var most = occasion.followsAWalk() ? Duration.ZERO : length.dividedBy(2);
    var room = choice.stream().filter(Predicate.not(Movement::isWalk)).max(turns)
        .map(needed -> length.minus(needed.length())).map(rest -> rest.compareTo(most) < 0 ? rest : most)
        .orElse(length);
    return choice.stream().filter(movement -> movement.isWalk() && movement.fits(room)).max(turns);
  }

  /// No two move the same area, and after the first none moves only what the walk moves.
  private static List<Movement> exercises(List<Movement> choice, Turns turns, Duration length) {
    var ordered = choice.stream().filter(Predicate.not(Movement::isWalk)).sorted(turns.reversed()).toList();
    var chosen = new ArrayList<Movement>();
    var left = length;
    for (var movement : ordered) {
      var adds = chosen.isEmpty() || turns.needs().of(movement) > 0 && chosen.stream().noneMatch(movement::sharesArea);
      if (adds && chosen.size() < MOST_EXERCISES && movement.fits(left)) {
        chosen.add(movement);
        left = left.minus(movement.length());
      }
    }
    return chosen;
  }
}
