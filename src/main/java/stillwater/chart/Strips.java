package stillwater.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stillwater.report.Axis;
import stillwater.report.Day;
import stillwater.report.DayStrip;
import stillwater.report.Report;
import stillwater.text.Dates;
import stillwater.text.Texts;
import stillwater.text.Times;

/// Days over the clock, one below the other over the same hours: blocks by kind with their interruptions as holes,
/// breaks, and now.
public final class Strips {
  private static final double NAME = 38;
  private static final double LINE = 20;
  private static final double HOURS = 18;
  private static final double THICKNESS = 10;
  private static final double THICK = 16;
  private static final double AIR = 10;

  private Strips() {}

  /// @param strips of the report's days
  /// @param now marked in the day that is today
  public static Drawing of(Report report, List<DayStrip> strips, Instant now, LocalDate today, KindStyle styles,
      double width, Texts texts) {
    var axis = strips.stream().map(DayStrip::axis).reduce(Axis::and).orElse(DayLine.USUAL);
    var pen = new Pen();
    var lines = new DayLine(pen, axis, NAME, width, styles, texts);
    for (int i = 0; i < strips.size(); i++) {
      var strip = strips.get(i);
      var middle = LINE * (i + 0.5);
      pen.start(0, middle, Paint.Token.MUTED, Dates.shortWeekday(strip.date(), texts));
      lines.draw(strip, middle, THICKNESS, Dates.weekday(strip.date(), texts) + ": ",
          Optional.of(now).filter(_ -> strip.date().equals(today)));
    }
    lines.hours(LINE * strips.size() + HOURS / 2);
    return pen.drawing(width, LINE * strips.size() + HOURS, IntStream.range(0, strips.size())
        .mapToObj(i -> said(report.days().get(i), strips.get(i), texts)).toList());
  }

  /// One day alone, as it runs; nothing is said of it as a whole.
  public static Drawing today(DayStrip strip, Instant now, KindStyle styles, double width, Texts texts) {
    var pen = new Pen();
    var line = new DayLine(pen, strip.axis(), 0, width, styles, texts);
    line.draw(strip, (THICK + AIR) / 2, THICK, "", Optional.of(now));
    line.hours(THICK + AIR + HOURS / 2);
    return pen.drawing(width, THICK + AIR + HOURS, List.of());
  }

  /// A day of which nothing is known yet.
  public static Drawing blank(double width) {
    var pen = new Pen();
    pen.bar(0, (THICK + AIR) / 2 - 1, width, 2, 1, Paint.Token.TRACK, Optional.empty());
    return pen.drawing(width, THICK + AIR + HOURS, List.of());
  }

  private static String said(Day day, DayStrip strip, Texts texts) {
    if (strip.pieces().isEmpty()) {
      return "";
    }
    var from = Times.clock(strip.pieces().getFirst().span().from(), strip.zone(), texts);
    var to = Times.clock(strip.pieces().getLast().span().to(), strip.zone(), texts);
    return texts.say("chart.day-clock", Dates.weekday(day.date(), texts), from, to, day.figures().blocks(),
        day.figures().breaks().taken());
  }
}
