package stillwater.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwater.focus.Origin;
import stillwater.report.Figures;
import stillwater.report.Spread;
import stillwater.report.Tally;
import stillwater.report.Uncertainty;

/// What figures say, in sentences: the same under a report in the terminal and on the screen.
public record FigureWords(Texts texts) {

  /// Whether the interruptions tell an environment from a habit, and by what shares.
  public String finding(Figures figures) {
    var byOrigin = figures.interruptions().byOrigin();
    return switch (figures.interruptions().finding()) {
      case TOO_FEW_TO_SAY -> texts.say("report.too-few");
      case HABIT -> share("report.habit", byOrigin.get(Origin.SELF), figures.total());
      case ENVIRONMENT -> share("report.environment", byOrigin.get(Origin.EXTERNAL), figures.total());
    };
  }

  /// What is not known, also where it is nothing.
  public String uncertainty(Uncertainty uncertainty) {
    return texts.say("report.uncertainty", Lengths.spoken(uncertainty.unansweredGaps()), uncertainty.openBlocks(),
        uncertainty.clockShifts());
  }

  /// A median with its range and how many there are.
  public String spread(Spread spread) {
    return texts.say("report.spread", Lengths.spoken(spread.median()), Lengths.spoken(spread.min()),
        Lengths.spoken(spread.max()), spread.n());
  }

  private String share(String key, @Nullable Tally part, Tally total) {
    var known = Optional.ofNullable(part).orElse(Tally.NONE);
    return texts.say(key, percent(known.interruptions(), total.interruptions()),
        percent(known.away().toSeconds(), total.away().toSeconds()));
  }

  private static long percent(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }
}
