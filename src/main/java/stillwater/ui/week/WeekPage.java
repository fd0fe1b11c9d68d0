package stillwater.ui.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import stillwater.focus.Settings;
import stillwater.report.Day;
import stillwater.report.DayStrip;
import stillwater.report.Week;
import stillwater.text.Dates;
import stillwater.text.FigureWords;
import stillwater.text.Texts;
import stillwater.ui.kit.KindStyle;

/// All that the screen shows of a week.
///
/// @param from its first day
/// @param title its days, `16 – 22 November`
/// @param number `week 47`
/// @param nothing what will appear here and how; empty where something was lived
record WeekPage(
    LocalDate from, String title, String number, List<Card> cards, Columns columns, Away away, Strips strips,
    String nothing, String uncertainty, Hows hows) {

  /// How the drawings are computed.
  record Hows(String columns, String away, String strips) {}

  /// @param strips of the days of the week
  /// @param today the day that runs
  static WeekPage of(
      Week week, List<DayStrip> strips, Settings settings, Instant now, LocalDate today, Texts texts) {
    var hows = new Hows(texts.say("week.how-columns", settings.days().start()), texts.say("week.how-away"),
        texts.say("week.how-strips"));
    var styles = new KindStyle(settings.work().kinds());
    return new WeekPage(week.from(), Dates.range(week.from(), week.to(), today, texts),
        texts.say("week.number", Integer.valueOf(week.label().substring(week.label().indexOf('W') + 1))),
        new Cards(week, texts).all(), Columns.of(week, settings.work().kinds(), styles, texts),
        Away.of(week.figures(), texts), Strips.of(week, strips, now, today, styles, texts), nothing(week, today, texts),
        new FigureWords(texts).uncertainty(week.figures().uncertainty()), hows);
  }

  boolean isEmpty() {
    return !nothing.isEmpty();
  }

  private static String nothing(Week week, LocalDate today, Texts texts) {
    if (!week.days().stream().allMatch(Day::isBlank) || week.figures().breaks().taken() > 0) {
      return "";
    }
    return today.isAfter(week.to()) ? texts.say("week.empty") : texts.say("week.empty-yet");
  }
}
