package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.cli.Terminal;
import stillwater.engine.Present;
import stillwater.focus.Trouble;
import stillwater.store.Places;
import stillwater.store.WeekFile;
import stillwater.ui.kit.Workbench;

/// Each week's page, written by itself once the week is over.
class WeeklyTest {
  @TempDir
  private Path folder;

  private final List<Trouble> said = new ArrayList<>();

  @Test
  void thePageOfTheWeekThatIsOverIsWrittenOnce() throws IOException {
    var reports = Files.createDirectory(folder.resolve("reports"));
    var bench = lived(Optional.of(reports));
    var weekly = weekly(bench);
    weekly.look();
    var page = reports.resolve("stillwater-2026-W46.html");
    assertThat(Files.readString(page)).contains("9 – 15 November 2026", "30");
    Files.delete(page);
    weekly.look();
    assertThat(reports).isEmptyDirectory();
    bench.clock().pass(Duration.ofDays(7));
    weekly.look();
    assertThat(reports).as("nothing was lived").isEmptyDirectory();
    assertThat(said).isEmpty();
  }

  @Test
  void whatIsThereStays() throws IOException {
    var reports = Files.createDirectory(folder.resolve("reports"));
    var page = Files.writeString(reports.resolve("stillwater-2026-W46.html"), "mine");
    var bench = lived(Optional.of(reports));
    weekly(bench).look();
    assertThat(page).hasContent("mine");
    assertThat(reports).isDirectoryContaining(file -> file.equals(page));
    try (var files = Files.list(reports)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whatWasNotedSinceComesIn() throws IOException {
    var reports = Files.createDirectory(folder.resolve("reports"));
    var bench = lived(Optional.of(reports));
    var weekly = weekly(bench);
    weekly.look();
    var page = reports.resolve("stillwater-2026-W46.html");
    var first = Files.readString(page);
    new Terminal(folder.resolve("home"), "2026-11-16T08:00:00Z", Terminal.BERLIN).on("laptop")
        .say("add", "Read", "--from", "2026-11-13 09:00", "--to", "2026-11-13 11:00", "-k", "writing");
    weekly(new Workbench(folder.resolve("home"), "2026-11-16T09:00:00Z")).look();
    assertThat(Files.readString(page)).isNotEqualTo(first).contains("writing");
    Files.writeString(page, "mine now");
    weekly(new Workbench(folder.resolve("home"), "2026-11-16T10:00:00Z")).look();
    assertThat(page).hasContent("mine now");
    assertThat(said).isEmpty();
  }

  @Test
  void whoEndsTheProgramAsItWritesHearsNothingAndFindsThePageLater() throws IOException {
    var reports = Files.createDirectory(folder.resolve("reports"));
    var weekly = weekly(lived(Optional.of(reports)));
    Thread.currentThread().interrupt();
    weekly.look();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(said).isEmpty();
    assertThat(reports).isEmptyDirectory();
    weekly.look();
    assertThat(reports.resolve("stillwater-2026-W46.html")).isNotEmptyFile();
  }

  @Test
  void aFolderThatIsAwayIsSaidOnceAndTriedAgain() throws IOException {
    var reports = folder.resolve("reports");
    var bench = lived(Optional.of(reports));
    var weekly = weekly(bench);
    weekly.look();
    weekly.look();
    assertThat(said).singleElement().satisfies(trouble -> {
      assertThat(trouble.code()).isEqualTo(Trouble.Code.WEEK_NOT_WRITTEN);
      assertThat(trouble.about()).containsExactly(reports.toString());
    });
    Files.createDirectory(reports);
    weekly.look();
    assertThat(reports.resolve("stillwater-2026-W46.html")).isNotEmptyFile();
  }

  @Test
  void withoutAFolderNothingIsWritten() {
    var bench = lived(Optional.empty());
    weekly(bench).look();
    assertThat(said).isEmpty();
    assertThat(new Places(folder.resolve("home")).writtenWeek()).doesNotExist();
  }

  private Workbench lived(Optional<Path> reports) {
    var home = folder.resolve("home");
    var person = new Terminal(home, "2026-11-12T08:00:00Z", Terminal.BERLIN);
    person.say("start", "-k", "coding", "-m", "25");
    person.wait(30).say("f");
    var bench = new Workbench(home, "2026-11-16T08:00:00Z");
    bench.context().settings().change(settings -> settings.withReports(all -> all.withWeekly(reports)));
    return bench;
  }

  private Weekly weekly(Workbench bench) {
    var context = bench.context();
    return new Weekly(context.desk(), context.history(), context.settings(), context.catalogue(),
        new Present(context.clock(), context.zone(), bench.clock()),
        new WeekFile(new Places(folder.resolve("home")).writtenWeek()), context.texts(), said::add);
  }
}
