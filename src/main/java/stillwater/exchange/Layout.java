package stillwater.exchange;

import java.util.List;
import java.util.Optional;
import stillwater.exchange.Contents.Figure;
import stillwater.exchange.Contents.Table;

/// What stands where on a page; the template `report.html` asks for each part by its name.
///
/// @param label empty where the title says it
/// @param nothing said in place of all else where nothing was lived
/// @param lived the figures and sentences, one at most
record Layout(String language, String title, Optional<String> label, Optional<String> nothing, Optional<Lived> lived,
    List<Row> rows, String uncertainty) {

  record Lived(List<Figure> figures, Optional<Remarks> remarks) {}

  record Remarks(List<String> sentences) {}

  /// Blocks side by side.
  ///
  /// @param look the name under which the sheet knows such a row
  record Row(String look, List<Block> blocks) {}

  /// A chart with its table behind it, or a table alone.
  ///
  /// @param folded the table behind a chart
  /// @param open the table of a block without a chart
  record Block(String title, Optional<Drawn> chart, Optional<Grid> folded, Optional<Grid> open) {}

  /// A chart twice: there is a time for each width.
  record Drawn(String wide, String narrow) {}

  /// @param summary what unfolds it
  record Grid(String summary, List<String> columns, List<Line> lines) {}

  record Line(String name, List<String> values) {}

  static Layout of(Telling telling) {
    var contents = Editor.contents(telling);
    var nothing = Optional.of(contents.nothing()).filter(words -> !words.isEmpty());
    var lived = Optional.of(new Lived(contents.figures(), remarks(contents))).filter(_ -> nothing.isEmpty());
    return new Layout(telling.texts().locale().toLanguageTag(), contents.title(),
        Optional.of(contents.label()).filter(label -> !label.equals(contents.title())), nothing, lived,
        new Setting(telling, contents.tables()).rows(), contents.uncertainty());
  }

  private static Optional<Remarks> remarks(Contents contents) {
    return Optional.of(new Remarks(contents.remarks())).filter(remarks -> !remarks.sentences().isEmpty());
  }

  static Block alone(Table table) {
    return new Block(table.title(), Optional.empty(), Optional.empty(), Optional.of(grid(table, "")));
  }

  static Block drawn(Table behind, Drawn drawn, String summary) {
    return new Block(behind.title(), Optional.of(drawn),
        Optional.of(grid(behind, summary)).filter(_ -> !behind.cells().isEmpty()), Optional.empty());
  }

  private static Grid grid(Table table, String summary) {
    return new Grid(summary, table.columns(), table.cells().stream()
        .map(row -> new Line(row.getFirst(), row.subList(1, row.size()))).toList());
  }
}
