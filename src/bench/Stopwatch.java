import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Measures how long a report takes, beside Timewarrior's over the same days where that is installed, and prints a
/// table in Markdown. The two take turns, so that whatever else the machine does slows both.
///
/// Arguments: the launcher, and for each made-up life its folder, named by its years, with `home` and `timew` inside.
final class Stopwatch {
  private static final int RUNS = 7;
  private static final int FIRST_RUNS = 3;
  /// Each with Timewarrior's end, which is not included.
  private static final List<Asked> ASKED = List.of(
      new Asked("the latest week", "2026-11-16", "2026-11-22", "2026-11-23"),
      new Asked("a week in the middle", "2026-05-11", "2026-05-17", "2026-05-18"),
      new Asked("ten years", "2016-11-21", "2026-11-20", "2026-11-21"));

  private final String launcher;
  private final boolean beside = isThere("timew");

  private record Asked(String name, String from, String to, String end) {}

  /// A command to be measured.
  private record Command(List<String> words, Path data, Map<String, String> environment) {}

  private Stopwatch(String launcher) {
    this.launcher = launcher;
  }

  public static void main(String[] arguments) {
    var stopwatch = new Stopwatch(arguments[0]);
    System.out.println(
        "| years of history | asked for | Stillwater first | repeated | Timewarrior first | repeated | ratio |");
    System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
    for (int i = 1; i < arguments.length; i++) {
      var life = Path.of(arguments[i]);
      ASKED.forEach(asked -> System.out.println(stopwatch.row(life, asked)));
    }
  }

  private String row(Path life, Asked asked) {
    var home = life.resolve("home");
    var ours = new Command(List.of(launcher, "--home", home.toString(),
        "week", "--from", asked.from(), "--to", asked.to()), home, Map.of());
    var database = life.resolve("timew");
    var theirs = new Command(List.of("timew", "summary", asked.from(), "-", asked.end()), database,
        Map.of("TIMEWARRIORDB", database.toString()));
    var commands = beside ? List.of(ours, theirs) : List.of(ours);
    var first = medians(commands, FIRST_RUNS, true);
    var repeated = medians(commands, RUNS, false);
    return "| %s | %s | %s | %s | %s | %s | %s |".formatted(life.getFileName(), asked.name(),
        millis(first, 0), millis(repeated, 0), millis(first, 1), millis(repeated, 1),
        beside ? "%.2f".formatted((double) repeated.get(0).toNanos() / repeated.get(1).toNanos()) : "–");
  }

  private static String millis(List<Duration> times, int which) {
    return which < times.size() ? times.get(which).toMillis() + " ms" : "–";
  }

  private static List<Duration> medians(List<Command> commands, int runs, boolean isFirst) {
    var times = IntStream.range(0, commands.size()).mapToObj(_ -> new ArrayList<Duration>()).toList();
    for (int run = 0; run < runs; run++) {
      for (int which = 0; which < commands.size(); which++) {
        if (isFirst) {
          forget(commands.get(which).data());
        }
        times.get(which).add(time(commands.get(which)));
      }
    }
    return times.stream().map(some -> some.stream().sorted().toList().get(some.size() / 2)).toList();
  }

  private static Duration time(Command command) {
    long began = System.nanoTime();
    int status = run(command.words(), command.environment());
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", command.words()) + " ended with " + status);
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /// Has the system forget what it keeps of the files in memory, as if the machine had just been started.
  private static void forget(Path folder) {
    try (var files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).map(file -> List.of(
          "dd", "of=" + file, "oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none"))
          .forEach(words -> run(words, Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isThere(String program) {
    return run(List.of("sh", "-c", "command -v " + program), Map.of()) == 0;
  }

  private static int run(List<String> words, Map<String, String> environment) {
    var builder = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
