package stillwater.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Span;
import stillwater.focus.Task;
import stillwater.report.Account;
import stillwater.text.Shown;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Blocks as `timew import` reads them: one interval for each run of focus, since an interval has no holes; so its
/// totals are the focus of the reports. The kind of work is the first tag, the intention the annotation.
final class TimewarriorFile {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final JsonMapper MAPPER = new JsonMapper();

  private TimewarriorFile() {}

  static String write(List<Account> blocks) {
    return apart(blocks.stream().flatMap(TimewarriorFile::runs).sorted(Comparator.comparing(run -> run.span().from()))
        .toList()).stream().map(TimewarriorFile::interval).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  /// A run of focus and what it was for.
  private record Run(Span span, Task task) {}

  private static Stream<Run> runs(Account account) {
    return account.shownFocus().stream().map(span -> new Run(span, account.lived().block().task()));
  }

  /// After the clock on the wall was put back, runs seem to overlap, which `timew` refuses: the later one stands behind
  /// the other then, as long as it was.
  private static List<Run> apart(List<Run> runs) {
    var apart = new ArrayList<Run>();
    var free = Instant.MIN;
    for (var run : runs) {
      var from = run.span().from().isBefore(free) ? free : run.span().from();
      free = from.plus(run.span().length());
      apart.add(new Run(new Span(from, free), run.task()));
    }
    return apart;
  }

  private static String interval(Run run) {
    var interval = JsonNodeFactory.instance.objectNode().put("start", time(run.span().from()))
        .put("end", time(run.span().to()));
    var tags = interval.putArray("tags");
    Stream.concat(Stream.of(run.task().kind().name()), run.task().tags().stream().map(tag -> tag.name())).distinct()
        .forEach(tags::add);
    if (!run.task().intention().isEmpty()) {
      interval.put("annotation", run.task().intention().value());
    }
    return Shown.json(MAPPER.writeValueAsString(interval));
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }
}
