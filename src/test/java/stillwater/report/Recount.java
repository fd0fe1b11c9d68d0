package stillwater.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import stillwater.focus.Device;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.focus.WorthIt;

/// The figures of a history beside what is counted second by second.
public final class Recount {
  private final Chronicle chronicle;
  private final SortedMap<LocalDate, SecondBySecond.Count> counted;
  private final Calendar calendar;

  private Recount(Chronicle chronicle, SortedMap<LocalDate, SecondBySecond.Count> counted, Calendar calendar) {
    this.chronicle = chronicle;
    this.counted = counted;
    this.calendar = calendar;
  }

  public static Recount of(
      SortedMap<Device, List<Recorded>> events, Optional<Running> running, Calendar calendar) {
    var states = new TreeMap<Device, State>();
    events.forEach((device, log) -> states.put(device, State.replay(log)));
    return new Recount(
        Chronicle.of(events, running), SecondBySecond.of(states, running, calendar), calendar);
  }

  /// From the first day in which something was lived to the last.
  public Period whole() {
    return calendar.days(counted.firstKey(), counted.lastKey());
  }

  /// The time that was focus, counted second by second.
  public Duration focus() {
    return Duration.ofSeconds(sum(counted.values(), day -> day.focus));
  }

  /// @throws AssertionError if a figure is not what was counted
  public void agreesOn(Period period, String name) {
    same(Figures.of(chronicle, period), counted.subMap(period.first(), period.last().plusDays(1)).values(),
        "%s, %s".formatted(name, period));
  }

  /// @throws AssertionError if an hour of a weekday is not what was counted
  public void agreesOnHours(Frame frame, String name) {
    var period = frame.in(calendar);
    Report.of(chronicle, calendar, frame).hoursOfWeekdays().forEach((weekday, hours) -> {
      var days = counted.subMap(period.first(), period.last().plusDays(1)).entrySet().stream()
          .filter(day -> day.getKey().getDayOfWeek() == weekday).map(Map.Entry::getValue).toList();
      var about = "%s, %s, %s".formatted(name, period, weekday);
      assertThat(values(hours, tally -> seconds(tally.focus()))).as(about)
          .isEqualTo(sums(days, day -> day.focusByHour, seconds -> seconds.number));
      assertThat(values(hours, Tally::interruptions)).as(about)
          .isEqualTo(sums(days, day -> day.interruptionsByHour, Integer::longValue));
    });
  }

  private static void same(Figures figures, Collection<SecondBySecond.Count> days, String about) {
    assertThat(seconds(figures.total().focus())).as(about).isEqualTo(sum(days, day -> day.focus));
    assertThat(seconds(figures.total().away())).as(about).isEqualTo(sum(days, day -> day.away));
    assertThat(seconds(figures.rest())).as(about).isEqualTo(sum(days, day -> day.rest));
    assertThat(seconds(figures.uncertainty().unansweredGaps())).as(about).isEqualTo(sum(days, day -> day.unsure));
    assertThat(figures.blocks()).as(about).isEqualTo((int) sum(days, day -> day.blocks));
    assertThat(figures.total().interruptions()).as(about).isEqualTo((int) sum(days, day -> day.interruptions));
    assertThat(figures.total().distractions()).as(about).isEqualTo((int) sum(days, day -> day.distractions));
    assertThat(values(figures.byKind(), tally -> seconds(tally.focus()))).as(about)
        .isEqualTo(sums(days, day -> day.focusByKind, seconds -> seconds.number));
    assertThat(values(figures.byHour(), tally -> seconds(tally.focus()))).as(about)
        .isEqualTo(sums(days, day -> day.focusByHour, seconds -> seconds.number));
    assertThat(values(figures.byHour(), Tally::interruptions)).as(about)
        .isEqualTo(sums(days, day -> day.interruptionsByHour, Integer::longValue));
    sameInterruptions(figures.interruptions(), days, about);
    sameStretches(figures.unbroken(), days, about);
  }

  private static void sameInterruptions(
      Interruptions interruptions, Collection<SecondBySecond.Count> days, String about) {
    assertThat(values(interruptions.byOrigin(), tally -> seconds(tally.away()))).as(about)
        .isEqualTo(sums(days, day -> day.awayByOrigin, seconds -> seconds.number));
    assertThat(values(interruptions.byOrigin(), Tally::interruptions)).as(about)
        .isEqualTo(sums(days, day -> day.interruptionsByOrigin, Integer::longValue));
    assertThat(values(interruptions.bySource(), tally -> seconds(tally.away()))).as(about)
        .isEqualTo(sums(days, day -> day.awayBySource, seconds -> seconds.number));
    assertThat(values(interruptions.bySource(), Tally::interruptions)).as(about)
        .isEqualTo(sums(days, day -> day.interruptionsBySource, Integer::longValue));
    assertThat(values(interruptions.bySource(), Tally::distractions)).as(about)
        .isEqualTo(sums(days, day -> day.distractionsBySource, Integer::longValue));
    assertThat(interruptions.worth()).as(about).isEqualTo(new Worth(said(days, Optional.of(WorthIt.YES)),
        said(days, Optional.of(WorthIt.PARTLY)), said(days, Optional.of(WorthIt.NO)), said(days, Optional.empty())));
    assertThat(interruptions.returnTime()).as(about).isEqualTo(Spread.of(days.stream()
        .flatMap(day -> day.returns.stream()).map(Duration::ofSeconds).toList()));
  }

  private static int said(Collection<SecondBySecond.Count> days, Optional<WorthIt> worth) {
    return (int) days.stream().flatMap(day -> day.worth.stream()).filter(worth::equals).count();
  }

  private static void sameStretches(Unbroken unbroken, Collection<SecondBySecond.Count> days, String about) {
    var stretches = days.stream().flatMap(day -> day.stretches.stream()).toList();
    assertThat(seconds(unbroken.longest())).as(about)
        .isEqualTo(stretches.stream().mapToLong(length -> length).max().orElse(0));
    assertThat(seconds(unbroken.deep())).as(about).isEqualTo(sum(days, day -> day.deep));
    assertThat(unbroken.deepStarts()).as(about).isEqualTo(days.stream()
        .flatMap(day -> day.deepStarts.entrySet().stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum)));
    assertThat(unbroken.histogram().get(Reach.UNDER_10)).as(about)
        .isEqualTo((int) stretches.stream().filter(length -> length < 600).count());
    assertThat(unbroken.histogram().get(Reach.FROM_50_TO_90)).as(about)
        .isEqualTo((int) stretches.stream().filter(length -> length >= 3000 && length <= 5400).count());
    assertThat(unbroken.histogram().values().stream().mapToInt(Integer::intValue).sum()).as(about)
        .isEqualTo(stretches.size());
  }

  private static long sum(Collection<SecondBySecond.Count> days, ToLongFunction<SecondBySecond.Count> figure) {
    return days.stream().mapToLong(figure).sum();
  }

  private static <K, N> Map<K, Long> sums(Collection<SecondBySecond.Count> days,
      Function<SecondBySecond.Count, Map<K, N>> figure, ToLongFunction<N> number) {
    return days.stream().flatMap(day -> figure.apply(day).entrySet().stream()).collect(Collectors.groupingBy(
        Map.Entry::getKey, Collectors.summingLong(entry -> number.applyAsLong(entry.getValue()))));
  }

  /// One figure under each key, without those that are nothing.
  private static <K> Map<K, Long> values(Map<K, Tally> tallies, ToLongFunction<Tally> figure) {
    return tallies.entrySet().stream().filter(entry -> figure.applyAsLong(entry.getValue()) != 0)
        .collect(toMap(Map.Entry::getKey, entry -> figure.applyAsLong(entry.getValue())));
  }

  private static long seconds(Duration duration) {
    assertThat(duration.getNano()).isZero();
    return duration.toSeconds();
  }
}
