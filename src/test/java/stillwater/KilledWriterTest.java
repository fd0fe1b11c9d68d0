package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.store.Alive;
import stillwater.store.Journal;
import stillwater.store.Places;
import stillwater.wire.EventJson;
import stillwater.wire.Line;
import stillwater.wire.SettingsJson;

/// A program that writes without a pause is killed again and again, and goes on with what the one before left;
/// `-Dstillwater.kills=500` kills more of them.
class KilledWriterTest {
  private static final int KILLS = Integer.getInteger("stillwater.kills", 16);
  private static final int LANES = 2;
  private static final int MOST_ANSWERS = 60;

  @TempDir
  private Path folder;

  /// What came of the kills in one HOME.
  private record Figures(int kills, int acknowledged, int kept, int torn, int months) {
    static Figures sum(Figures one, Figures other) {
      return new Figures(one.kills + other.kills, one.acknowledged + other.acknowledged, one.kept + other.kept,
          one.torn + other.torn, one.months + other.months);
    }
  }

  @Test
  void whatAWriterAcknowledgedBeforeItWasKilledStandsInTheJournalOnce() {
    var seed = System.nanoTime();
    var figures = Shell.atOnce(IntStream.range(0, LANES).<Callable<Figures>>mapToObj(lane -> () ->
        new Lane(new Places(folder.resolve("home-" + lane)), seed + lane).kill(KILLS / LANES)).toList())
        .stream().reduce(Figures::sum).orElseThrow();
    assertThat(figures.acknowledged()).isPositive();
    System.out.printf("kill -9 of a writer: %d kills, %d events acknowledged, %d kept over %d months, %d torn lines, "
        + "0 lost (seed %d)%n", figures.kills(), figures.acknowledged(), figures.kept(), figures.months(),
        figures.torn(), seed);
  }

  /// One HOME on which writers come and are killed.
  private static final class Lane {
    private final Places places;
    private final Random random;
    private final String about;
    private final Set<String> acknowledged = new HashSet<>();
    private long length;
    private Instant wall = Instant.parse("2026-01-05T08:00:00Z");

    Lane(Places places, long seed) {
      this.places = places;
      this.random = new Random(seed);
      this.about = "seed %d".formatted(seed);
    }

    Figures kill(int times) throws IOException {
      for (int i = 0; i < times; i++) {
        var said = said(start());
        var kept = kept();
        assertThat(ids(kept)).as(about).containsAll(said);
        acknowledged.addAll(said);
        wall = kept.stream().map(recorded -> recorded.at().toInstant()).max(Instant::compareTo).orElse(wall);
        settingsAndSignOfLifeAreWhole();
      }
      var kept = kept();
      assertThat(ids(kept)).as(about).containsAll(acknowledged);
      assertThat(kept).as(about).extracting(Recorded::seq).doesNotHaveDuplicates();
      assertThat(State.replay(kept).anomalies().oldestFirst()).as(about).isEmpty();
      var lines = lines();
      var torn = lines.stream().filter(line -> EventJson.read(line) instanceof Line.Damaged).toList();
      assertThat(torn).as(about).allMatch(line -> line.startsWith("{") && !line.endsWith("}"));
      assertThat(lines).as(about).hasSize(kept.size() + torn.size());
      return new Figures(times, acknowledged.size(), kept.size(), torn.size(), files().size());
    }

    private Process start() throws IOException {
      return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m", "-cp",
          System.getProperty("java.class.path"), Tireless.class.getName(), places.home().toString(),
          Long.toString(random.nextLong()), wall.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// What it said before it died: killed while it opens HOME, or between two answers and the next.
    private List<String> said(Process writer) throws IOException {
      var said = new ArrayList<String>();
      try (var out = writer.inputReader()) {
        var first = random.nextInt(10) == 0 ? null : Programs.hear(writer, out::readLine);
        if (first != null) {
          hear(first, said);
          read(writer, out, random.nextInt(MOST_ANSWERS), said);
        }
        LockSupport.parkNanos(random.nextInt(first == null ? 400_000_000 : 10_000_000));
        assertThat(writer.isAlive()).as("%s: it lives and answers", about).isTrue();
        writer.toHandle().destroyForcibly();
        read(writer, out, Integer.MAX_VALUE, said);
      }
      return said;
    }

    private void read(Process writer, BufferedReader out, int most, List<String> said) throws IOException {
      for (int i = 0; i < most; i++) {
        var line = Programs.hear(writer, out::readLine);
        if (line == null) {
          return;
        }
        hear(line, said);
      }
    }

    private void hear(String line, List<String> said) {
      if (line.startsWith("length ")) {
        length = Long.parseLong(line.substring("length ".length()));
      } else {
        said.add(line);
      }
    }

    private void settingsAndSignOfLifeAreWhole() throws IOException {
      if (Files.exists(places.settings())) {
        var kept = SettingsJson.read(Files.readString(places.settings())).settings();
        assertThat(kept.work().length().toSeconds()).as(about)
            .isGreaterThanOrEqualTo(length);
      }
      if (Files.exists(places.alive())) {
        assertThat(new Alive(places.alive()).read()).as(about).isPresent();
      }
      assertThat(places.home().resolve("settings.json.unreadable-1")).as(about).doesNotExist();
    }

    private List<Recorded> kept() {
      var devices = new Journal(places.journal(), Optional.empty()).everything();
      assertThat(devices).as(about).hasSizeLessThanOrEqualTo(1);
      return devices.isEmpty() ? List.of() : devices.firstEntry().getValue();
    }

    private static Set<String> ids(List<Recorded> events) {
      return events.stream().map(recorded -> recorded.id().toString()).collect(Collectors.toSet());
    }

    private List<Path> files() throws IOException {
      try (var files = Files.walk(places.journal())) {
        return files.filter(Files::isRegularFile).toList();
      }
    }

    private List<String> lines() throws IOException {
      var lines = new ArrayList<String>();
      for (var file : files()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines;
    }
  }
}
