package stillwater.wire;

import java.time.Duration;
import stillwater.focus.Source;
import stillwater.report.Finding;
import stillwater.report.Remark;
import stillwater.report.Spread;
import stillwater.report.Tally;
import stillwater.report.Worth;
import tools.jackson.databind.node.ObjectNode;

/// A remark without words: which rule it came from, and its figures.
final class RemarkJson {
  private RemarkJson() {}

  static ObjectNode write(Remark remark) {
    return draft(remark).object();
  }

  private static Draft draft(Remark remark) {
    return switch (remark) {
      case Remark.Unanswered(Duration gaps) -> rule("unanswered").seconds("gapSeconds", gaps);
      case Remark.Origins(Finding finding) -> rule("origins").name("finding", finding);
      case Remark.OneSource(Source source, Tally tally, Duration of) -> rule("one-source").name("source", source)
          .number("interruptions", tally.interruptions()).seconds("awaySeconds", tally.away())
          .seconds("ofAwaySeconds", of);
      case Remark.OneHour(int hour, int interruptions, int of) -> rule("one-hour").number("hour", hour)
          .number("interruptions", interruptions).number("ofInterruptions", of);
      case Remark.AboveRange(Duration focus, Spread before) -> rule("above-range").seconds("focusSeconds", focus)
          .put("before", ReportJson.spread(before));
      case Remark.PartOfDay(boolean isBeforeNoon, int stretches, int deep) -> rule("part-of-day")
          .flag("beforeNoon", isBeforeNoon).number("stretches", stretches).number("ofStretches", deep);
      case Remark.Returning(Spread times) -> rule("returning").put("returnTime", ReportJson.spread(times));
      case Remark.WorthIt(Worth worth) -> rule("worth-it").number("yes", worth.yes()).number("said", worth.said());
      case Remark.WithoutBreak(Duration longest) -> rule("without-break").seconds("seconds", longest);
    };
  }

  private static Draft rule(String name) {
    return Draft.begin().put("rule", name);
  }
}
