package stillwater.cli;

import java.time.LocalDate;
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

  /// @throws Refusal if the last day is before the first
  Period chosen(Verb verb) {
    var week = verb.calendar().weekOf(verb.today());
    var first = from.or(() -> to.filter(last -> last.isBefore(week.first()))).orElse(week.first());
    var last = to.orElse(first.isAfter(week.last()) ? first : week.last());
    if (last.isBefore(first)) {
      throw Refusal.because(Reason.Code.END_BEFORE_START);
    }
    return verb.calendar().days(first, last);
  }
}
