package stillwater.ui.week;

/// What a report can be written as; its name and what it is for stand in the texts, under `export.`.
public enum ExportFormat {
  HTML,
  PNG,
  MARKDOWN,
  CSV,
  JSON,
  ICALENDAR,
  TIMEWARRIOR
}
