package stillwater.cli;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import picocli.CommandLine.Option;
import stillwater.focus.Reason;
import stillwater.report.Period;

/// The options that choose some days; without them this week.
final class Days {
  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from-date")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to-date")
  private Optional<LocalDate> to = Optional.empty();

  boolean areGiven() {
    return from.isPresent() || to.isPresent();
  }

  /// @throws Refusal if the last day is before the first
  Period chosen(Verb verb) {
    var week = verb.calendar().weekOf(verb.today());
    var first = from.or(() -> to.filter(last -> last.isBefore(week.first()))
        .map(last -> week(last, verb).first())).orElse(week.first());
    var last = to.orElse(first.isAfter(week.last()) ? week(first, verb).last() : week.last());
    if (last.isBefore(first)) {
      throw Refusal.because(Reason.Code.END_BEFORE_START);
    }
    return verb.calendar().days(first, last);
  }

  /// The week of a day; of one so far away that its week may not exist, the day alone.
  private static Period week(LocalDate day, Verb verb) {
    return Math.abs(day.getYear()) > Year.MAX_VALUE - 1 ? verb.calendar().day(day) : verb.calendar().weekOf(day);
  }
}
