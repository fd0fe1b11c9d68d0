package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Checkup;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.RandomLife;
import stillwater.focus.Reason;
import stillwater.focus.Reason.Code;
import stillwater.focus.Recorded;

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
        healthy("journal/desk-1/2026-10.jsonl", 2), healthy("journal/desk-1/2026-11.jsonl", 1));
  }

  @Test
  void everyDamageIsNamedWithItsFileAndLine() {
    putDamage();
    assertThat(examine()).singleElement().satisfies(file -> {
      assertThat(file.contents()).contains(new Checkup.Contents(8, 4, 0));
      assertThat(file.findings()).extracting(Checkup.Finding::line, Checkup.Finding::problem, Checkup.Finding::detail)
          .containsExactly(
              tuple(3, Problem.DAMAGED, ""),
              tuple(5, Problem.ZEROS, ""),
              tuple(6, Problem.TWICE, "000010"),
              tuple(7, Problem.NEWER, "2"),
              tuple(9, Problem.TORN, ""));
    });
  }

  @Test
  void whatCannotHaveHappenedIsNamed() {
    var block = diary.write("2026-11-17T09:00:00Z", Diary.started());
    diary.write("2026-11-17T09:10:00Z", new Event.BlockResumed(block.id()));
    diary.write("2026-11-17T09:20:00Z", Diary.ended(block));
    diary.write("2026-11-17T09:30:00Z", Diary.ended(block));
    assertThat(examine().getFirst().findings()).containsExactly(
        new Checkup.Finding(2, 2, Problem.IMPOSSIBLE, "", Optional.of(Reason.of(Code.NOT_HELD))),
        new Checkup.Finding(4, 4, Problem.IMPOSSIBLE, "", Optional.of(Reason.of(Code.NOTHING_RUNNING))));
  }

  @Test
  void whatStandsInTwoFilesIsNamedOnceInEachButTheFirst() {
    var lines = Diary.lines(Diary.lessons(2));
    diary.put("2026-11", lines);
    diary.put("2026-12", lines);
    new Diary(home.resolve("journal"), new Device("phone")).put("2026-11", lines);
    assertThat(examine()).extracting(Checkup.File::file, file -> file.findings().size()).containsExactly(
        tuple("journal/desk-1/2026-11.jsonl", 0), tuple("journal/desk-1/2026-12.jsonl", 2),
        tuple("journal/phone/2026-11.jsonl", 2));
  }

  @Test
  void everyLifeThatWasLivedHasNothingWrong() {
    for (long seed = 0; seed < 20; seed++) {
      var life = new Diary(home.resolve("life-" + seed).resolve("journal"));
      var journal = life.opened();
      RandomLife.of(seed, 60).log().forEach(recorded -> journal.append(List.of(recorded)));
      assertThat(new Doctor(new Places(home.resolve("life-" + seed)), "m").examine()).as("seed %d", seed).isNotEmpty()
          .allSatisfy(file -> assertThat(file.findings()).isEmpty());
    }
  }

  @Test
  void gapsThatWaitAreCountedAndAreNoDamage() {
    var block = diary.write("2026-11-17T09:00:00Z", Diary.started());
    diary.write("2026-11-17T10:00:00Z", new Event.GapFound(block.id(), OffsetDateTime.parse("2026-11-17T09:10:00Z"),
        OffsetDateTime.parse("2026-11-17T09:50:00Z"), GapCause.SLEEP, Optional.empty()));
    assertThat(examine()).containsExactly(new Checkup.File("journal/desk-1/2026-11.jsonl",
        Optional.of(new Checkup.Contents(2, 2, 1)), List.of(), 0));
  }

  @Test
  void anEventInAnotherMonthsFileIsNamedUnlessTheOneItNamesIsLost() {
    var block = Diary.recorded(1, "2026-10-31T23:50:00Z", Diary.started());
    var end = Diary.recorded(2, "2026-11-01T00:20:00Z", Diary.ended(block));
    diary.put("2026-10", Diary.lines(List.of(block)));
    diary.put("2026-11", Diary.lines(List.of(end)));
    assertThat(problems()).containsExactly(tuple("journal/desk-1/2026-11.jsonl", 1, Problem.MISFILED, "2026-10"));
    diary.put("2026-10", "rubbish\n" + Diary.lines(List.of(end)));
    diary.put("2026-11", "");
    assertThat(problems()).contains(tuple("journal/desk-1/2026-10.jsonl", 1, Problem.DAMAGED, ""))
        .noneMatch(problem -> problem.toList().contains(Problem.MISFILED));
  }

  @Test
  void numbersThatFallOrAreGivenTwiceAreNamed() {
    var events = Diary.lessons(4);
    var other = new Recorded(new Id(new UUID(1, 2)), 4, events.get(3).at(), Diary.lesson("other"));
    diary.put("2026-11", Diary.lines(List.of(events.get(0), events.get(2), events.get(1), events.get(3), other)));
    assertThat(problems()).containsExactly(tuple("journal/desk-1/2026-11.jsonl", 3, Problem.SEQ_FALLS, ""),
        tuple("journal/desk-1/2026-11.jsonl", 5, Problem.SEQ_TWICE, "4"));
  }

  @Test
  void eventsThatAreInNoFileAreMissedByTheirNumbers() {
    var lines = Diary.lines(Diary.lessons(8)).lines().toList();
    diary.put("2026-11", String.join("\n", lines.get(1), lines.get(3), lines.get(7)) + "\n");
    assertThat(problems()).containsExactly(tuple("journal/desk-1/2026-11.jsonl", 2, Problem.SEQ_MISSING, "3"),
        tuple("journal/desk-1/2026-11.jsonl", 3, Problem.SEQ_MISSING, "5–7"));
    diary.put("2026-11", String.join("\n", lines.get(1), "rubbish", lines.get(3)) + "\n");
    assertThat(problems()).containsExactly(tuple("journal/desk-1/2026-11.jsonl", 2, Problem.DAMAGED, ""));
  }

  @Test
  void linesThatAreWrongAlikeAreSaidOnceAndNoMoreThanAPersonReads() {
    var lines = Diary.lines(Diary.lessons(1));
    diary.put("2026-11", "rubbish\n".repeat(5000) + lines + ("{\"v\":1}\nrubbish\n").repeat(400));
    assertThat(examine()).singleElement().satisfies(file -> {
      assertThat(file.findings().getFirst())
          .isEqualTo(new Checkup.Finding(1, 5000, Problem.DAMAGED, "", Optional.empty()));
      assertThat(file.findings()).hasSize(200);
      assertThat(file.unlisted()).isEqualTo(601);
      assertThat(file.contents()).contains(new Checkup.Contents(5801, 1, 0));
    });
  }

  @Test
  void settingsOfWhichOneCannotBeAreTold() throws IOException {
    put("settings.json", "{\"chime\":7}");
    assertThat(problems()).containsExactly(tuple("settings.json", 0, Problem.SETTINGS_UNFIT, ""));
  }

  @Test
  void whatLiesAroundTheJournalIsLookedAtToo() throws IOException {
    diary.write("2026-11-17T09:00:00Z", Diary.started());
    put("settings.json", "{");
    put("device", "?");
    put("alive.new", "");
    put("journal/2026-11.jsonl", "");
    put("journal/README", "");
    put("journal/.stfolder/x", "");
    put("journal/My laptop/2026-11.jsonl", "");
    put("journal/desk-1/2026-13.jsonl", "");
    put("journal/desk-1/notes.txt", "");
    put("journal/desk-1/.syncthing.2026-11.jsonl.tmp", "");
    Files.createDirectories(home.resolve("journal/desk-1/2026-10.jsonl"));
    Files.createSymbolicLink(home.resolve("journal/desk-1/2026-09.jsonl"), Path.of("gone"));
    assertThat(problems()).containsExactly(
        tuple("settings.json", 0, Problem.SETTINGS_DAMAGED, ""),
        tuple("device", 0, Problem.DEVICE_DAMAGED, ""),
        tuple("alive.new", 0, Problem.LEFTOVER, ""),
        tuple("journal/2026-11.jsonl", 0, Problem.MISNAMED, ""),
        tuple("journal/My laptop", 0, Problem.MISNAMED, ""),
        tuple("journal/README", 0, Problem.STRANGER, ""),
        tuple("journal/desk-1/2026-13.jsonl", 0, Problem.MISNAMED, ""),
        tuple("journal/desk-1/notes.txt", 0, Problem.STRANGER, ""),
        tuple("journal/desk-1/2026-09.jsonl", 0, Problem.UNREADABLE, ""),
        tuple("journal/desk-1/2026-10.jsonl", 0, Problem.UNREADABLE, ""));
  }

  @Test
  void aFolderOrFileThatMayNotBeOpenedIsNamedAndTheRestIsRead() {
    var disk = new FaultyDisk();
    diary.put("2026-11", Diary.lines(Diary.lessons(2)));
    new Diary(home.resolve("journal"), new Device("phone")).put("2026-11", "");
    new Diary(home.resolve("journal"), new Device("tablet")).put("2026-10", "");
    disk.closed.addAll(List.of("phone", "2026-10.jsonl"));
    assertThat(new Doctor(new Places(disk.over(home)), "m").examine()).extracting(Checkup.File::file,
        file -> file.findings().stream().map(Checkup.Finding::problem).toList()).containsExactly(
            tuple("journal/phone", List.of(Problem.UNREADABLE)), tuple("journal/desk-1/2026-11.jsonl", List.of()),
            tuple("journal/tablet/2026-10.jsonl", List.of(Problem.UNREADABLE)));
    disk.closed.add("journal");
    assertThat(new Doctor(new Places(disk.over(home)), "m").examine()).extracting(Checkup.File::file)
        .containsExactly("journal");
  }

  @Test
  void whatOnlyACopyHoldsIsNamedAlsoWhereTheFileIsGone() throws IOException {
    var lines = Diary.lines(Diary.lessons(3));
    diary.put("2026-11", lines);
    assertThat(new Backups(new Places(home)).make(LocalDate.parse("2026-11-20"))).isNotNull();
    assertThat(problems()).isEmpty();
    diary.put("2026-11", lines.substring(lines.indexOf('\n') + 1));
    assertThat(examine()).singleElement().satisfies(file -> assertThat(file.findings()).contains(lost("1")));
    Files.delete(home.resolve("journal/desk-1/2026-11.jsonl"));
    assertThat(examine()).containsExactly(
        new Checkup.File("journal/desk-1/2026-11.jsonl", Optional.empty(), List.of(lost("3")), 0));
  }

  @Test
  void copiesThatCannotBeReadAreNamedAndTheRestIsRead() {
    var disk = new FaultyDisk();
    diary.put("2026-11", Diary.lines(Diary.lessons(2)));
    new Backups(new Places(home)).make(LocalDate.parse("2026-11-20"));
    disk.closed.add("backups");
    assertThat(new Doctor(new Places(disk.over(home)), "m").examine()).extracting(Checkup.File::file,
        file -> file.findings().stream().map(Checkup.Finding::problem).toList()).containsExactly(
            tuple("journal/desk-1/2026-11.jsonl", List.of()), tuple("backups", List.of(Problem.UNREADABLE)));
  }

  private static Checkup.Finding lost(String lines) {
    return new Checkup.Finding(0, 0, Problem.LOST, lines, Optional.empty());
  }

  @Test
  void aNameThatWasGivenToAnotherMachineIsKnown() {
    new DeviceFile(home.resolve("device"), "another").own(() -> Diary.DESK);
    assertThat(problems()).containsExactly(tuple("device", 0, Problem.ANOTHER_MACHINE, ""));
  }

  @Test
  void filesThatOthersMayReadAreCounted() throws IOException {
    diary.write("2026-11-17T09:00:00Z", Diary.started());
    put("settings.json", "{}");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(home.resolve("settings.json"), PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(problems()).containsExactly(tuple(".", 0, Problem.EXPOSED, "1"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    assertThat(problems()).isEmpty();
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
    return new Doctor(new Places(home), "m").examine();
  }

  private List<Tuple> problems() {
    return examine().stream().flatMap(file -> file.findings().stream().map(finding ->
        tuple(file.file(), finding.line(), finding.problem(), finding.detail()))).toList();
  }

  private void put(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }

  private static Checkup.File healthy(String file, int events) {
    return new Checkup.File(file, Optional.of(new Checkup.Contents(events, events, 0)), List.of(), 0);
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
