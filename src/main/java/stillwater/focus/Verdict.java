package stillwater.focus;

import java.time.OffsetDateTime;
import java.util.List;

/// What the rules say to a command.
public sealed interface Verdict {

  /// It may be said, and these are the facts it makes.
  ///
  /// @param at when they happened
  record Accepted(OffsetDateTime at, List<Event> events) implements Verdict {
    public Accepted {
      events = List.copyOf(events);
    }

    static Accepted of(OffsetDateTime at, Event... events) {
      return new Accepted(at, List.of(events));
    }
  }

  record Refused(Reason reason) implements Verdict {

    static Refused because(Reason.Code code, Object... about) {
      return new Refused(Reason.of(code, about));
    }
  }
}
