package stillwater;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs Jazzer on every target that has seeds, one after another in a process of its own: `mvn test -Pfuzz`, for a
/// minute each or as many `-Dseconds` as are said. What it finds lies in `target/fuzz` and belongs among the seeds.
final class Fuzzing {
  private static final Path SEEDS = Path.of("src/test/resources/fuzz");
  private static final Path FINDINGS = Path.of("target/fuzz");
  private static final List<String> LIMITS = List.of("-timeout=20", "-rss_limit_mb=3000", "-max_len=8192");

  private Fuzzing() {}

  /// @param words how many seconds each takes, and the targets; without them all
  public static void main(String[] words) throws IOException, InterruptedException {
    var chosen = List.of(words).subList(1, words.length);
    var failed = new ArrayList<String>();
    for (var target : chosen.isEmpty() ? targets() : chosen) {
      System.out.println("--- " + target);
      if (run(target, words[0]) != 0) {
        failed.add(target);
      }
    }
    System.out.println(failed.isEmpty() ? "--- nothing found" : "--- found something in " + failed);
    System.exit(failed.size());
  }

  /// The classes that take bytes, by the names of the files that hold their seeds.
  static List<String> targets() throws IOException {
    try (var files = Files.list(SEEDS)) {
      return files.map(file -> file.getFileName().toString().replace(".seeds", "")).sorted().toList();
    }
  }

  /// One on each line, with the escapes of a Java string; a character stands for a byte.
  static List<byte[]> seeds(String target) throws IOException {
    return Files.readAllLines(SEEDS.resolve(target + ".seeds"), StandardCharsets.ISO_8859_1).stream()
        .map(line -> line.translateEscapes().getBytes(StandardCharsets.ISO_8859_1)).toList();
  }

  private static int run(String target, String seconds) throws IOException, InterruptedException {
    var corpus = Files.createDirectories(FINDINGS.resolve(target));
    var seeds = seeds(target);
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(corpus.resolve("seed-" + i), seeds.get(i));
    }
    var command = Stream.of(
        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp",
            System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
            "--target_class=stillwater." + target,
            "--instrumentation_includes=stillwater.**:tools.jackson.core.**", "--custom_hook_includes=stillwater.**",
            "--reproducer_path=" + corpus, "-max_total_time=" + seconds, "-print_final_stats=1",
            "-artifact_prefix=" + corpus + "/found-"),
        LIMITS.stream(), Stream.of(corpus.toString())).flatMap(part -> part).toList();
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
