package stillwater.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.wire.EventJson;

/// Puts the events of several files together: each id once, in an order that is the same on every machine, whatever the
/// files are called and in whichever order they are read.
final class Union {
  private static final Comparator<Recorded> ORDER =
      Comparator.comparingLong(Recorded::seq).thenComparing(recorded -> recorded.id().toString());
  /// Where two tell different things of one id, the one that says less holds: a text that was blanked stays blank.
  private static final Comparator<String> RANK = Comparator.comparingInt(String::length)
      .thenComparing(Comparator.naturalOrder());

  private Union() {}

  /// One device's events.
  ///
  /// @param taken the ids of what stands elsewhere already; those of these events are added
  static List<Recorded> of(Collection<Recorded> events, Set<Id> taken) {
    var once = new LinkedHashMap<Id, Recorded>();
    events.stream().filter(recorded -> !taken.contains(recorded.id()))
        .forEach(recorded -> once.merge(recorded.id(), recorded, Union::holding));
    taken.addAll(once.keySet());
    return once.values().stream().sorted(ORDER).toList();
  }

  private static Recorded holding(Recorded one, Recorded other) {
    return one.equals(other) || RANK.compare(EventJson.write(one), EventJson.write(other)) <= 0 ? one : other;
  }
}
