import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Makes the folder that runs: writes the launcher for the JDK that runs this, and trains the cache that lets it start
/// fast. Arguments: the image folder with its jars in `lib`, and the launcher's template.
final class MakeImage {
  private MakeImage() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var image = Path.of(arguments[0]);
    var launcher = Files.createDirectories(image.resolve("bin")).resolve("stillwater");
    Files.writeString(launcher, Files.readString(Path.of(arguments[1]))
        .replace("@java@", Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .replace("@picocli@", jars(image.resolve("lib"), MakeImage::isPicocli))
        .replace("@classpath@", jars(image.resolve("lib"), name -> !isPicocli(name))));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    train(image, launcher);
  }

  private static boolean isPicocli(String jar) {
    return jar.startsWith("picocli-");
  }

  private static String jars(Path lib, Predicate<String> which) throws IOException {
    try (var files = Files.list(lib)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar")).filter(which).sorted()
          .map(name -> "$here/lib/" + name).collect(Collectors.joining(":"));
    }
  }

  /// Three short runs of a day, the last of which is what the cache remembers: it reads, decides, writes and suggests.
  private static void train(Path image, Path launcher) throws IOException, InterruptedException {
    var cache = image.resolve("lib").resolve("stillwater.aot");
    Files.deleteIfExists(cache);
    var home = Files.createTempDirectory("stillwater");
    run(launcher, home, "-XX:-UsePerfData", "start", "training");
    run(launcher, home, "-XX:-UsePerfData", "distraction", "--source", "urge");
    run(launcher, home, "-XX:AOTCacheOutput=" + cache, "break");
    try (var left = Files.walk(home)) {
      left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }

  private static void run(Path launcher, Path home, String option, String... verb)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(launcher.toString(), "--home", home.toString()));
    command.addAll(List.of(verb));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("STILLWATER_CACHE_OPTION", option);
    var run = builder.start();
    var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (run.waitFor() != 0) {
      throw new IOException("the launcher does not run: " + said);
    }
  }
}
