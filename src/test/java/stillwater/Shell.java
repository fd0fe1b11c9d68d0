package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import stillwater.focus.Event;
import stillwater.focus.Recorded;
import stillwater.store.Journal;

/// Runs the real program in processes of their own, on one HOME.
final class Shell implements AutoCloseable {
  private static final int LONG_SECONDS = 60;

  private final Path folder;
  private final Path home;
  private final List<String> before;
  private final List<Process> processes = new CopyOnWriteArrayList<>();

  /// What a process said and how it ended.
  record Answer(int status, String out, String err) {}

  /// A process that was started.
  record Running(Process process, Path out, Path err) {

    Answer await() {
      try {
        assertThat(process.waitFor(LONG_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
        return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    Running awaitWord(String word) {
      try {
        for (long since = System.nanoTime(); !Files.readString(out).contains(word); ) {
          assertThat(process.isAlive()).as(() -> read(err)).isTrue();
          assertThat(System.nanoTime() - since).as("it says: %s", word)
              .isLessThan(TimeUnit.SECONDS.toNanos(LONG_SECONDS));
          Thread.sleep(10);
        }
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// @param folder where everything this shell makes lies
  /// @param before a command that starts the program with what follows
  Shell(Path folder, String home, String... before) {
    this.folder = folder;
    this.home = folder.resolve(home).normalize();
    this.before = List.of(before);
  }

  Path home() {
    return home;
  }

  Path runtime() {
    return folder.resolve("runtime");
  }

  Answer run(String... verb) {
    return start(verb).await();
  }

  Running serve() {
    return start("serve").awaitWord("Ready");
  }

  Running start(String... verb) {
    try {
      Files.createDirectories(runtime());
      var out = Files.createTempFile(folder, "said", ".out");
      var err = Files.createTempFile(folder, "said", ".err");
      var builder = new ProcessBuilder(Stream.concat(program(), Stream.of(verb)).toList())
          .redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().put("XDG_RUNTIME_DIR", runtime().toString());
      var process = builder.start();
      processes.add(process);
      return new Running(process, out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> program() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.concat(before.stream(), Stream.of(java, "-Duser.language=en", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", System.getProperty("java.class.path"), "stillwater.Main", "--home",
        home.toString()));
  }

  /// What stands in the journal of the one device.
  List<Recorded> kept() {
    var devices = new Journal(home.resolve("journal"), Optional.empty()).everything();
    assertThat(devices).hasSizeLessThanOrEqualTo(1);
    return devices.isEmpty() ? List.of() : devices.firstEntry().getValue();
  }

  List<Event> keptEvents() {
    return kept().stream().map(Recorded::event).toList();
  }

  List<Path> sockets() {
    try (var paths = Files.walk(runtime())) {
      return paths.filter(path -> path.toString().endsWith(".sock")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Does all of this at once.
  static <T> List<T> atOnce(List<Callable<T>> things) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = new ArrayList<T>();
      for (Future<T> thing : threads.invokeAll(things)) {
        done.add(thing.get());
      }
      return done;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
  }
}
