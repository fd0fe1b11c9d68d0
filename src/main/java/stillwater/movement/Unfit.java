package stillwater.movement;

import stillwater.focus.Reason;

/// What was written of a movement makes none.
public final class Unfit extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String entry;
  private final transient Reason reason;

  /// @param entry the movement's id, or its place where it has none
  public Unfit(String entry, Reason reason) {
    super("movement " + entry + ": " + reason.code() + " " + reason.about());
    this.entry = entry;
    this.reason = reason;
  }

  public String entry() {
    return entry;
  }

  public Reason reason() {
    return reason;
  }
}
