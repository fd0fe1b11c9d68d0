package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Settlement;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.link.Client;
import stillwater.store.Places;
import stillwater.wire.DeviceJson;
import stillwater.wire.EventJson;
import stillwater.wire.Line;

/// A machine's HOME whose journal the real Syncthing carries, and what the program in it acknowledged.
final class CarriedHome implements AutoCloseable {
  private static final long PAUSE_NANOS = 50_000_000;

  private final Shell shell;
  private final Path journal;
  private final Path socket;
  private final Syncthing syncthing;
  private final Set<Id> acknowledged = ConcurrentHashMap.newKeySet();
  private Optional<Shell.Running> program = Optional.empty();

  CarriedHome(Path folder, String name, ClosedNetwork network, int port) {
    this.shell = new Shell(folder, name);
    var places = new Places(shell.home());
    this.journal = places.journal();
    this.socket = places.socket(Map.of("XDG_RUNTIME_DIR", shell.runtime().toString())).orElseThrow();
    this.syncthing = new Syncthing(network, folder.resolve(name + "-syncthing"), journal, port);
  }

  Syncthing syncthing() {
    return syncthing;
  }

  Set<Id> acknowledged() {
    return acknowledged;
  }

  void serve() {
    program = Optional.of(shell.serve());
  }

  void killProgram() {
    program.orElseThrow().process().destroyForcibly();
    program.orElseThrow().await();
  }

  /// What verbs answer, each in a process of its own.
  List<String> run(List<String> verbs) {
    return verbs.stream().map(verb -> {
      var answer = shell.run(verb.split(" "));
      assertThat(answer.status()).as(verb + ": " + answer.out() + answer.err()).isZero();
      return answer.out();
    }).toList();
  }

  /// Says it to the program, which must take it.
  void say(Command command) {
    assertThat(ask(command)).as(command.toString()).isNotEmpty();
  }

  /// Says one thing after the other until it is enough. What the program does not acknowledge, since it is gone or
  /// going, is not noted.
  void write(String lane, AtomicBoolean enough) {
    for (int said = 0; !enough.get(); said++) {
      var thought = ask(new Command.Park(new Text(lane + ", thought " + said)));
      thought.forEach(parked -> ask(new Command.Settle(parked, Settlement.DONE)));
      ask(new Command.NoteDistraction(Optional.of(Source.URGE), Text.NONE));
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private List<Id> ask(Command command) {
    try {
      var client = Client.find(socket);
      if (client.isPresent() && client.get().ask(command).toCompletableFuture().get() instanceof Decision.Done done) {
        var ids = done.events().stream().map(Recorded::id).toList();
        acknowledged.addAll(ids);
        return ids;
      }
    } catch (ExecutionException e) {
      assertThat(e).hasCauseInstanceOf(Trouble.class);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return List.of();
  }

  /// Every journal file and its bytes; what Syncthing keeps for itself is none.
  Map<String, String> content() {
    var content = new TreeMap<String, String>();
    files().forEach(file -> content.put(file, read(journal.resolve(file))));
    return content;
  }

  boolean holds(String name) {
    return Files.isDirectory(journal.resolve(name));
  }

  List<String> files() {
    try (var paths = Files.walk(journal)) {
      return paths.filter(Files::isRegularFile).map(journal::relativize).map(Path::toString)
          .filter(file -> Stream.of(file.split("/")).noneMatch(part -> part.startsWith("."))).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  /// The id on every line, of all devices.
  List<Id> ids() {
    return content().values().stream().flatMap(String::lines).map(EventJson::read)
        .map(line -> ((Line.Readable) line).recorded().id()).toList();
  }

  /// How many bytes of another's have arrived, or of its own stand here.
  long bytesOf(CarriedHome other) {
    var folder = other.device().name() + "/";
    return files().stream().filter(file -> file.startsWith(folder))
        .mapToLong(file -> size(journal.resolve(file))).sum();
  }

  String name() {
    return String.valueOf(shell.home().getFileName());
  }

  private Device device() {
    return DeviceJson.read(read(shell.home().resolve("device"))).device();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    shell.close();
  }
}
