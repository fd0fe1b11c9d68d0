package stillwater.chart;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stillwater.report.Calendar;
import stillwater.report.Report;
import stillwater.report.Search;
import stillwater.report.Tally;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// Focus by hour of the clock and weekday. A cell's shade is its focus on one such day, in steps of twelve minutes: of
/// several days the mean of those with any data.
public final class HeatMap {
  private static final int WEEK = 7;
  private static final int DAY = 24;
  private static final int USUAL_START = 8;
  private static final int USUAL_END = 18;
  private static final double LEFT = 38;
  private static final double CELL = 20;
  private static final double SEAM = 2;
  private static final double ROUND = 3;
  private static final double HOURS = 20;
  private static final double SCALE = 18;
  private static final double SAMPLE = 14;
  private static final double NAME = 22;
  private static final double HOUR = Duration.ofHours(1).toSeconds();

  private final Map<DayOfWeek, SortedMap<Integer, Tally>> lived;
  private final Map<DayOfWeek, Long> days;
  private final Report report;
  private final Calendar calendar;
  private final List<Integer> hours;
  private final double width;
  private final Texts texts;
  private final Pen pen = new Pen();

  private HeatMap(Report report, Calendar calendar, double width, Texts texts) {
    this.lived = report.hoursOfWeekdays();
    this.days = report.days().stream().filter(day -> !day.isBlank())
        .collect(Collectors.groupingBy(day -> day.date().getDayOfWeek(), Collectors.counting()));
    this.report = report;
    this.calendar = calendar;
    this.width = width;
    this.texts = texts;
    this.hours = hours();
  }

  /// @param counted whether the number of interruptions stands in each cell
  public static Drawing of(Report report, Calendar calendar, boolean counted, double width, Texts texts) {
    return new HeatMap(report, calendar, width, texts).draw(counted);
  }

  private Drawing draw(boolean counted) {
    var said = new ArrayList<String>();
    var slot = (width - LEFT) / hours.size();
    for (int row = 0; row < WEEK; row++) {
      var day = calendar.firstDay().plus(row);
      pen.start(0, CELL * (row + 0.5), Paint.Token.MUTED, texts.say(Texts.key("weekday.short.", day)));
      for (int column = 0; column < hours.size(); column++) {
        cell(day, hours.get(column), LEFT + slot * column, CELL * row, slot, counted);
      }
      said.addAll(said(day));
    }
    var every = (int) Math.ceil(NAME / slot);
    IntStream.range(0, hours.size()).filter(column -> column % every == 0).forEach(column ->
        pen.middle(LEFT + slot * column, CELL * WEEK + HOURS / 2, 0, width, Paint.Token.MUTED,
            hours.get(column).toString()));
    scale(CELL * WEEK + HOURS + SCALE / 2);
    return pen.drawing(width, CELL * WEEK + HOURS + SCALE, said);
  }

  private void cell(DayOfWeek day, int hour, double x, double y, double slot, boolean counted) {
    var tally = lived(day, hour);
    var heat = Paint.Heat.of(tally.focus().toSeconds() / HOUR / days.getOrDefault(day, 1L));
    pen.bar(x, y + SEAM / 2, slot - SEAM, CELL - SEAM, Math.min(ROUND, slot / 4), heat,
        tally.equals(Tally.NONE) ? Optional.empty()
            : Stop.of(said(day, hour, tally), texts.say("chart.how-heat"),
                Search.days(report.from(), report.to()).at(day, hour)));
    if (counted && tally.interruptions() > 0) {
      pen.middle(x + (slot - SEAM) / 2, y + CELL / 2, heat.ink(), Integer.toString(tally.interruptions()));
    }
  }

  private List<String> said(DayOfWeek day) {
    return hours.stream().filter(hour -> !lived(day, hour).equals(Tally.NONE))
        .map(hour -> said(day, hour, lived(day, hour))).toList();
  }

  private String said(DayOfWeek day, int hour, Tally tally) {
    return texts.say("chart.heat", texts.say(Texts.key("weekday.", day)),
        texts.say("chart.hour", hour, (hour + 1) % DAY), Lengths.exact(tally.focus()), tally.interruptions(),
        tally.distractions(), days.getOrDefault(day, 1L));
  }

  /// What the shades stand for, at the right.
  private void scale(double y) {
    var most = texts.say("chart.heat-most");
    var from = width - Lettering.width(most) - Paint.Heat.STEPS * SAMPLE - NAME / 4;
    pen.end(from - NAME / 4, y, Paint.Token.MUTED, texts.say("chart.heat-least"));
    IntStream.rangeClosed(1, Paint.Heat.STEPS).forEach(step -> pen.bar(from + (step - 1) * SAMPLE, y - SAMPLE / 2 + 1,
        SAMPLE - SEAM, SAMPLE - SEAM, ROUND, new Paint.Heat(step), Optional.empty()));
    pen.end(width, y, Paint.Token.MUTED, most);
  }

  private Tally lived(DayOfWeek day, int hour) {
    return Tally.of(lived.getOrDefault(day, Collections.emptySortedMap()), hour);
  }

  private List<Integer> hours() {
    return calendar.hours(IntStream.concat(IntStream.of(USUAL_START, USUAL_END - 1),
        lived.values().stream().flatMap(byHour -> byHour.keySet().stream()).mapToInt(Integer::intValue)));
  }
}
