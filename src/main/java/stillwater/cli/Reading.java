package stillwater.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import stillwater.focus.Snapshot;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Period;
import stillwater.report.Running;

/// What the reports read: the history of some days, with the block that runs counted up to now.
record Reading(Chronicle chronicle, Calendar calendar, LocalDate today) {

  /// Reads the days from one to another, and what reaches into them.
  static Reading of(Verb verb, LocalDate from, LocalDate to) {
    var events = verb.session().history().events(YearMonth.from(from), YearMonth.from(to.plusDays(1)));
    return new Reading(Chronicle.of(events, running(verb)), calendar(verb), today(verb));
  }

  static Calendar calendar(Verb verb) {
    return Calendar.of(verb.session().settings());
  }

  static LocalDate today(Verb verb) {
    return calendar(verb).dayOf(verb.now(), verb.session().zone());
  }

  static Period thisWeek(Verb verb) {
    return calendar(verb).weekOf(today(verb));
  }

  private static Optional<Running> running(Verb verb) {
    Snapshot standing = verb.standing();
    return standing.state().running()
        .map(block -> new Running(block.id(), standing.livedUntil(block, verb.now())));
  }
}
