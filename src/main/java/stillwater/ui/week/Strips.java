package stillwater.ui.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stillwater.report.Axis;
import stillwater.report.Day;
import stillwater.report.DayStrip;
import stillwater.report.Week;
import stillwater.text.Dates;
import stillwater.text.Texts;
import stillwater.text.Times;
import stillwater.ui.kit.KindStyle;
import stillwater.ui.kit.StripMarks;

/// The days of a week under each other, over the same hours of the clock.
///
/// @param said all of it in words
record Strips(List<Strip> days, String said) {

  /// A day.
  ///
  /// @param weekday its whole name, for what is said of a piece
  /// @param said the day in words; empty where nothing was lived
  record Strip(String name, String weekday, StripMarks marks, String said) {}

  /// @param strips of the days of the week
  /// @param today marked with now where it is among them
  static Strips of(
      Week week, List<DayStrip> strips, Instant now, LocalDate today, KindStyle styles, Texts texts) {
    var axis = strips.stream().map(DayStrip::axis).reduce(StripMarks.NONE.axis(), Axis::and);
    var marks = strips.stream().map(strip -> StripMarks.of(strip, axis,
        Optional.of(now).filter(_ -> strip.date().equals(today)), styles, texts)).toList();
    var days = IntStream.range(0, strips.size())
        .mapToObj(i -> strip(week.days().get(i), strips.get(i), marks.get(i), texts)).toList();
    return new Strips(days, String.join(". ", days.stream().map(Strip::said).filter(said -> !said.isEmpty()).toList()));
  }

  private static Strip strip(Day day, DayStrip strip, StripMarks marks, Texts texts) {
    var weekday = Dates.weekday(day.date(), texts);
    return new Strip(Dates.shortWeekday(day.date(), texts), weekday, marks, said(day, strip, weekday, texts));
  }

  private static String said(Day day, DayStrip strip, String weekday, Texts texts) {
    if (strip.pieces().isEmpty()) {
      return "";
    }
    var from = Times.clock(strip.pieces().getFirst().span().from(), strip.zone(), texts);
    var to = Times.clock(strip.pieces().getLast().span().to(), strip.zone(), texts);
    return texts.say("week.day-clock", weekday, from, to, day.figures().blocks(), day.figures().breaks().taken());
  }
}
