package stillwater.exchange;

import java.util.Locale;
import java.util.function.Function;
import stillwater.text.Shown;
import stillwater.wire.ReportJson;

/// In what form a report goes out. The same report gives the same bytes anywhere.
public enum PageFormat {
  /// A page to read on a screen and on two sheets of A4.
  HTML("html", HtmlPage::write),
  /// A text with tables.
  MARKDOWN("md", MarkdownPage::write),
  /// A table with a row for each day and kind of work.
  CSV("csv", DayTable::write),
  /// All figures, for programs.
  JSON("json", telling -> Shown.json(ReportJson.write(telling.report())) + "\n");

  private final String ending;
  private final Function<Telling, String> writer;

  PageFormat(String ending, Function<Telling, String> writer) {
    this.ending = ending;
    this.writer = writer;
  }

  /// As one types it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What its file would be called: `stillwater-2026-W47.html`.
  ///
  /// @param label the days, as their frame names them
  public String fileName(String label) {
    return "stillwater-" + label.replace('/', '_') + "." + ending;
  }

  /// The whole file.
  public String write(Telling telling) {
    return writer.apply(telling);
  }
}
