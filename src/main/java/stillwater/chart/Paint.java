package stillwater.chart;

import java.util.Locale;

/// What a shape is painted with: a name, for which the window's sheet and a page's sheet each have a colour, one for
/// light and one for dark.
public sealed interface Paint {

  /// The name under which style sheets know it, such as `kind-theory`.
  String styleClass();

  /// What means the same in every chart.
  enum Token implements Paint {
    INK,
    MUTED,
    RULE,
    TRACK,
    FOCUS,
    PLAN,
    BAND,
    REST,
    UNSURE,
    AWAY_EXTERNAL,
    AWAY_SELF,
    AWAY_UNKNOWN,
    NOW,
    /// Written on the upper half of the steps of a heat map.
    ON_HEAT,
    /// Not seen, only read.
    CLEAR;

    @Override
    public String styleClass() {
      return "chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// A kind of work.
  record OfKind(String styleClass) implements Paint {}

  /// A step of a heat map, from 0 (nothing) to [#STEPS].
  record Heat(int step) implements Paint {
    public static final int STEPS = 5;
    private static final int LIGHT = 3;

    /// The step for a share of the most, from 0 to 1: any share above nothing is at least one step.
    static Heat of(double share) {
      return new Heat(Math.clamp((long) Math.ceil(share * STEPS), 0, STEPS));
    }

    /// What can be written on it.
    Token ink() {
      return step <= LIGHT ? Token.INK : Token.ON_HEAT;
    }

    @Override
    public String styleClass() {
      return "chart-heat-" + step;
    }
  }
}
