package stillwater.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import stillwater.report.Account;
import stillwater.text.Shown;
import stillwater.wire.BlocksJson;

/// In what form blocks go out. The same blocks give the same bytes anywhere.
public enum BlockFormat {
  /// All there is to say of each block.
  JSON(blocks -> Shown.json(BlocksJson.write(blocks)) + "\n"),
  /// A table with a row for each block.
  CSV(BlockTable::write),
  /// A calendar with an event for each block.
  ICS(CalendarFile::write),
  /// What `timew import` reads.
  TIMEWARRIOR(TimewarriorFile::write);

  private final Function<List<Account>, String> writer;

  BlockFormat(Function<List<Account>, String> writer) {
    this.writer = writer;
  }

  /// As one types it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The whole file.
  public String write(List<Account> blocks) {
    return writer.apply(blocks);
  }
}
