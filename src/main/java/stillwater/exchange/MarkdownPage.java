package stillwater.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stillwater.exchange.Contents.Figure;
import stillwater.exchange.Contents.Table;
import stillwater.text.Shown;

/// A report in Markdown that reads as plain text too: its tables stand in columns.
final class MarkdownPage {
  /// What would be taken for markup in a line.
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#&!~]");

  private MarkdownPage() {}

  static String write(Telling telling) {
    var contents = Editor.contents(telling);
    var parts = new ArrayList<String>();
    parts.add("# " + escaped(contents.title()) + (contents.title().equals(contents.label()) ? ""
        : " · " + escaped(contents.label())));
    if (contents.nothing().isEmpty()) {
      parts.add(lines(contents.figures().stream().map(MarkdownPage::figure).toList()));
      parts.add(contents.remarks().stream().map(remark -> "> " + escaped(remark)).collect(Collectors.joining("\n>\n")));
    } else {
      parts.add(escaped(contents.nothing()));
    }
    contents.tables().all().forEach(table -> {
      parts.add("## " + escaped(table.title()));
      parts.add(table(table));
    });
    parts.add("---");
    parts.add(escaped(contents.uncertainty()));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String figure(Figure figure) {
    var beside = figure.beside().isEmpty() ? "" : " · " + escaped(String.join(" · ", figure.beside()));
    return "- " + escaped(figure.name()) + ": **" + escaped(figure.value()) + "**" + beside;
  }

  private static String table(Table table) {
    var head = table.columns().stream().map(MarkdownPage::escaped).toList();
    var rows = table.cells().stream().map(row -> row.stream().map(MarkdownPage::escaped).toList()).toList();
    var widths = IntStream.range(0, head.size()).mapToObj(column ->
        Math.max(3, Math.max(width(head.get(column)), rows.stream().mapToInt(row -> width(row.get(column))).max()
            .orElse(0)))).toList();
    var lines = new ArrayList<String>();
    lines.add(row(head, widths));
    lines.add(row(widths.stream().map("-"::repeat).toList(), widths));
    rows.forEach(row -> lines.add(row(row, widths)));
    return lines(lines);
  }

  private static String row(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> cells.get(column) + " ".repeat(widths.get(column) - width(cells.get(column))))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String escaped(String text) {
    return MARKUP.matcher(Shown.of(text)).replaceAll("\\\\$0");
  }
}
