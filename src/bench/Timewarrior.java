import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The same blocks as Timewarrior keeps them, and as it exports them.
final class Timewarrior {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private Timewarrior() {}

  static void write(List<Life.Entry> entries, Path database) throws IOException {
    var data = Files.createDirectories(database.resolve("data"));
    Files.writeString(database.resolve("timewarrior.cfg"), "");
    var months = entries.stream()
        .collect(Collectors.groupingBy(entry -> YearMonth.from(entry.from().atOffset(ZoneOffset.UTC))));
    for (var month : months.entrySet()) {
      Files.write(data.resolve(month.getKey() + ".data"), month.getValue().stream()
          .map(entry -> "inc %s - %s # %s # \"%s\"".formatted(
              stamp(entry.from()), stamp(entry.to()), entry.kind(), entry.intention())).toList());
    }
    var tags = entries.stream().collect(Collectors.groupingBy(Life.Entry::kind, Collectors.counting()));
    Files.writeString(data.resolve("tags.data"), tags.entrySet().stream().map(Timewarrior::count)
        .collect(Collectors.joining(",", "{", "}\n")));
  }

  static void export(List<Life.Entry> entries, Path file) throws IOException {
    Files.writeString(file, IntStream.range(0, entries.size())
        .mapToObj(i -> exported(entries.size() - i, entries.get(i)))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
  }

  private static String exported(int id, Life.Entry entry) {
    return "{\"id\":%d,\"start\":\"%s\",\"end\":\"%s\",\"tags\":[\"%s\"],\"annotation\":\"%s\"}".formatted(
        id, stamp(entry.from()), stamp(entry.to()), entry.kind(), entry.intention());
  }

  private static String count(Map.Entry<String, Long> tag) {
    return "\"%s\":{\"count\":%d}".formatted(tag.getKey(), tag.getValue());
  }

  private static String stamp(Instant at) {
    return STAMP.format(at);
  }
}
