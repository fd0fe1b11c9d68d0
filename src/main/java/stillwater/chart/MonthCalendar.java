package stillwater.chart;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import stillwater.report.Day;
import stillwater.report.Report;
import stillwater.report.Search;
import stillwater.text.Dates;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// A month as a calendar: each day with its focus, darker by the hour. A day with nothing is blank.
public final class MonthCalendar {
  private static final int WEEK = 7;
  private static final double NAMES = 22;
  private static final double CELL = 46;
  private static final double SEAM = 4;
  private static final double ROUND = 6;
  private static final double PAD = 8;
  private static final double DATE = 13;
  private static final double HOURS = 30;
  private static final double NARROW = 56;
  private static final double SCALE = 24;
  private static final double SAMPLE = 14;
  private static final Duration MOST = Duration.ofHours(5);

  private final Report month;
  private final DayOfWeek first;
  private final LocalDate today;
  private final double width;
  private final double slot;
  private final Texts texts;
  private final Pen pen = new Pen();

  private MonthCalendar(Report month, DayOfWeek first, LocalDate today, double width, Texts texts) {
    this.month = month;
    this.first = first;
    this.today = today;
    this.width = width;
    this.slot = width / WEEK;
    this.texts = texts;
  }

  /// @param first the weekday each line begins with
  /// @param today underlined where it is in the month
  public static Drawing of(Report month, DayOfWeek first, LocalDate today, double width, Texts texts) {
    return new MonthCalendar(month, first, today, width, texts).draw();
  }

  private Drawing draw() {
    IntStream.range(0, WEEK).forEach(column -> pen.start(slot * column + PAD, NAMES / 2, Paint.Token.MUTED,
        texts.say(Texts.key("weekday.short.", first.plus(column)))));
    var start = month.from().with(TemporalAdjusters.previousOrSame(first));
    var said = new ArrayList<String>();
    int row = 0;
    for (var day : month.days()) {
      int place = (int) (day.date().toEpochDay() - start.toEpochDay());
      row = place / WEEK;
      cell(day, slot * (place % WEEK), NAMES + CELL * row);
      if (!day.isBlank()) {
        said.add(said(day, Lengths.spoken(day.figures().total().focus())));
      }
    }
    var bottom = NAMES + CELL * (row + 1);
    scale(bottom + SCALE / 2);
    return pen.drawing(width, bottom + SCALE, said);
  }

  private void cell(Day day, double x, double y) {
    var focus = day.figures().total().focus();
    var heat = Paint.Heat.of((double) focus.toSeconds() / MOST.toSeconds());
    var date = Integer.toString(day.date().getDayOfMonth());
    if (day.isBlank()) {
      pen.start(x + PAD, y + DATE, Paint.Token.MUTED, date);
    } else {
      pen.bar(x, y, slot - SEAM, CELL - SEAM, ROUND, heat, Stop.of(said(day, Lengths.exact(focus)),
          texts.say("chart.how-focus"), Search.days(day.date(), day.date())))
          .start(x + PAD, y + DATE, heat.ink(), date);
      hours(x, y + HOURS, heat, Lengths.column(focus));
    }
    if (day.date().equals(today)) {
      pen.bar(x + PAD, y + DATE + Lettering.LINE / 2, Lettering.width(date), 2, 1,
          day.isBlank() ? Paint.Token.NOW : heat.ink(), Optional.empty());
    }
  }

  private void hours(double x, double y, Paint.Heat heat, String hours) {
    if (slot < NARROW) {
      pen.middle(x + (slot - SEAM) / 2, y, 0, width, heat.ink(), hours);
    } else {
      pen.start(x + PAD, y, heat.ink(), hours);
    }
  }

  private String said(Day day, String focus) {
    return texts.say("chart.month-day", Dates.weekday(day.date(), texts), Dates.day(day.date(), texts), focus,
        day.figures().blocks(), day.figures().total().interruptions());
  }

  private void scale(double y) {
    var most = texts.say("chart.month-most");
    var from = width - SEAM - Lettering.width(most) - Paint.Heat.STEPS * SAMPLE - SEAM;
    pen.end(from - SEAM, y, Paint.Token.MUTED, texts.say("chart.month-least"));
    IntStream.rangeClosed(1, Paint.Heat.STEPS).forEach(step -> pen.bar(from + (step - 1) * SAMPLE, y - SAMPLE / 2 + 1,
        SAMPLE - 2, SAMPLE - 2, ROUND / 2, new Paint.Heat(step), Optional.empty()));
    pen.end(width - SEAM, y, Paint.Token.MUTED, most);
  }
}
