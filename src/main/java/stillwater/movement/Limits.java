package stillwater.movement;

import java.time.Duration;
import java.util.Collections;
import stillwater.focus.Settings.Place;
import stillwater.focus.Settings.Taste;

/// What may be suggested at all. Nothing weighs against it.
///
/// @param late whether it is evening or night
record Limits(Place place, Taste taste, boolean late) {
  /// A longer walk is an outing or a meeting: whoever wants it says so.
  private static final Duration LONGEST_WALK = Duration.ofMinutes(10);
  /// In the dark nobody is sent outside.
  private static final Duration LONGEST_WALK_WHEN_LATE = Duration.ofMinutes(5);

  boolean allow(Movement movement) {
    return place.equipment().containsAll(movement.equipment())
        && (movement.discreet() || !place.openOffice())
        && (movement.intensity() == Intensity.GENTLE || !late)
        && (!movement.isWalk() || movement.fits(late ? LONGEST_WALK_WHEN_LATE : LONGEST_WALK))
        && Collections.disjoint(taste.spared(), movement.areas())
        && !taste.leftOut().contains(movement.id());
  }
}
