package stillwater.wire;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads the names of zones: a journal names the same few in all its blocks, so each is looked for once.
final class Zones {
  private static final Map<String, ZoneId> KNOWN = new ConcurrentHashMap<>();

  private Zones() {}

  /// @throws java.time.DateTimeException if there is no such zone
  static ZoneId read(String name) {
    return KNOWN.computeIfAbsent(name, ZoneId::of);
  }
}
