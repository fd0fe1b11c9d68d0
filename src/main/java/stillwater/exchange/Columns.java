package stillwater.exchange;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stillwater.focus.Reason;
import stillwater.focus.Reason.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/// One row of a CSV file, its cells found by the names in the file's first row, whatever their order.
record Columns(Map<String, Integer> places, List<String> row) {
  private static final CsvMapper MAPPER = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY)
      .enable(CsvReadFeature.SKIP_EMPTY_LINES).build();

  /// Takes the rows below the first.
  interface Each {
    void row(int line, Columns cells);
  }

  /// Reads all rows.
  ///
  /// @param needed names of columns that must be there, each with other names it may have after a bar
  /// @return why nothing of it can be used; none where it can
  static Optional<Reason> read(Reader text, List<String> needed, Each each) {
    try (MappingIterator<List<String>> rows = MAPPER.readerForListOf(String.class).readValues(text)) {
      if (!rows.hasNextValue()) {
        return Optional.of(Reason.of(Code.UNKNOWN_FORMAT));
      }
      var places = places(rows.nextValue());
      var missing = needed.stream().filter(name -> Stream.of(name.split("\\|")).noneMatch(places::containsKey))
          .findFirst();
      if (missing.isPresent()) {
        return Optional.of(Reason.of(Code.MISSING_COLUMN, missing.get().split("\\|")[0]));
      }
      while (rows.hasNextValue()) {
        var line = rows.parser().currentLocation().getLineNr();
        each.row(line, new Columns(places, rows.nextValue()));
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.of(Reason.of(Code.BROKEN_AT, e.getLocation() == null ? 1
          : Math.max(1, e.getLocation().getLineNr())));
    }
  }

  /// The cell under the first of these names that there is; empty where there is none.
  String get(String... names) {
    return Stream.of(names).filter(places::containsKey).map(places::get).filter(place -> place < row.size())
        .map(place -> row.get(place).strip()).findFirst().orElse("");
  }

  private static Map<String, Integer> places(List<String> head) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < head.size(); i++) {
      places.putIfAbsent(head.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    return Map.copyOf(places);
  }
}
