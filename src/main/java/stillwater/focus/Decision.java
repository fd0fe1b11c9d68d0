package stillwater.focus;

import java.util.List;

/// What became of a command.
public sealed interface Decision {

  /// It is recorded: these events are durable.
  record Done(List<Recorded> events) implements Decision {
    public Done {
      events = List.copyOf(events);
    }

    /// The first of these events of a type.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Recorded first(Class<? extends Event> type) {
      return events.stream().filter(recorded -> type.isInstance(recorded.event())).findFirst().orElseThrow();
    }
  }

  /// It happened, but the disk does not take it yet: where the program ends before it does, it is lost.
  record Unsaved(Done happened, Backlog backlog) implements Decision {}

  /// It was refused and nothing changed.
  record Refused(Reason reason) implements Decision {}
}
