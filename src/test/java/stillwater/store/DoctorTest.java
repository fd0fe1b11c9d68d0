package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Checkup;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Device;
import stillwater.focus.Event;

/// The doctor names what is wrong with file and line, and touches nothing.
class DoctorTest {
  @TempDir
  private Path home;
  private Diary diary;

  @BeforeEach
  void openJournal() {
    diary = new Diary(home.resolve("journal"));
  }

  @Test
  void aHomeWithoutAJournalHasNothingWrong() {
    assertThat(examine()).isEmpty();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void aHealthyJournalHasNothingWrong() {
    var block = diary.write("2026-10-31T23:50:00+01:00", Diary.started());
    diary.write("2026-11-01T00:10:00+01:00", Diary.lesson("late"));
    diary.write("2026-11-01T00:20:00+01:00", Diary.ended(block));
    assertThat(examine()).containsExactly(
        new Checkup.File("journal/desk-1/2026-10.jsonl", 2, 2, List.of()),
        new Checkup.File("journal/desk-1/2026-11.jsonl", 1, 1, List.of()));
  }

  @Test
  void everyDamageIsNamedWithItsFileAndLine() {
    putDamage();
    assertThat(examine()).singleElement().satisfies(file -> {
      assertThat(file.lines()).isEqualTo(8);
      assertThat(file.events()).isEqualTo(4);
      assertThat(file.findings()).extracting(Checkup.Finding::line, Checkup.Finding::problem, Checkup.Finding::detail)
          .containsExactly(
              tuple(3, Problem.DAMAGED, "not JSON"),
              tuple(5, Problem.DAMAGED, "not JSON"),
              tuple(6, Problem.TWICE, "000010"),
              tuple(7, Problem.NEWER, "2"),
              tuple(9, Problem.DAMAGED, "not JSON"));
    });
  }

  @Test
  void whatCannotHaveHappenedIsNamed() {
    var block = diary.write("2026-11-17T09:00:00Z", Diary.started());
    diary.write("2026-11-17T09:10:00Z", new Event.BlockResumed(block.id()));
    diary.write("2026-11-17T09:20:00Z", Diary.ended(block));
    diary.write("2026-11-17T09:30:00Z", Diary.ended(block));
    assertThat(examine().getFirst().findings()).containsExactly(
        new Checkup.Finding(2, Problem.IMPOSSIBLE, "not held"),
        new Checkup.Finding(4, Problem.IMPOSSIBLE, "nothing running"));
  }

  @Test
  void whatStandsInTwoFilesIsNamedOnceInEachButTheFirst() {
    var lines = Diary.lines(Diary.lessons(2));
    diary.put("2026-10", lines);
    diary.put("2026-11", lines);
    new Diary(home.resolve("journal"), new Device("phone")).put("2026-11", lines);
    assertThat(examine()).extracting(Checkup.File::file, file -> file.findings().size()).containsExactly(
        tuple("journal/desk-1/2026-10.jsonl", 0), tuple("journal/desk-1/2026-11.jsonl", 2),
        tuple("journal/phone/2026-11.jsonl", 2));
  }

  @Test
  void notAByteAndNotATimeIsChanged() throws IOException {
    putDamage();
    new DeviceFile(home.resolve("device"), "m").own(() -> Diary.DESK);
    Files.writeString(home.resolve("settings.json"), "{");
    try (var paths = Files.walk(home)) {
      for (var path : paths.toList()) {
        Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000));
      }
    }
    var before = picture();
    examine();
    assertThat(picture()).isEqualTo(before).hasSize(6);
  }

  private void putDamage() {
    var lines = Diary.lines(Diary.lessons(3)).lines().toList();
    diary.put("2026-11", String.join("\n", lines.get(0), "", "rubbish", lines.get(1), "\u0000\u0000", lines.get(0),
        "{\"v\":2}", lines.get(2), lines.get(2).substring(0, 90)));
  }

  private List<Checkup.File> examine() {
    return new Doctor(new Places(home)).examine();
  }

  /// Every file and folder with its bytes and the time it was changed.
  private Map<String, String> picture() throws IOException {
    var picture = new HashMap<String, String>();
    try (var paths = Files.walk(home)) {
      paths.forEach(path -> picture.put(path.toString(), look(path)));
    }
    return picture;
  }

  private static String look(Path path) {
    try {
      var bytes = Files.isDirectory(path) ? Optional.<byte[]>empty() : Optional.of(Files.readAllBytes(path));
      return Files.getLastModifiedTime(path) + bytes.map(HexFormat.of()::formatHex).orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
