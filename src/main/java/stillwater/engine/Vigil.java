package stillwater.engine;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Absence;
import stillwater.focus.Activity;
import stillwater.focus.Block;
import stillwater.focus.Clocks;
import stillwater.focus.Event;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Pulse;
import stillwater.focus.State;
import stillwater.focus.Trouble;
import stillwater.focus.Watch;
import stillwater.store.Alive;

/// Keeps the signs of life of the block that runs, and says what they tell of the time since the last one.
final class Vigil {
  private static final Logger LOG = LoggerFactory.getLogger(Vigil.class);

  private final Alive alive;
  private final boolean watching;
  private Optional<Pulse> latest;
  private boolean kept = true;

  /// @param watching whether somebody will look again within seconds, as a window does and a verb does not
  Vigil(Alive alive, boolean watching) {
    this.alive = alive;
    this.watching = watching;
    this.latest = alive.read();
  }

  /// What may be seen of this state without asking the vigil again.
  Sight sight(State state) {
    return new Sight(state, latest);
  }

  Watch.Look look(State state, Clocks now) {
    return sight(state).look(now);
  }

  /// What no event tells yet of a clock that was moved.
  List<Event> shift(State state, Clocks clocks) {
    var shift = look(state, clocks).shift();
    return state.running().filter(_ -> !shift.isZero())
        .<List<Event>>map(block -> List.of(new Event.ClockShifted(block.id(), shift))).orElse(List.of());
  }

  /// The stretch nobody vouches for, now that somebody is back.
  List<Event> gap(State state, Clocks clocks, OffsetDateTime now) {
    return state.activity() instanceof Activity.Focusing(Id block)
        ? look(state, clocks).absence().<List<Event>>map(absence -> List.of(gap(block, absence, now))).orElse(List.of())
        : List.of();
  }

  private static Event gap(Id block, Absence absence, OffsetDateTime now) {
    var length = Duration.between(absence.since(), now).truncatedTo(ChronoUnit.SECONDS);
    return new Event.GapFound(block, absence.since().atOffset(now.getOffset()), now, absence.cause(),
        absence.slept().map(slept -> slept.compareTo(length) > 0 ? length : slept));
  }

  /// Gives a sign of life of the block that runs, if one does. One that cannot be written is no reason to refuse what
  /// was said: it costs a question after the program died.
  void sign(State state, Clocks now) {
    state.running().ifPresent(block -> sign(Pulse.of(block, now, watching)));
  }

  void signUnlessUnseen(State state, Clocks now) {
    if (!isUnseen(state, now)) {
      sign(state, now);
    }
  }

  /// Leaves the block that runs to nobody: what follows was never watched, so it is not unseen.
  void leaveUnlessUnseen(State state, Clocks now) {
    if (!isUnseen(state, now)) {
      state.running().ifPresent(block -> sign(Pulse.of(block, now, false)));
    }
  }

  /// Forgotten overtime is told by the block itself, and the window watches on.
  private boolean isUnseen(State state, Clocks now) {
    return look(state, now).absence().filter(absence -> absence.cause() != GapCause.AWAY).isPresent();
  }

  private void sign(Pulse pulse) {
    latest = Optional.of(pulse);
    try {
      alive.write(pulse);
      kept = true;
    } catch (Trouble trouble) {
      if (kept) {
        LOG.warn("No sign of life could be written", trouble);
      }
      kept = false;
    }
  }
}
