package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/// How large the files of a HOME are: another footprint means that something was recorded.
public record Footprint(Map<String, Long> sizes) {

  /// @throws stillwater.focus.Trouble if a file cannot be looked at
  public static Footprint of(Places places) {
    var sizes = new TreeMap<String, Long>();
    for (var file : new MonthFiles(places.journal()).all()) {
      try {
        sizes.put(file.path().toString(), Files.size(file.path()));
      } catch (IOException e) {
        throw Troubles.reading(file.path(), e);
      }
    }
    return new Footprint(Map.copyOf(sizes));
  }
}
