package stillwater.exchange;

/// What comes first in a date that is written with its year last.
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
