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
import stillwater.focus.Idle;
import stillwater.focus.Others;
import stillwater.focus.Presence;
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
  Sight sight(State state, Others others) {
    return new Sight(state, latest, others);
  }

  Watch.Look look(State state, Clocks now) {
    return sight(state, Others.NONE).look(now);
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

  /// Gives a sign of life of the block that runs, if one does, in which nobody is missed. One that cannot be written is
  /// no reason to refuse what was said: it costs a question after the program died.
  void sign(State state, Clocks now) {
    sign(state, now, watching);
  }

  /// Gives a sign of life of the block that runs with what the desktop told, unless somebody is missed.
  void beat(State state, Clocks now, Optional<Idle> idle) {
    var missed = look(state, now).absence();
    if (missed.isEmpty()) {
      state.running().ifPresent(block -> sign(Pulse.of(block, now, watching,
          presence(block).asked(block, block.lived(now.wall()), idle))));
    } else if (isForgotten(missed.get())) {
      sign(state, now);
    }
  }

  /// Leaves the block that runs to nobody: what follows was never watched, so it is not unseen.
  void leave(State state, Clocks now) {
    if (look(state, now).absence().filter(missed -> !isForgotten(missed)).isEmpty()) {
      sign(state, now, false);
    }
  }

  /// Forgotten overtime is told by the block itself, and the window watches on. Any other gap runs from the latest sign
  /// of life, which must stay.
  private boolean isForgotten(Absence missed) {
    return missed.cause() == GapCause.AWAY
        && latest.map(Pulse::presence).filter(Presence.Away.class::isInstance).isEmpty();
  }

  private void sign(State state, Clocks now, boolean watched) {
    state.running().ifPresent(block -> sign(Pulse.of(block, now, watched,
        watched ? presence(block).touched() : presence(block).unasked())));
  }

  private Presence presence(Block block) {
    return latest.filter(pulse -> pulse.block().equals(block.id())).map(Pulse::presence).orElse(Presence.UNTOLD);
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
