package stillwater.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A style sheet as it stands in the sources.
record Sheet(String name, String text) {
  private static final Path SHEETS = Path.of("src/main/resources/stillwater/ui");
  private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+): (#[0-9a-f]{6});");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  static Sheet of(String name) {
    return read(SHEETS.resolve(name));
  }

  static List<Sheet> all() {
    try (var files = Files.list(SHEETS)) {
      return files.sorted().map(Sheet::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its colours by their names.
  Map<String, Colour> tokens() {
    return TOKEN.matcher(text).results()
        .collect(Collectors.toMap(found -> found.group(1), found -> Colour.of(found.group(2))));
  }

  private static Sheet read(Path file) {
    try {
      return new Sheet(file.getFileName().toString(), COMMENT.matcher(Files.readString(file)).replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
