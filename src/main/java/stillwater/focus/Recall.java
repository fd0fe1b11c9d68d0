package stillwater.focus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds again what an undo or a redo was about.
public final class Recall {
  private Recall() {}

  /// What the marks among these events name, newest first; it may be older than what is known of the present.
  ///
  /// @throws Trouble if what is older cannot be read
  public static List<Recorded> named(Stream<Recorded> marks, State present, History history) {
    var ids = ids(marks);
    var recent = among(present.log().oldestFirst().stream(), ids);
    return recent.size() == ids.size() ? recent
        : among(history.everything().values().stream().flatMap(List::stream), ids);
  }

  /// What holds again once these marks of undos were undone.
  ///
  /// @throws Trouble if what is older than the present cannot be read
  public static List<Recorded> again(Stream<Recorded> marks, State present, History history) {
    var undos = named(marks, present, history).stream().filter(one -> one.event() instanceof Event.Undone);
    return named(undos, present, history);
  }

  private static Set<Id> ids(Stream<Recorded> marks) {
    return marks.flatMap(mark -> mark.event() instanceof Event.Undone(Id of) ? Stream.of(of) : Stream.empty())
        .collect(Collectors.toSet());
  }

  private static List<Recorded> among(Stream<Recorded> events, Set<Id> ids) {
    return events.filter(recorded -> ids.contains(recorded.id())).toList().reversed();
  }
}
