package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares two looks at the clocks and says what to make of the stretch between them. Pure.
public final class Watch {
  /// A stretch up to this long is nothing.
  public static final Duration NOTHING = Duration.ofMinutes(2);
  /// Overtime without a touch for this long is not vouched for.
  public static final Duration FORGOTTEN = Duration.ofMinutes(60);
  private static final Duration STEADY = Duration.ofSeconds(2);

  /// What a look found.
  ///
  /// @param shift how far the clock on the wall was moved; zero up to two seconds
  public record Look(Duration shift, Optional<Absence> absence) {
    public static final Look CALM = new Look(Duration.ZERO, Optional.empty());
  }

  private Watch() {}

  /// Looks at the block that runs, which is not held by an interruption.
  ///
  /// @param pulse the latest sign of life; one of another block says nothing about this one
  public static Look look(Block block, Optional<Pulse> pulse, Clocks now) {
    var known = pulse.filter(sign -> sign.block().equals(block.id()));
    var look = known.map(sign -> since(sign, block.shift().minus(sign.shift()), now))
        .orElseGet(() -> unknown(block, now));
    var last = block.wall(block.last().lived()).plus(look.shift());
    var presence = known.map(Pulse::presence).orElse(Presence.UNTOLD);
    var unseen = missed(block, presence, look, now.wall()).flatMap(found -> after(last, found, now.wall()));
    var until = unseen.map(Absence::since).orElse(now.wall());
    return new Look(look.shift(), presence instanceof Presence.Unknown(Optional<Instant> input)
        ? forgotten(block, input, until.minus(look.shift()), look.shift()).or(() -> unseen) : unseen);
  }

  /// Somebody who had been away since the latest input before the clocks stood still is missed from that input on.
  private static Optional<Absence> missed(Block block, Presence presence, Look look, Instant now) {
    return presence instanceof Presence.Away(Instant latest)
        ? Optional.of(new Absence(earlier(block.wall(latest).plus(look.shift()), now), GapCause.AWAY,
            look.absence().flatMap(Absence::slept)))
        : look.absence();
  }

  /// What is left of an absence after a touch that it reaches back beyond.
  private static Optional<Absence> after(Instant touch, Absence found, Instant now) {
    if (!found.since().isBefore(touch)) {
      return Optional.of(found);
    }
    return isLong(touch, now) ? Optional.of(new Absence(touch, found.cause(), found.slept())) : Optional.empty();
  }

  /// @param told how far the clock was moved since the pulse by what is recorded
  private static Look since(Pulse pulse, Duration told, Clocks now) {
    var before = pulse.clocks();
    var then = before.wall().plus(told);
    var wall = Duration.between(then, now.wall());
    if (now.rebootedSince(before)) {
      return off(then, wall);
    }
    var awake = now.monotonic().minus(before.monotonic());
    var passed = passed(before, now, wall, awake);
    var slept = passed.minus(awake);
    var shift = steady(wall.minus(passed));
    var since = then.plus(shift);
    var asleep = slept.truncatedTo(ChronoUnit.SECONDS);
    return new Look(shift, absent(slept.compareTo(NOTHING) > 0, since, GapCause.SLEEP, asleep)
        .or(() -> absent(pulse.watched() && passed.compareTo(NOTHING) > 0, since, GapCause.UNSEEN, null)));
  }

  /// Only the clock on the wall tells how long the machine was off; one that shows less than before was moved, and what
  /// was lived until then stays.
  private static Look off(Instant since, Duration wall) {
    return new Look(wall.isNegative() ? steady(wall) : Duration.ZERO,
        absent(wall.compareTo(NOTHING) > 0, since, GapCause.OFF, null));
  }

  /// Without a boot clock a wall ahead of the monotonic clock is taken for sleep, which asks, and one behind for a
  /// shift.
  private static Duration passed(Clocks before, Clocks now, Duration wall, Duration awake) {
    return before.boot().flatMap(then -> now.boot().map(here -> here.minus(then)))
        .orElse(wall.compareTo(awake) > 0 ? wall : awake);
  }

  /// No sign of life belongs to the block: the program died while beginning it, or HOME came from another machine.
  private static Look unknown(Block block, Clocks now) {
    var last = block.wall(block.last().lived());
    return new Look(Duration.ZERO, absent(isLong(last, now.wall()), last, GapCause.UNSEEN, null));
  }

  /// An input is a touch of the desk, if not of the block: overtime is not forgotten while there are any.
  private static Optional<Absence> forgotten(Block block, Optional<Instant> input, Instant wall, Duration shift) {
    if (block.task().planned().isEmpty()) {
      return Optional.empty();
    }
    var now = block.lived(wall);
    var overtime = block.course(now).focused().minus(block.task().planned().get());
    var touch = later(block.last().lived(), input.orElse(Instant.MIN));
    var since = later(now.minus(overtime), touch);
    return absent(Duration.between(since, now).compareTo(FORGOTTEN) >= 0,
        block.wall(since).plus(shift), GapCause.AWAY, null);
  }

  private static Optional<Absence> absent(
      boolean absent, Instant since, GapCause cause, @Nullable Duration slept) {
    return absent ? Optional.of(new Absence(since, cause, Optional.ofNullable(slept))) : Optional.empty();
  }

  private static boolean isLong(Instant from, Instant to) {
    return Duration.between(from, to).compareTo(NOTHING) > 0;
  }

  private static Duration steady(Duration shift) {
    return shift.abs().compareTo(STEADY) <= 0 ? Duration.ZERO : shift;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
