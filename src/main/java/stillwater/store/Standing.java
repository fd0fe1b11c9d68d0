package stillwater.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// What stands in some files: events by their ids, in whichever file and with whatever words; of other whole lines the
/// text.
final class Standing {
  private final Set<String> known = new HashSet<>();

  /// Adds the lines of a file.
  ///
  /// @return how many of them were new
  int addAll(Path file) throws IOException {
    var added = new AtomicInteger();
    RawLine.read(file, line -> added.addAndGet(add(line) ? 1 : 0));
    return added.get();
  }

  /// Adds a line, and says whether it was new: what cannot be read is not, where the event whose id it bears is known.
  boolean add(RawLine line) {
    var ids = line.ids();
    return ids.isEmpty()
        ? line.isWhole() && line.legibleId().filter(known::contains).isEmpty() && known.add(line.text())
        : known.addAll(ids);
  }
}
