package stillwater.report;

import java.time.Duration;
import java.util.Map;
import stillwater.focus.Origin;

/// What the origins of interruptions say about where they come from, if they say anything.
public enum Finding {
  /// Most came from outside.
  ENVIRONMENT,
  /// Most came from inside.
  HABIT,
  TOO_FEW_TO_SAY;

  private static final int ENOUGH = 10;
  private static final int PERCENT = 60;

  static Finding of(Map<Origin, Tally> byOrigin) {
    var total = byOrigin.values().stream().reduce(Tally.NONE, Tally::plus);
    if (total.interruptions() < ENOUGH || total.away().isZero()) {
      return TOO_FEW_TO_SAY;
    }
    if (prevails(byOrigin.getOrDefault(Origin.EXTERNAL, Tally.NONE), total)) {
      return ENVIRONMENT;
    }
    return prevails(byOrigin.getOrDefault(Origin.SELF, Tally.NONE), total) ? HABIT : TOO_FEW_TO_SAY;
  }

  private static boolean prevails(Tally part, Tally total) {
    return part.interruptions() * 100 >= total.interruptions() * PERCENT
        && part.away().multipliedBy(100).compareTo(total.away().multipliedBy(PERCENT)) >= 0;
  }
}
