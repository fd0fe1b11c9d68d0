package stillwater.movement;

import java.util.Collections;
import java.util.Comparator;
import stillwater.focus.Settings.Taste;

/// Whose turn it is: first the movements for the area that waits longest, and of these the one that itself waits
/// longest. What a person likes comes a few breaks sooner and what was skipped some later, but each has its turn.
record Turns(Needs needs, Taste taste, Occasion occasion) implements Comparator<Movement> {
  private static final int SOONER_IF_LIKED = 4;
  private static final int SOONER_IF_IT_TURNS = 3;
  private static final int LATER_IF_IT_REPEATS_THE_WALK = 6;

  /// Greater is whose turn comes first.
  @Override
  public int compare(Movement one, Movement other) {
    return Comparator.<Movement>comparingInt(needs::of)
        .thenComparingInt(this::wait)
        .compare(one, other);
  }

  Turns after(Movement walk) {
    return new Turns(needs.after(walk), taste, occasion);
  }

  private int wait(Movement movement) {
    return needs.memory().sinceOffered(movement) - needs.memory().reluctance(movement)
        + (taste.liked().contains(movement.id()) ? SOONER_IF_LIKED : 0)
        + (occasion.turns(movement) ? SOONER_IF_IT_TURNS : 0)
        - (Collections.disjoint(movement.areas(), needs.walked()) ? 0 : LATER_IF_IT_REPEATS_THE_WALK);
  }
}
