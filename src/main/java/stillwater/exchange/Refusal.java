package stillwater.exchange;

import stillwater.focus.Reason;

/// An entry that cannot be taken over, and why.
///
/// @param line where it begins, from 1
public record Refusal(int line, Reason reason) implements Item {

  static Refusal because(int line, Reason.Code code, Object... about) {
    return new Refusal(line, Reason.of(code, about));
  }
}
