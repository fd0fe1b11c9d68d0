package stillwater.exchange;

import java.util.List;
import java.util.Map;
import stillwater.text.Shown;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/// Writes tables as spreadsheets read them: RFC 4180 with a header, lines that end in CR LF, numbers with a point.
final class Csv {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
  /// What a spreadsheet takes for the beginning of a formula.
  private static final String FORMULA = "=+-@";

  private Csv() {}

  /// @param rows by the columns' names; a column that a row does not name stays empty there
  static String write(List<String> columns, List<Map<String, Object>> rows) {
    var schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    columns.forEach(schema::addColumn);
    return MAPPER.writer(schema.build()).writeValueAsString(rows);
  }

  /// A text that stays a text in a spreadsheet: before what would begin a formula stands an apostrophe.
  static String text(String text) {
    var shown = Shown.of(text);
    return !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
  }
}
