package stillwater;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Programs of the system that a test is made with. A machine that lacks one skips the test and says which.
public final class Programs {
  private static final int LONG_SECONDS = 60;

  private Programs() {}

  public static void need(String... programs) {
    var missing = Stream.of(programs).filter(program -> Stream.of(System.getenv("PATH").split(":"))
        .noneMatch(place -> Files.isExecutable(Path.of(place).resolve(program)))).toList();
    if (!missing.isEmpty()) {
      skip("these programs are not installed: " + missing);
    }
  }

  /// Reads from a process; one that says nothing for too long is ended, so that whoever reads hears no more.
  static <T> T hear(Process process, Reading<T> reading) throws IOException {
    var late = CompletableFuture.runAsync(process::destroyForcibly,
        CompletableFuture.delayedExecutor(LONG_SECONDS, TimeUnit.SECONDS));
    try {
      return reading.read();
    } finally {
      late.cancel(false);
    }
  }

  /// Something that waits for what a process says.
  interface Reading<T> {
    T read() throws IOException;
  }

  /// Ends the test without a verdict, and says so where it is run.
  public static <T> T skip(String why) {
    System.out.println("Skipped, because " + why);
    return abort("Skipped, because " + why);
  }
}
