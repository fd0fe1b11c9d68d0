package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The lines with events that copies of a file hold and the file itself has no more.
record Remnant(Set<RawLine> lines) {
  static final Remnant NONE = new Remnant(Set.of());

  /// @param file none where it is missing, or cannot be opened
  /// @param copies may hold what was copied from it at one time or another; one that is not as it was written gives
  /// only events that are known from nowhere else
  static Remnant of(Optional<Path> file, String name, Collection<Backup> copies) throws IOException {
    var seen = new HashSet<Object>();
    var missing = new LinkedHashSet<RawLine>();
    var rotten = new ArrayList<Path>();
    for (var copy : copies) {
      var path = copy.found(name);
      if (path.isPresent() && seen.add(identity(path.get())) && !holds(file, path.get())) {
        if (copy.isSound(name)) {
          RawLine.read(path.get(), missing::add);
        } else {
          rotten.add(path.get());
        }
      }
    }
    if (!missing.isEmpty() && file.isPresent()) {
      RawLine.read(file.get(), missing::remove);
    }
    missing.removeIf(line -> !line.isWhole() && line.ids().isEmpty());
    addUnknown(rotten, missing, file);
    return new Remnant(missing);
  }

  private static void addUnknown(List<Path> rotten, Set<RawLine> missing, Optional<Path> file) throws IOException {
    var known = new Standing();
    if (!rotten.isEmpty() && file.isPresent()) {
      known.addAll(file.get());
    }
    missing.forEach(known::add);
    for (var copy : rotten) {
      RawLine.read(copy, line -> {
        if (known.add(line)) {
          missing.add(line);
        }
      });
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /// The lines as they stood, each with its end, and before them that of a line that may be torn.
  byte[] bytes() {
    var text = new StringBuilder("\n");
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return new RawLine(text.toString()).bytes();
  }

  /// A file that was only added to since still begins with its copy: that is the rule, and costs no look at lines.
  static boolean holds(Optional<Path> file, Path copy) throws IOException {
    var differs = file.isPresent() ? Files.mismatch(copy, file.get()) : 0;
    return differs < 0 || differs == Files.size(copy);
  }

  /// Copies that are alike may be one file under several names.
  private static Object identity(Path copy) throws IOException {
    return Objects.requireNonNullElse(Files.readAttributes(copy, BasicFileAttributes.class).fileKey(), copy);
  }
}
