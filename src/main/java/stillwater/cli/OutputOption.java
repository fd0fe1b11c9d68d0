package stillwater.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import stillwater.exchange.Saving;

/// The option that says where an answer goes that is a file of its own.
final class OutputOption {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
  private Optional<Path> file = Optional.empty();

  /// Whether it goes to a file, where colours have no place.
  boolean isFile() {
    return file.filter(named -> !named.equals(STANDARD_OUTPUT)).isPresent();
  }

  /// Writes the answer as it stands, to the end of its last line.
  ///
  /// @throws stillwater.focus.Trouble if the file cannot be written; then what stood there still does
  void write(String answer, Page page) {
    file.filter(_ -> isFile()).ifPresentOrElse(named -> Saving.put(named, answer), () -> page.raw(answer));
  }
}
