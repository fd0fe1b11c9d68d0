package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import stillwater.focus.Break;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Moment;
import stillwater.focus.State;

/// A block or a break as one follows the other on a device, by the clock on the wall.
sealed interface Turn {

  record Work(Lived lived) implements Turn {

    @Override
    public Instant from() {
      return lived.block().started().wall();
    }

    @Override
    public Instant to() {
      return lived.block().ended().map(Moment::wall).orElse(lived.block().last().wall());
    }
  }

  record Rest(Pause pause) implements Turn {

    @Override
    public Instant from() {
      return pause.taken().started();
    }

    @Override
    public Instant to() {
      return pause.taken().last();
    }
  }

  Instant from();

  Instant to();

  /// The time between this and the next; where the clock was put back they may seem to overlap.
  default Duration until(Turn next) {
    var time = Duration.between(to(), next.from());
    return time.isNegative() ? Duration.ZERO : time;
  }

  /// A device's blocks and breaks in the order they began; what began in one second, in the order of the journal.
  static List<Turn> of(Device device, State state, List<Lived> blocks) {
    var worked = blocks.stream().collect(Collectors.toMap(lived -> lived.block().id(), Function.identity()));
    var rested = state.breaks().newestFirst().collect(Collectors.toMap(Break::id, Function.identity()));
    var turns = new ArrayList<Turn>();
    for (var recorded : state.log().oldestFirst()) {
      if (recorded.event() instanceof Event.BlockStarted && worked.containsKey(recorded.id())) {
        turns.add(new Work(worked.get(recorded.id())));
      } else if (recorded.event() instanceof Event.BreakStarted && rested.containsKey(recorded.id())) {
        turns.add(new Rest(new Pause(device, rested.get(recorded.id()), recorded.at().getOffset())));
      }
    }
    turns.sort(Comparator.comparing(Turn::from));
    return turns;
  }
}
