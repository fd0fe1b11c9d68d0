package stillwater.exchange;

/// What stands in one place of another program's record.
sealed interface Item permits Entry, Refusal {

  /// The line on which it begins, from 1.
  int line();
}
