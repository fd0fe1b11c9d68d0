package stillwater.wire;

import java.time.YearMonth;
import stillwater.focus.Command;

/// What a client of the socket may want.
public sealed interface Request {

  record Ask(Command command) implements Request {}

  /// Where things stand: once, or again after every change until the client goes.
  record Standing(boolean follow) implements Request {}

  record Events(YearMonth from, YearMonth to) implements Request {}

  record Everything() implements Request {}

  /// To bring the window forward.
  record Show() implements Request {}
}
