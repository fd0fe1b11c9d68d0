package stillwater.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwater.focus.Origin;
import stillwater.focus.Source;
import stillwater.report.Breaks;
import stillwater.report.Figures;
import stillwater.report.Frame;
import stillwater.report.Remark;
import stillwater.report.Report;
import stillwater.report.Spread;
import stillwater.report.Tally;
import stillwater.report.Worth;

/// What figures say, in sentences: the same under a report in the terminal and on the screen.
public record FigureWords(Texts texts) {
  /// Stands for a figure that there is none of.
  public static final String NONE = "–";

  public static String length(Duration length) {
    return length.isZero() ? NONE : Lengths.spoken(length);
  }

  /// To one decimal.
  public String rate(BigDecimal rate) {
    return texts.say("page.rate", rate.setScale(1, RoundingMode.HALF_UP));
  }

  /// Of what there may be too little focus for.
  public String rate(Optional<BigDecimal> rate) {
    return rate.map(this::rate).orElse(NONE);
  }

  public String number(BigDecimal number) {
    return texts.say("page.number", number);
  }

  /// Breaks taken of those offered.
  public String taken(Breaks breaks) {
    return breaks.isNone() ? NONE : texts.say("page.of", breaks.taken(), breaks.offered());
  }

  /// Whether the interruptions tell an environment from a habit, and by what shares.
  public String finding(Figures figures) {
    var byOrigin = figures.interruptions().byOrigin();
    return switch (figures.interruptions().finding()) {
      case TOO_FEW_TO_SAY -> texts.say("report.too-few");
      case HABIT -> share("report.habit", byOrigin.get(Origin.SELF), figures.total());
      case ENVIRONMENT -> share("report.environment", byOrigin.get(Origin.EXTERNAL), figures.total());
    };
  }

  /// A remark in a sentence.
  public String remark(Remark remark, Report report) {
    return switch (remark) {
      case Remark.Unanswered(Duration gaps) -> texts.say("remark.unanswered", Lengths.spoken(gaps));
      case Remark.Origins _ -> finding(report.figures());
      case Remark.OneSource(Source source, Tally tally, Duration of) -> texts.say("remark.one-source",
          Texts.capital(texts.say(Texts.key("source.", source))), Lengths.spoken(tally.away()), Lengths.spoken(of),
          tally.interruptions());
      case Remark.OneHour(int hour, int interruptions, int of) ->
          texts.say("remark.one-hour", interruptions, of, hour, hour + 1,
              Lengths.spoken(report.figures().byHour().getOrDefault(hour, Tally.NONE).focus()), focus(report));
      case Remark.AboveRange(Duration focus, Spread before) -> texts.say("remark.above-range",
          Lengths.spoken(focus), before(report.frame(), before.n()), Lengths.spoken(before.min()),
          Lengths.spoken(before.max()));
      case Remark.PartOfDay part -> texts.say(part.isBeforeNoon() ? "remark.before-noon" : "remark.after-noon",
          part.stretches(), part.deep(), Lengths.spoken(part.focus(report)), focus(report));
      case Remark.Returning(Spread times) -> texts.say("remark.returning", spread(times));
      case Remark.WorthIt(Worth worth) -> texts.say("remark.worth", worth.said(), worth.yes(), worth.partly());
      case Remark.WithoutBreak(Duration longest) -> texts.say("remark.without-break", Lengths.spoken(longest));
    };
  }

  private String before(Frame frame, int n) {
    return switch (frame) {
      case Frame.OneDay _ -> texts.say("remark.days-before", n);
      case Frame.OneWeek _ -> texts.say("remark.weeks-before", n);
      case Frame.OneMonth _ -> texts.say("remark.months-before", n);
      case Frame.HalfYear _ -> texts.say("remark.half-years-before", n);
      case Frame.OneYear _ -> texts.say("remark.years-before", n);
      case Frame.Days _ -> texts.say("remark.stretches-before", n);
    };
  }

  private static String focus(Report report) {
    return Lengths.spoken(report.figures().total().focus());
  }

  /// What is not known, also where it is nothing.
  public String uncertainty(Figures figures) {
    var uncertainty = figures.uncertainty();
    var unknown = texts.say("report.uncertainty", Lengths.spoken(uncertainty.unansweredGaps()),
        uncertainty.openBlocks(), uncertainty.clockShifts());
    return uncertainty.addedBlocks() == 0 ? unknown
        : unknown + " · " + texts.say("report.added", uncertainty.addedBlocks(), figures.blocks());
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
