package stillwater.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import stillwater.focus.Id;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;

/// Finds what a person means by the last characters of an id.
final class Finder {
  private Finder() {}

  /// The one id that ends so: among what is recent, else in all that was ever recorded.
  ///
  /// @throws Refusal if there is none, or more than one
  static Id find(String typed, Session session) {
    var end = typed.toLowerCase(Locale.ROOT);
    var recent = ending(end, session.desk().now().state().log().oldestFirst());
    var found = recent.size() == 1 ? recent
        : ending(end, session.history().everything().values().stream().flatMap(List::stream).toList());
    return switch (found.size()) {
      case 0 -> throw Refusal.because(Reason.Code.UNKNOWN_ID, typed);
      case 1 -> found.iterator().next();
      default -> throw Refusal.because(Reason.Code.AMBIGUOUS_ID, typed);
    };
  }

  private static Set<Id> ending(String end, Collection<Recorded> events) {
    return events.stream().map(Recorded::id).filter(id -> !end.isEmpty() && id.toString().endsWith(end))
        .collect(Collectors.toSet());
  }
}
