package stillwater.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import stillwater.focus.Checkup.Problem;
import stillwater.wire.Line;
import stillwater.wire.Salvage;

/// A line as it stood, one character a byte, so that it can be given back whatever it is.
record RawLine(String text) {
  private static final String EVENT = "{\"v\":";
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]{36})\"");

  /// Reads those lines of a file that may hold an event, one by one; what is longer than any event holds none.
  static void read(Path file, Consumer<RawLine> reader) throws IOException {
    try (var in = Files.newInputStream(file)) {
      Pieces.read(in, new Pieces.Reader() {
        @Override
        public void piece(int line, byte[] bytes, boolean isLast) {
          var raw = new RawLine(new String(bytes, StandardCharsets.ISO_8859_1));
          if (raw.isWhole() || raw.text.contains(EVENT)) {
            reader.accept(raw);
          }
        }

        @Override
        public void damage(int line, Problem problem) {}
      });
    }
  }

  /// Whether it may be an event, of this or a newer Stillwater: what is torn, zeroed or no JSON is none.
  boolean isWhole() {
    return text.startsWith("{") && text.endsWith("}");
  }

  /// The ids of the events on it: one, unless lines ran together.
  List<String> ids() {
    return Salvage.read(bytes()).stream().flatMap(found -> found instanceof Line.Readable(var recorded)
        ? Optional.of(recorded.id().toString()).stream() : Optional.<String>empty().stream()).toList();
  }

  /// The id that it bears although it cannot be read.
  Optional<String> legibleId() {
    return ID.matcher(text).results().findFirst().map((MatchResult found) -> found.group(1));
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
