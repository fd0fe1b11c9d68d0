package stillwater.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a chronicle tells of a period, counted once for all the figures made from it.
record Excerpt(Period period, List<Account> accounts, Rhythm rhythm) {

  static Excerpt of(Chronicle chronicle, Period period) {
    return new Excerpt(period, chronicle.accounts(period), chronicle.rhythm().in(period));
  }

  /// The part of it that tells of a period inside.
  Excerpt in(Period shorter) {
    var reaching = accounts.stream().filter(account -> account.lived().reaches(shorter)).toList();
    return new Excerpt(shorter, reaching, rhythm.in(shorter));
  }

  /// The parts of it that tell of its days, one by one; each block is looked at once however many days there are.
  List<Excerpt> days() {
    var reaching = accountsByDay();
    var rhythms = rhythm.byDay(period.calendar());
    return period.days().stream().map(day -> new Excerpt(day, reaching.getOrDefault(day.first(), List.of()),
        rhythms.getOrDefault(day.first(), Rhythm.NONE))).toList();
  }

  List<Slice> slices() {
    return accounts.stream().map(account -> Slice.of(account, period)).toList();
  }

  private Map<LocalDate, List<Account>> accountsByDay() {
    var byDay = new HashMap<LocalDate, List<Account>>();
    for (var account : accounts) {
      account.lived().days(period)
          .forEach(day -> byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(account));
    }
    return byDay;
  }
}
