package stillwater.movement;

import java.util.List;
import stillwater.focus.MovementId;

/// What to move in a break, in order, and why; empty only where no movement fits into the break.
public record Suggestion(List<Movement> movements, Why why) {
  public Suggestion {
    movements = List.copyOf(movements);
  }

  /// As the journal names them.
  public List<MovementId> ids() {
    return movements.stream().map(Movement::id).toList();
  }
}
