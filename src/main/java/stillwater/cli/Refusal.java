package stillwater.cli;

import stillwater.focus.Reason;

/// What was said cannot be said now; nothing changed.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Reason reason;

  Refusal(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  static Refusal because(Reason.Code code, Object... about) {
    return new Refusal(Reason.of(code, about));
  }

  Reason reason() {
    return reason;
  }
}
