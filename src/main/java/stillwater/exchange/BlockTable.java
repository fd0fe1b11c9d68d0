package stillwater.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import stillwater.report.Account;

/// Blocks as a table, a row for each.
final class BlockTable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXXXX", Locale.ROOT);
  private static final List<String> COLUMNS = List.of("id", "started", "ended", "zone", "kind", "intention", "tags",
      "planned_seconds", "focus_seconds", "away_seconds", "interruptions", "distractions", "feeling", "note");

  private BlockTable() {}

  static String write(List<Account> blocks) {
    return Csv.write(COLUMNS, blocks.stream().map(BlockTable::row).toList());
  }

  private static Map<String, Object> row(Account account) {
    var block = account.lived().block();
    var task = block.task();
    var row = new LinkedHashMap<String, Object>();
    row.put("id", block.id().toString());
    row.put("started", time(block.started().wall(), task.zone()));
    block.ended().ifPresent(end -> row.put("ended", time(end.wall(), task.zone())));
    row.put("zone", task.zone().getId());
    row.put("kind", Csv.text(task.kind().name()));
    row.put("intention", Csv.text(task.intention().value()));
    row.put("tags", Csv.text(task.tags().stream().map(tag -> tag.name()).collect(Collectors.joining(", "))));
    task.planned().ifPresent(planned -> row.put("planned_seconds", planned.toSeconds()));
    row.put("focus_seconds", account.course().focused().toSeconds());
    row.put("away_seconds", account.course().away().length().toSeconds());
    row.put("interruptions", account.stops().size());
    row.put("distractions", account.distractions().size());
    block.closing().feeling().ifPresent(feeling -> row.put("feeling", feeling.name().toLowerCase(Locale.ROOT)));
    row.put("note", Csv.text(block.closing().note().value()));
    return row;
  }

  private static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }
}
