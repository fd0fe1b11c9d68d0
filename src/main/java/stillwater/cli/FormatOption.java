package stillwater.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import stillwater.focus.Trouble;

/// The options that say how a report is written, and where.
final class FormatOption {

  /// What a report may be written as.
  enum Format {
    TEXT,
    JSON
  }

  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Optional<Format> format = Optional.empty();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
  private Optional<Path> file = Optional.empty();

  boolean isJson() {
    return format.equals(Optional.of(Format.JSON));
  }

  /// Whether the report goes to a file, where colours have no place.
  boolean isFile() {
    return file.filter(named -> !named.equals(STANDARD_OUTPUT)).isPresent();
  }

  /// @throws Trouble if the file cannot be written
  void write(String report, Page page) {
    var shown = isJson() ? page.escaped(report) : page.shown(report);
    if (!isFile()) {
      page.out().println(shown);
      return;
    }
    try {
      Files.writeString(file.orElseThrow(), shown + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Trouble(Trouble.Code.FILE_NOT_WRITTEN, e, file.orElseThrow());
    }
  }
}
