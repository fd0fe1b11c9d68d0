package stillwater.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import stillwater.focus.Device;
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
  static List<Recorded> of(Collection<Recorded> events) {
    return of(events, Set.of());
  }

  /// Each device's events: what one has told, none after it tells again.
  static SortedMap<Device, List<Recorded>> ofEach(SortedMap<Device, List<Recorded>> events) {
    var told = new HashSet<Id>();
    var each = new TreeMap<Device, List<Recorded>>();
    events.forEach((device, recorded) -> {
      var once = of(recorded, told);
      each.put(device, once);
      if (!device.equals(events.lastKey())) {
        once.forEach(event -> told.add(event.id()));
      }
    });
    return each;
  }

  /// The same without what stands elsewhere already.
  static List<Recorded> of(Collection<Recorded> events, Set<Id> elsewhere) {
    var once = LinkedHashMap.<Id, Recorded>newLinkedHashMap(events.size());
    for (var recorded : events) {
      if (!elsewhere.contains(recorded.id())) {
        once.merge(recorded.id(), recorded, Union::holding);
      }
    }
    return once.values().stream().sorted(ORDER).toList();
  }

  private static Recorded holding(Recorded one, Recorded other) {
    return one.equals(other) || RANK.compare(EventJson.write(one), EventJson.write(other)) <= 0 ? one : other;
  }
}
