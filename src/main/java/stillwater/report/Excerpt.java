package stillwater.report;

import java.util.List;

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

  List<Slice> slices() {
    return accounts.stream().map(account -> Slice.of(account, period)).toList();
  }
}
