package stillwater.focus;

import java.util.List;

/// What a state tells, to be compared by value; the log aside, which an undo leaves longer.
public record Told(Activity activity, List<Block> blocks, List<Break> breaks, List<Thought> thoughts,
    List<State.Kept> kept, List<Anomaly> anomalies) {

  public static Told of(State state) {
    return new Told(state.activity(), state.blocks().oldestFirst(), state.breaks().oldestFirst(),
        state.thoughts().oldestFirst(), state.kept().oldestFirst(), state.anomalies().oldestFirst());
  }
}
