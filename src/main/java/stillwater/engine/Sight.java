package stillwater.engine;

import java.util.Optional;
import stillwater.focus.Activity;
import stillwater.focus.Block;
import stillwater.focus.Clocks;
import stillwater.focus.Others;
import stillwater.focus.Pulse;
import stillwater.focus.State;
import stillwater.focus.Watch;

/// What a look at the clocks is taken from: where things stand, and the latest sign of life that goes with it.
record Sight(State state, Optional<Pulse> pulse, Others others) {

  /// Looks at the clocks. While an interruption holds the clock nothing is asked; only a moved clock counts.
  Watch.Look look(Clocks now) {
    return state.running().map(block -> look(block, now)).orElse(Watch.Look.CALM);
  }

  private Watch.Look look(Block block, Clocks now) {
    var look = Watch.look(block, pulse, now);
    return state.activity() instanceof Activity.Focusing ? look : new Watch.Look(look.shift(), Optional.empty());
  }
}
