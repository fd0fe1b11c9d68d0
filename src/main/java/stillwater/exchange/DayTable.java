package stillwater.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stillwater.focus.Kind;
import stillwater.report.Day;
import stillwater.report.Tally;

/// A report as a table to pivot: a row for each day and kind of work, and one without a kind for what belongs to the
/// day as a whole. Each column adds up to the figure of the report.
final class DayTable {
  private static final List<String> COLUMNS = List.of("date", "kind", "focus_seconds", "away_seconds", "interruptions",
      "distractions", "planned_seconds", "blocks", "breaks_taken", "movement_seconds", "unanswered_seconds");

  private DayTable() {}

  static String write(Telling telling) {
    return Csv.write(COLUMNS, telling.report().days().stream().flatMap(DayTable::rows).toList());
  }

  /// A day in which nothing was lived, planned or rested has no row.
  private static Stream<Map<String, Object>> rows(Day day) {
    var kinds = day.figures().byKind().entrySet().stream().map(entry -> kind(day, entry.getKey(), entry.getValue()));
    var isNothing = day.isBlank() && day.planned().isEmpty() && day.figures().breaks().taken() == 0;
    return isNothing ? Stream.of() : Stream.concat(kinds, Stream.of(whole(day)));
  }

  private static Map<String, Object> kind(Day day, Kind kind, Tally tally) {
    var row = begin(day, Csv.text(kind.name()));
    row.put("focus_seconds", tally.focus().toSeconds());
    row.put("away_seconds", tally.away().toSeconds());
    row.put("interruptions", tally.interruptions());
    row.put("distractions", tally.distractions());
    return row;
  }

  private static Map<String, Object> whole(Day day) {
    var row = begin(day, "");
    var figures = day.figures();
    day.planned().ifPresent(planned -> row.put("planned_seconds", planned.toSeconds()));
    row.put("blocks", figures.blocks());
    row.put("breaks_taken", figures.breaks().taken());
    row.put("movement_seconds", figures.breaks().movementTime().toSeconds());
    row.put("unanswered_seconds", figures.uncertainty().unansweredGaps().toSeconds());
    return row;
  }

  private static Map<String, Object> begin(Day day, String kind) {
    var row = new LinkedHashMap<String, Object>();
    row.put("date", day.date().toString());
    row.put("kind", kind);
    return row;
  }
}
