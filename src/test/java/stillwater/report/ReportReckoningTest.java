package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.focus.Source;
import stillwater.report.ReckoningTest.Made;

/// What a report puts together, for random lives on any calendar: each part is what it is alone.
class ReportReckoningTest {
  private static final List<Made> HISTORIES = ReckoningTest.HISTORIES.subList(0, 300);

  @Test
  void eachDayOfAReportIsThatDayAlone() {
    for (var made : HISTORIES) {
      for (var frame : frames(made)) {
        var report = report(made, frame);
        var period = frame.in(made.calendar());
        assertThat(report.days()).as(about(made, frame)).isEqualTo(period.first().datesUntil(period.last().plusDays(1))
            .map(date -> Day.of(made.chronicle(), made.calendar(), date)).toList());
      }
    }
  }

  @Test
  void aReportIsTheSumOfItsDays() {
    for (var made : HISTORIES) {
      for (var frame : frames(made)) {
        var report = report(made, frame);
        var days = report.days().stream().map(Day::figures).toList();
        assertThat(report.figures()).as(about(made, frame))
            .isEqualTo(Figures.of(made.chronicle(), frame.in(made.calendar())));
        assertThat(days.stream().map(Figures::total).reduce(Tally.NONE, Tally::plus)).as(about(made, frame))
            .isEqualTo(report.figures().total());
        assertThat(days.stream().mapToInt(Figures::blocks).sum()).as(about(made, frame))
            .isEqualTo(report.figures().blocks());
        assertThat(Tally.sum(report.hoursOfWeekdays().values().stream().flatMap(hours -> hours.entrySet().stream())))
            .as(about(made, frame)).isEqualTo(report.figures().byHour());
      }
    }
  }

  @Test
  void whatItStandsBesideIsTheReportOfEachBefore() {
    for (var made : HISTORIES) {
      for (var frame : frames(made)) {
        // from later on, so that what was lived lies before
        var later = frame.before(-(int) (made.seed() % 5)).orElse(frame);
        assertThat(report(made, later).earlier()).as(about(made, later)).isEqualTo(new Earlier(
            IntStream.rangeClosed(1, 4).mapToObj(later::before).flatMap(Optional::stream)
                .map(before -> report(made, before).figures()).filter(figures -> figures.blocks() > 0).toList()));
      }
    }
  }

  @Test
  void eachWeekOfATrendIsTheReportOfThatWeek() {
    for (var made : HISTORIES.subList(0, 60)) {
      var last = made.someDay().plusWeeks(made.seed() % 27);
      var trend = Trend.of(made.chronicle(), made.calendar(), last);
      assertThat(trend.weeks()).hasSize(26);
      assertThat(trend.weeks().getLast().label()).isEqualTo(made.calendar().label(last));
      for (var week : trend.weeks()) {
        var report = report(made, new Frame.OneWeek(week.from()));
        var about = "seed %d, %s".formatted(made.seed(), week.label());
        assertThat(week).as(about).isEqualTo(new Trend.Week(report.label(), report.from(), report.to(),
            Optional.of(report.figures()).filter(figures -> figures.blocks() > 0).map(each -> each.total().focus()),
            report.earlier().focus()));
      }
    }
  }

  @Test
  void aBlockIsFoundUnderAnHourOriginOrSourceExactlyIfItAddsToIt() {
    int found = 0;
    for (var made : HISTORIES) {
      var period = made.calendar().weekOf(made.someDay());
      var week = Search.days(period.first(), period.last());
      for (var account : made.chronicle().accounts(period)) {
        var about = "seed %d, %s, %s".formatted(made.seed(), period, account.lived().block().id());
        var alone = new Excerpt(period, List.of(account), Rhythm.NONE);
        var figures = Figures.of(alone);
        for (int hour = 0; hour < 24; hour++) {
          assertThat(week.at(hour).finds(account, made.calendar())).as("%s, at %d", about, hour)
              .isEqualTo(figures.byHour().containsKey(hour));
          found += figures.byHour().containsKey(hour) ? 1 : 0;
        }
        alone.days().forEach(day -> isFoundOnItsWeekday(week, account, day, about));
        for (var origin : Origin.values()) {
          assertThat(week.from(origin).finds(account, made.calendar())).as("%s, %s", about, origin).isEqualTo(
              !figures.interruptions().byOrigin().get(origin).beside(Duration.ZERO).equals(Tally.NONE));
        }
        for (var source : Source.values()) {
          assertThat(week.from(source).finds(account, made.calendar())).as("%s, %s", about, source)
              .isEqualTo(figures.interruptions().bySource().containsKey(source));
        }
      }
    }
    assertThat(found).isGreaterThan(300);
  }

  private static void isFoundOnItsWeekday(Search week, Account account, Excerpt day, String about) {
    var hours = Figures.of(day).byHour();
    var weekday = DayOfWeek.from(day.period().first());
    for (int hour = 0; hour < 24; hour++) {
      assertThat(week.at(weekday, hour).finds(account, day.period().calendar()))
          .as("%s, %s at %d", about, weekday, hour).isEqualTo(hours.containsKey(hour));
    }
  }

  @Test
  void theBlocksFoundUnderAKindAreThoseItsFocusIsOf() {
    for (var made : HISTORIES) {
      var period = made.calendar().weekOf(made.someDay());
      var accounts = made.chronicle().accounts(period);
      var figures = Figures.of(made.chronicle(), period);
      for (var kind : Stream.concat(figures.byKind().keySet().stream(), Stream.of(new Kind("gardening"))).toList()) {
        var search = Search.days(period.first(), period.last()).of(kind);
        var found = accounts.stream().filter(account -> search.finds(account, made.calendar())).toList();
        assertThat(found).as("seed %d, %s", made.seed(), kind).allMatch(account -> account.kind().equals(kind));
        assertThat(Figures.of(new Excerpt(period, found, Rhythm.NONE)).total()).as("seed %d, %s", made.seed(), kind)
            .isEqualTo(figures.byKind().getOrDefault(kind, Tally.NONE));
      }
    }
  }

  private static Report report(Made made, Frame frame) {
    return Report.of(made.chronicle(), made.calendar(), frame);
  }

  private static String about(Made made, Frame frame) {
    return "seed %d, %s".formatted(made.seed(), frame.label(made.calendar()));
  }

  /// Of the long ones, whose every day is counted alone, one life in twenty.
  private static List<Frame> frames(Made made) {
    LocalDate day = made.someDay();
    var month = YearMonth.from(day);
    var shorter = Stream.of(new Frame.OneDay(day), new Frame.OneWeek(day), new Frame.OneMonth(month),
        new Frame.Days(day.minusDays(made.seed() % 7), day.plusDays(made.seed() % 11)));
    var longer = made.seed() % 20 == 0 ? Stream.of(new Frame.HalfYear(month), new Frame.OneYear(Year.from(day)))
        : Stream.<Frame>empty();
    return Stream.<Frame>concat(shorter, longer).toList();
  }
}
