package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import stillwater.focus.Copies.Copy;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.wire.Line;

/// A look at copies one after another, at each file but once: those that are alike may be one file with several names.
final class Inspection {
  private final Map<Object, Seen> seen = new HashMap<>();

  /// What a file turned out to hold.
  private record Seen(String sum, int events) {}

  Copy of(Backup backup) throws IOException {
    var sums = backup.sums();
    var devices = new TreeSet<Device>();
    var damaged = new ArrayList<String>();
    long bytes = 0;
    int events = 0;
    for (var name : backup.names()) {
      var file = backup.file(name);
      if (!Backup.opens(file)) {
        damaged.add(name);
        continue;
      }
      var found = look(file);
      bytes += Files.size(file);
      events += found.events();
      Backup.device(name).ifPresent(devices::add);
      if (!sums.hold(name, found.sum())) {
        damaged.add(name);
      }
    }
    return new Copy(backup.day(), events, devices, bytes, damaged);
  }

  private Seen look(Path file) throws IOException {
    var key = Objects.requireNonNullElse(Files.readAttributes(file, BasicFileAttributes.class).fileKey(), file);
    var known = seen.get(key);
    if (known == null) {
      known = new Seen(Sums.sum(Files.newInputStream(file)), events(file));
      seen.put(key, known);
    }
    return known;
  }

  private static int events(Path file) throws IOException {
    var ids = new HashSet<Id>();
    try (var in = Files.newInputStream(file)) {
      Pieces.read(in, new Lines((_, found) -> {
        if (found instanceof Line.Readable(var recorded)) {
          ids.add(recorded.id());
        }
      }));
    }
    return ids.size();
  }
}
