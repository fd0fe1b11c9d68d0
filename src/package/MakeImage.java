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

/// Makes the folder that runs: writes the launcher for the JDK that runs this, and trains the caches that let a verb
/// and a window start fast. Arguments: the image folder with its jars in `lib`, and the launcher's template.
final class MakeImage {
  private static final int SECONDS_TO_COME_UP = 60;

  private MakeImage() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var image = Path.of(arguments[0]);
    var lib = image.resolve("lib");
    var launcher = Files.createDirectories(image.resolve("bin")).resolve("stillwater");
    Files.writeString(launcher, Files.readString(Path.of(arguments[1]))
        .replace("@java@", Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .replace("@picocli@", jars(lib, MakeImage::isPicocli))
        .replace("@javafx@", jars(lib, MakeImage::isToolkit))
        .replace("@windowpath@", jars(lib, name -> !name.startsWith("javafx-")))
        .replace("@verbpath@", jars(lib, name -> !isPicocli(name) && !isOfTheWindow(name))));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    trainVerbs(lib, launcher);
    trainWindow(lib, launcher);
    tryOut(launcher);
  }

  private static boolean isPicocli(String jar) {
    return jar.startsWith("picocli-");
  }

  /// JavaFX for this system; the jars of the same names without a system are empty.
  private static boolean isToolkit(String jar) {
    return jar.matches("javafx-.*-(linux|mac|win).*\\.jar");
  }

  private static boolean isOfTheWindow(String jar) {
    return jar.matches("(javafx|controlsfx|atlantafx|dbus-java)-.*");
  }

  private static String jars(Path lib, Predicate<String> which) throws IOException {
    try (var files = Files.list(lib)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar"))
          .filter(which).sorted()
          .map(name -> "$here/lib/" + name).collect(Collectors.joining(":"));
    }
  }

  /// A short day, of which two runs are remembered: one that reads, decides, writes and suggests, for what is said, and
  /// one that counts, for what is read back.
  private static void trainVerbs(Path lib, Path launcher) throws IOException, InterruptedException {
    var home = Files.createTempDirectory("stillwater");
    run(launcher, home, "-XX:-UsePerfData", "start", "training");
    run(launcher, home, "-XX:-UsePerfData", "distraction", "--source", "urge");
    run(launcher, home, "-XX:-UsePerfData", "interrupt", "--source", "colleague");
    run(launcher, home, "-XX:-UsePerfData", "resume");
    train(launcher, home, lib.resolve("verbs.aot"), "break");
    train(launcher, home, lib.resolve("reports.aot"), "week");
    delete(home);
  }

  private static void train(Path launcher, Path home, Path cache, String verb)
      throws IOException, InterruptedException {
    Files.deleteIfExists(cache);
    run(launcher, home, "-XX:AOTCacheOutput=" + cache, verb);
  }

  /// The window is drawn into memory while verbs lead it through a block, and is told to end; what it did is remembered
  /// first and made into a cache after.
  private static void trainWindow(Path lib, Path launcher) throws IOException, InterruptedException {
    var cache = lib.resolve("window.aot");
    var memory = lib.resolve("window.aotconf");
    Files.deleteIfExists(cache);
    var home = Files.createTempDirectory("stillwater");
    var window = process(launcher, home, "-XX:-UsePerfData", "JAVA_TOOL_OPTIONS",
        "-Dglass.platform=Headless -XX:AOTMode=record -XX:AOTConfiguration=" + memory);
    awaitUp(launcher, home, window);
    for (var verb : List.of("start", "distraction", "interrupt", "resume", "back", "finish", "break", "end-break")) {
      run(launcher, home, "-XX:-UsePerfData", verb);
    }
    window.destroy();
    window.waitFor();
    process(launcher, home, "-XX:-UsePerfData", "JAVA_TOOL_OPTIONS",
        "-XX:AOTMode=create -XX:AOTConfiguration=" + memory + " -XX:AOTCache=" + cache).waitFor();
    Files.deleteIfExists(memory);
    delete(home);
    if (!Files.exists(cache)) {
      throw new IOException("the window left no cache");
    }
  }

  /// Starts what was made as a person does, but that a cache which cannot be used is an error: one that does not fit
  /// its launcher would let nothing start, or everything slowly.
  private static void tryOut(Path launcher) throws IOException, InterruptedException {
    var home = Files.createTempDirectory("stillwater");
    var strict = "-Dglass.platform=Headless -XX:AOTMode=on";
    var window = process(launcher, home, "", "JAVA_TOOL_OPTIONS", strict);
    awaitUp(launcher, home, window);
    window.destroy();
    window.waitFor();
    for (var verb : List.of("start", "finish", "week")) {
      await(process(launcher, home, "", "JAVA_TOOL_OPTIONS", strict, verb));
    }
    delete(home);
  }

  private static void awaitUp(Path launcher, Path home, Process window) throws IOException, InterruptedException {
    for (int second = 0; !Files.exists(home.resolve("device")); second++) {
      if (!window.isAlive() || second == SECONDS_TO_COME_UP) {
        window.destroy();
        throw new IOException("the window does not come up: " + said(window));
      }
      Thread.sleep(1000);
      run(launcher, home, "-XX:-UsePerfData", "status");
    }
  }

  private static void run(Path launcher, Path home, String option, String... verb)
      throws IOException, InterruptedException {
    await(process(launcher, home, option, "STILLWATER_HOME", home.toString(), verb));
  }

  private static void await(Process run) throws IOException, InterruptedException {
    var said = said(run);
    if (run.waitFor() != 0) {
      throw new IOException("the launcher does not run: " + said);
    }
  }

  private static String said(Process run) throws IOException {
    return new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Process process(Path launcher, Path home, String option, String variable, String value, String... verb)
      throws IOException {
    var command = new ArrayList<>(List.of(launcher.toString(), "--home", home.toString()));
    command.addAll(List.of(verb));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("STILLWATER_CACHE_OPTION", option);
    builder.environment().put(variable, value);
    return builder.start();
  }

  private static void delete(Path home) throws IOException {
    try (var left = Files.walk(home)) {
      left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
