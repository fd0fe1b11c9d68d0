package stillwater.ui.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Settings;
import stillwater.movement.Catalogue;
import stillwater.report.Calendar;
import stillwater.report.DayStrip;
import stillwater.report.Frame;
import stillwater.report.Remark;
import stillwater.report.Report;
import stillwater.report.Trend;
import stillwater.text.Dates;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// All that the screen shows of a week or a month.
///
/// @param title its days, `16 – 22 November`, or its month
/// @param number `week 47`, or the year
/// @param remarks what the figures say in a sentence, where they do
/// @param away how long one was away, and how much of it was worth it
/// @param pulls the distractions, which took no time of the clock, and where the interruptions came from as far as it
/// can be said
/// @param nothing what will appear here and how; empty where something was lived
record WeekPage(
    Report report, String title, String number, List<Card> cards, List<String> remarks, String away, String pulls,
    Charts charts, List<Fact> breaks, List<Fact> returns, String nothing, String uncertainty, String dayStart) {

  /// What a page is made of.
  ///
  /// @param strips of a week's days
  /// @param trend up to a month's end
  /// @param today the day that runs
  record Read(Report report, List<DayStrip> strips, Optional<Trend> trend, Settings settings, Calendar calendar,
      Catalogue catalogue, Instant now, LocalDate today) {}

  static WeekPage of(Read read, Texts texts) {
    var report = read.report();
    var facts = new Facts(report.figures(), texts);
    return new WeekPage(report, title(report, read.today(), texts), number(report, texts),
        new Cards(report, texts).all(), remarks(report, texts), away(report, texts), pulls(report, texts),
        new Charts(read, texts), facts.breaks(), facts.away(), nothing(report, read.today(), texts),
        new FigureWords(texts).uncertainty(report.figures()),
        read.settings().days().start().toString());
  }

  boolean isEmpty() {
    return !nothing.isEmpty();
  }

  boolean isMonth() {
    return report.frame() instanceof Frame.OneMonth;
  }

  private static String title(Report report, LocalDate today, Texts texts) {
    return report.frame() instanceof Frame.OneMonth
        ? DateTimeFormatter.ofPattern("LLLL", texts.locale()).format(report.from())
        : Dates.range(report.from(), report.to(), today, texts);
  }

  private static String number(Report report, Texts texts) {
    return report.frame() instanceof Frame.OneMonth ? Integer.toString(report.from().getYear())
        : texts.say("week.number",
            Integer.valueOf(report.label().substring(report.label().indexOf('W') + 1)));
  }

  /// Where the interruptions came from stands beside the time away already.
  private static List<String> remarks(Report report, Texts texts) {
    var words = new FigureWords(texts);
    return Remark.of(report).stream().filter(remark -> !(remark instanceof Remark.Origins))
        .map(remark -> words.remark(remark, report)).toList();
  }

  private static String away(Report report, Texts texts) {
    var away = report.figures().total().away();
    var worth = report.figures().interruptions().worth();
    var title = away.isZero() ? texts.say("week.no-away") : texts.say("week.away", Lengths.spoken(away));
    return worth.said() == 0 ? title : title + " · " + texts.say("week.worth", worth.yes(), worth.said());
  }

  private static String pulls(Report report, Texts texts) {
    var total = report.figures().total();
    return Stream.of(
            total.distractions() == 0 ? "" : texts.say("chart.noted", total.distractions()),
            total.interruptions() == 0 ? "" : new FigureWords(texts).finding(report.figures()))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static String nothing(Report report, LocalDate today, Texts texts) {
    if (!report.isBlank() || report.figures().breaks().taken() > 0) {
      return "";
    }
    if (today.isBefore(report.from())) {
      return texts.say("report.ahead");
    }
    var isOver = today.isAfter(report.to());
    return report.frame() instanceof Frame.OneMonth ? texts.say(isOver ? "month.empty" : "month.empty-yet")
        : texts.say(isOver ? "week.empty" : "week.empty-yet");
  }
}
