package stillwater.wire;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import stillwater.focus.Kind;
import stillwater.focus.Source;
import stillwater.report.Breaks;
import stillwater.report.Day;
import stillwater.report.Figures;
import stillwater.report.Frame;
import stillwater.report.Remark;
import stillwater.report.Report;
import stillwater.report.Spread;
import stillwater.report.Tally;
import stillwater.report.Uncertainty;
import stillwater.report.Worth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The answers of `week`, `today` and `report`, each with `--format json`.
public final class ReportJson {
  private static final int RATE_DECIMALS = 2;

  private ReportJson() {}

  /// What a week is called stands under `week` as well, and a day under `date`.
  public static String write(Report report) {
    var draft = Draft.begin();
    switch (report.frame()) {
      case Frame.OneWeek _ -> draft.put("week", report.label());
      case Frame.OneDay(LocalDate date) -> draft.put("date", date);
      default -> { }
    }
    draft.put("from", report.from()).put("to", report.to());
    figures(report.figures(), draft);
    if (report.frame() instanceof Frame.OneWeek) {
      draft.put("previousWeeks", EarlierJson.focus(report.earlier()));
    }
    return Json.write(draft
        .put("period", report.label())
        .seconds("plannedSeconds", report.planned().orElse(Duration.ZERO))
        .put("days", Json.array(report.days(), ReportJson::brief))
        .put("hoursOfWeekdays", named(report.hoursOfWeekdays(), hours -> named(hours, ReportJson::hour)))
        .put("breaks", breaks(report.figures().breaks()))
        .put("worth", worth(report.figures().interruptions().worth()))
        .put("earlier", EarlierJson.write(report.earlier()))
        .put("remarks", Json.array(Remark.of(report), RemarkJson::write))
        .put("uncertainty", uncertainty(report.figures().uncertainty())).object());
  }

  private static void figures(Figures figures, Draft draft) {
    totals(figures, draft)
        .seconds("restSeconds", figures.rest())
        .seconds("longestUnbrokenSeconds", figures.unbroken().longest());
    draft.object().put("depth", figures.depth());
    draft.put("unbroken", named(figures.unbroken().histogram(), count -> Json.number(count)))
        .put("byKind", byKind(figures.byKind()))
        .put("kinds", named(figures.byKind(), ReportJson::kind))
        .put("byOrigin", named(figures.interruptions().byOrigin(), ReportJson::away))
        .put("bySource", named(interrupting(figures), ReportJson::away));
    figures.total().pressure().ifPresent(rate ->
        draft.object().put("interruptionsPerHour", rate.setScale(RATE_DECIMALS, RoundingMode.HALF_UP)));
    draft.put("byHour", named(figures.byHour(), ReportJson::hour))
        .name("finding", figures.interruptions().finding());
    figures.interruptions().timeAway().ifPresent(spread -> draft.put("timeAway", spread(spread)));
    figures.interruptions().returnTime().ifPresent(spread -> draft.put("returnTime", spread(spread)));
  }

  private static Draft totals(Figures figures, Draft draft) {
    var total = figures.total();
    return draft.seconds("focusSeconds", total.focus()).seconds("awaySeconds", total.away())
        .number("blocks", figures.blocks()).number("interruptions", total.interruptions())
        .number("distractions", total.distractions());
  }

  private static JsonNode brief(Day day) {
    return totals(day.figures(), Draft.begin().put("date", day.date()))
        .seconds("plannedSeconds", day.planned().orElse(Duration.ZERO))
        .put("byKind", byKind(day.figures().byKind())).object();
  }

  private static ObjectNode byKind(Map<Kind, Tally> byKind) {
    return named(byKind, tally -> Json.number(tally.focus().toSeconds()));
  }

  private static JsonNode away(Tally tally) {
    return Draft.begin().number("count", tally.interruptions()).seconds("awaySeconds", tally.away())
        .number("distractions", tally.distractions()).object();
  }

  /// The sources of interruptions; one that only distracted stands with the distractions.
  private static Map<Source, Tally> interrupting(Figures figures) {
    var sources = new TreeMap<>(figures.interruptions().bySource());
    sources.values().removeIf(tally -> !tally.isInterrupted());
    return sources;
  }

  private static JsonNode kind(Tally tally) {
    return Draft.begin().seconds("focusSeconds", tally.focus()).number("interruptions", tally.interruptions())
        .seconds("awaySeconds", tally.away()).number("distractions", tally.distractions()).object();
  }

  private static JsonNode hour(Tally tally) {
    return Draft.begin().seconds("focusSeconds", tally.focus()).number("interruptions", tally.interruptions())
        .number("distractions", tally.distractions()).object();
  }

  private static ObjectNode breaks(Breaks breaks) {
    var draft = Draft.begin().number("offered", breaks.offered()).number("taken", breaks.taken())
        .number("cutShort", breaks.cutShort()).number("skipped", breaks.skipped())
        .number("movements", breaks.movementsDone()).seconds("movementSeconds", breaks.movementTime())
        .put("byMovement", named(breaks.movements(), count -> Json.number(count)));
    breaks.longestBetween().ifPresent(longest -> draft.seconds("longestBetweenSeconds", longest));
    return draft.object();
  }

  private static JsonNode worth(Worth worth) {
    return Draft.begin().number("yes", worth.yes()).number("partly", worth.partly()).number("no", worth.no())
        .number("unsaid", worth.unsaid()).object();
  }

  static ObjectNode spread(Spread spread) {
    return Draft.begin().number("n", spread.n()).seconds("minSeconds", spread.min())
        .seconds("medianSeconds", spread.median()).seconds("maxSeconds", spread.max()).object();
  }

  private static ObjectNode uncertainty(Uncertainty uncertainty) {
    return Draft.begin().seconds("unansweredGapSeconds", uncertainty.unansweredGaps())
        .number("openBlocks", uncertainty.openBlocks()).number("clockShifts", uncertainty.clockShifts())
        .number("addedBlocks", uncertainty.addedBlocks()).object();
  }

  private interface Value<T> {
    JsonNode of(T item);
  }

  private static <K, T> ObjectNode named(Map<K, T> items, Value<T> value) {
    var draft = Draft.begin();
    items.forEach((name, item) -> draft.put(
        name instanceof Enum<?> constant ? Names.of(constant) : name.toString(), value.of(item)));
    return draft.object();
  }
}
