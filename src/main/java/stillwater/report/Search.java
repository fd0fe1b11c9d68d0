package stillwater.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.focus.Source;

/// The blocks behind a figure: those of some days, narrowed by what is given.
///
/// @param from the first day
/// @param to the last day
/// @param hour of the clock, 0 to 23
public record Search(
    LocalDate from, LocalDate to, Optional<Kind> kind, Optional<Origin> origin, Optional<Source> source,
    Optional<DayOfWeek> weekday, OptionalInt hour, Optional<Reach> reach) {

  public static Search days(LocalDate from, LocalDate to) {
    return new Search(from, to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        OptionalInt.empty(), Optional.empty());
  }

  public Search of(Kind wanted) {
    return new Search(from, to, Optional.of(wanted), origin, source, weekday, hour, reach);
  }

  /// Those with an interruption or distraction from there.
  public Search from(Origin wanted) {
    return new Search(from, to, kind, Optional.of(wanted), source, weekday, hour, reach);
  }

  /// Those with such an interruption or distraction.
  public Search from(Source wanted) {
    return new Search(from, to, kind, origin, Optional.of(wanted), weekday, hour, reach);
  }

  /// Those of which something was lived under this hour, on days of this weekday.
  public Search at(DayOfWeek day, int hourOfDay) {
    return new Search(from, to, kind, origin, source, Optional.of(day), OptionalInt.of(hourOfDay), reach);
  }

  /// Those of which something was lived under this hour.
  public Search at(int hourOfDay) {
    return new Search(from, to, kind, origin, source, weekday, OptionalInt.of(hourOfDay), reach);
  }

  /// Those in which an unbroken stretch of this length began.
  public Search of(Reach wanted) {
    return new Search(from, to, kind, origin, source, weekday, hour, Optional.of(wanted));
  }

  /// Its days on a person's calendar.
  public Period period(Calendar calendar) {
    return calendar.days(from, to);
  }

  /// Whether the block is one of them.
  public boolean finds(Account account, Calendar calendar) {
    return kind.filter(wanted -> !wanted.equals(account.kind())).isEmpty()
        && account.lived().days(period(calendar))
            .filter(day -> weekday.filter(wanted -> wanted != day.getDayOfWeek()).isEmpty())
            .map(day -> Slice.of(account, calendar.day(day)))
            .anyMatch(this::finds);
  }

  private boolean finds(Slice day) {
    var hours = new Sums<Integer>();
    var origins = new Sums<Origin>();
    var sources = new Sums<Source>();
    day.addHours(hours);
    day.addPulls(origins, sources);
    return (hour.isEmpty() || hours.all().containsKey(hour.getAsInt()))
        && origin.filter(wanted -> !origins.all().containsKey(wanted)).isEmpty()
        && source.filter(wanted -> !sources.all().containsKey(wanted)).isEmpty()
        && reach.filter(wanted -> !day.hasStretch(wanted)).isEmpty();
  }
}
