package stillwater.cli;

import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stillwater.exchange.PageFormat;
import stillwater.exchange.Telling;

/// The options that say how a report is written, and where.
final class FormatOption {

  /// What a report may be written as.
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    CSV,
    JSON;

    /// The one for a page; none for what only a terminal shows.
    Optional<PageFormat> page() {
      return Arrays.stream(PageFormat.values()).filter(page -> page.name().equals(name())).findFirst();
    }
  }

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Mixin
  private OutputOption output = new OutputOption();

  /// @throws stillwater.focus.Trouble if the file cannot be written
  void write(Telling telling, Page page) {
    output.write(format.page().map(form -> form.write(telling))
        .orElseGet(() -> page.shown(new ReportText(page, output.isFile()).of(telling)) + "\n"), page);
  }
}
