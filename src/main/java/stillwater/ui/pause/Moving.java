package stillwater.ui.pause;

import java.util.List;
import stillwater.movement.Movement;

/// The movement that is on, and what stands around it.
///
/// @param place among all of the break, from 1
/// @param then what follows
/// @param why it is suggested, in a sentence
record Moving(Movement movement, int place, int of, List<Movement> then, String why) {
  Moving {
    then = List.copyOf(then);
  }
}
