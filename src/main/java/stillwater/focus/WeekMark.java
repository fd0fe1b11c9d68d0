package stillwater.focus;

/// Remembers on this device whether something was done that is done once a week.
public interface WeekMark {

  /// Whether it was done for that week; false too where that cannot be read.
  ///
  /// @param week its label, such as `2026-W47`; more words may follow it: what was done for `2026-W47 a` was done for
  ///     `2026-W47`, and not for `2026-W47 b`
  boolean isDone(String week);

  /// Remembers that it was. Where that fails it is done once more than it should be.
  void done(String week);
}
