package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Area;
import stillwater.focus.Break;
import stillwater.focus.Equipment;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.focus.Settings;
import stillwater.wire.CatalogueJson;

/// Somebody who wants a break: any catalogue, any settings, any past, any block before and any time of day.
record AnyCase(Catalogue catalogue, Settings settings, List<Break> past, Occasion occasion) {
  static final Catalogue SHIPPED = CatalogueJson.shipped();
  private static final List<String> KINDS =
      List.of("theory", "coding", "writing", "reading", "Lesen", "Programmieren", "grant proposals");

  static AnyCase of(int seed) {
    var random = new Random(seed);
    var catalogue = random.nextInt(3) > 0 ? SHIPPED : Movements.random(random);
    return new AnyCase(catalogue, settings(random, catalogue), Breaks.random(random, catalogue),
        occasion(random, Duration.ofSeconds(random.nextInt(1500))));
  }

  static Settings settings(Random random, Catalogue catalogue) {
    return Settings.DEFAULT
        .withPlace(place -> new Settings.Place(
            random.nextBoolean() ? place.equipment() : some(random, 2, List.of(Equipment.values())),
            random.nextInt(3) == 0))
        .withTaste(_ -> new Settings.Taste(some(random, 12, List.of(Area.values())),
            some(random, random.nextBoolean() ? 10 : 2, ids(catalogue)), some(random, 8, ids(catalogue))));
  }

  static Occasion occasion(Random random, Duration length) {
    var stint = random.nextInt(4) == 0 ? Optional.<Stint>empty() : Optional.of(stint(random));
    return new Occasion(length, stint,
        random.nextBoolean() ? Optional.empty() : Optional.of(Breaks.NOW.minusSeconds(random.nextInt(-60, 40_000))),
        Breaks.NOW.atOffset(ZoneOffset.ofHours(random.nextInt(-12, 15))), random.nextLong());
  }

  private static Stint stint(Random random) {
    return new Stint(new Kind(KINDS.get(random.nextInt(KINDS.size()))), Duration.ofMinutes(random.nextInt(150)),
        random.nextInt(10),
        random.nextBoolean() ? Optional.empty() : Optional.of(Posture.values()[random.nextInt(3)]));
  }

  /// Each with this chance of one in.
  private static <T> Set<T> some(Random random, int oneIn, List<T> all) {
    return all.stream().filter(_ -> random.nextInt(oneIn) == 0).collect(Collectors.toSet());
  }

  private static List<MovementId> ids(Catalogue catalogue) {
    return catalogue.movements().stream().map(Movement::id).toList();
  }

  Coach coach() {
    return new Coach(catalogue, settings);
  }

  Suggestion suggestion() {
    return coach().suggest(past, occasion);
  }

  AnyCase with(List<Break> other) {
    return new AnyCase(catalogue, settings, other, occasion);
  }

  /// What may be suggested, said once more and otherwise than by the coach.
  List<Movement> allowed() {
    var hour = occasion.now().getHour();
    return catalogue.movements().stream()
        .filter(movement -> settings.place().equipment().containsAll(movement.equipment()))
        .filter(movement -> !settings.place().openOffice() || movement.discreet())
        .filter(movement -> movement.areas().stream().noneMatch(settings.taste().spared()::contains))
        .filter(movement -> !settings.taste().leftOut().contains(movement.id()))
        .filter(movement -> hour >= 6 && hour < 21 || movement.intensity() == Intensity.GENTLE)
        .filter(movement -> !movement.isWalk() || movement.length().toSeconds() <= (hour >= 6 && hour < 21 ? 600 : 300))
        .toList();
  }

  List<Movement> fitting() {
    return allowed().stream().filter(movement -> movement.length().compareTo(occasion.length()) <= 0).toList();
  }

  /// All areas that could be moved in breaks of this length: a walk takes half of a break at most, and follows none.
  Set<Area> reachable() {
    return fitting().stream().filter(movement ->
            !movement.isWalk()
                || !isWalked() && movement.length().multipliedBy(2).compareTo(occasion.length()) <= 0)
        .flatMap(movement -> movement.areas().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Area.class)));
  }

  boolean isWalked() {
    return occasion.stint().flatMap(Stint::posture).equals(Optional.of(Posture.WALKING));
  }

  Set<MovementId> ofTheLatestThreeBreaks() {
    var ids = new HashSet<MovementId>();
    newestFirst().limit(3).forEach(pause -> ids.addAll(named(pause)));
    return ids;
  }

  /// How many breaks ago a movement was named; a large number where it never was.
  int ago(MovementId id) {
    return (int) newestFirst().takeWhile(pause -> !named(pause).contains(id)).count();
  }

  Optional<Instant> lastMoved(Area area) {
    return newestFirst().filter(pause -> pause.movements().stream().filter(Predicate.not(Break.Movement::skipped))
            .flatMap(movement -> catalogue.find(movement.movement()).stream())
            .anyMatch(known -> known.areas().contains(area)))
        .map(Break::started).findFirst();
  }

  private Stream<Break> newestFirst() {
    return past.stream().sorted(Comparator.comparing(Break::started).reversed());
  }

  private static Set<MovementId> named(Break pause) {
    return Stream.concat(pause.suggested().stream(), pause.movements().stream().map(Break.Movement::movement))
        .collect(Collectors.toSet());
  }
}
