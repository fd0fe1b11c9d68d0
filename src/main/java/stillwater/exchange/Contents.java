package stillwater.exchange;

import java.util.List;

/// What a report says, before it is set on a page.
///
/// @param title its days as one says them
/// @param label its name, `2026-W47`
/// @param nothing said in place of all else where nothing was lived; else empty
/// @param uncertainty what is not known, the last thing on every page
record Contents(String title, String label, List<Figure> figures, List<String> remarks, Tables tables, String nothing,
    String uncertainty) {

  /// A figure and what stands beside it.
  record Figure(String name, String value, List<String> beside) {}

  /// @param cells row by row, as many in each as there are columns; the first names the row
  record Table(String title, List<String> columns, List<List<String>> cells) {}

  /// The tables; one that would be empty has no rows.
  record Tables(Table days, Table kinds, Table sources, Table hours, Table stretches, Table breaks, Table before) {
    List<Table> all() {
      return List.of(days, kinds, sources, hours, stretches, breaks, before).stream()
          .filter(table -> !table.cells().isEmpty()).toList();
    }
  }
}
