package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.Programs;
import stillwater.focus.Device;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.focus.Trouble.Code;

/// The journal's folder may lie wherever a tool carries it between machines.
class CarriedFolderTest {
  private static final Device LAPTOP = new Device("laptop-2");

  @TempDir
  private Path folder;

  @Test
  void gitMergesWhatTwoMachinesWroteWithoutAsking() throws IOException, InterruptedException {
    var desk = new Diary(folder.resolve("desk"));
    git(folder, "init", "--quiet", "desk");
    desk.write("2026-11-17T09:00:00Z", Diary.lesson("at the desk"));
    commit(desk.folder);
    git(folder, "clone", "--quiet", "desk", "laptop");
    var laptop = new Diary(folder.resolve("laptop"), LAPTOP);
    for (int round = 1; round <= 3; round++) {
      desk.write("2026-11-17T1%d:00:00Z".formatted(round), Diary.lesson("at the desk, " + round));
      laptop.put("2026-11", Diary.lines(learnedOnTheLaptop(10 * round)));
      commit(desk.folder);
      commit(laptop.folder);
      git(laptop.folder, "pull", "--quiet", "--no-rebase", "origin");
      git(desk.folder, "pull", "--quiet", "--no-rebase", laptop.folder.toString());
    }
    var merged = desk.opened().everything();
    assertThat(merged).isEqualTo(laptop.opened().everything()).containsOnlyKeys(Diary.DESK, LAPTOP);
    assertThat(merged.get(Diary.DESK)).isEqualTo(desk.written());
    assertThat(merged.get(LAPTOP)).isEqualTo(learnedOnTheLaptop(30));
  }

  @ParameterizedTest
  @ValueSource(strings = {".stversions/desk-1/2026-11.jsonl", ".stversions/desk-1/2026-11~20261117-101112.jsonl",
      ".git/desk-1/2026-11.jsonl", ".stfolder/2026-11.jsonl", ".dropbox.cache/2026-11.jsonl", ".stignore",
      "desk-1/.syncthing.2026-11.jsonl.tmp", "desk-1/.2026-11.jsonl.Xa81kP", "desk-1/2026-11.jsonl.part"})
  void whatAToolKeepsForItselfIsNotRead(String name) throws IOException {
    var desk = new Diary(folder.resolve("journal"));
    desk.write("2026-11-17T09:00:00Z", Diary.lesson("one"));
    var copy = folder.resolve("journal").resolve(name);
    Files.createDirectories(copy.getParent());
    Files.write(copy, desk.bytes("2026-11"));
    assertThat(desk.opened().everything()).containsOnlyKeys(Diary.DESK);
    assertThat(new Doctor(new Places(folder), "machine-a").examine()).singleElement()
        .satisfies(file -> assertThat(file.findings()).isEmpty());
  }

  @Test
  void aJournalBehindALinkIsReadAndWrittenThere() throws IOException {
    Files.createDirectories(folder.resolve("cloud/stillwater"));
    Files.createSymbolicLink(folder.resolve("journal"), folder.resolve("cloud/stillwater"));
    var desk = new Diary(folder.resolve("journal"));
    desk.write("2026-11-17T09:00:00Z", Diary.lesson("one"));
    assertThat(folder.resolve("cloud/stillwater/desk-1/2026-11.jsonl")).isRegularFile();
    assertThat(desk.opened().recent()).isEqualTo(desk.written());
    assertThat(new Doctor(new Places(folder), "machine-a").examine()).singleElement()
        .satisfies(file -> assertThat(file.file()).isEqualTo("journal/desk-1/2026-11.jsonl"));
    assertThat(Footprint.of(new Places(folder)).files()).hasSize(1);
  }

  @Test
  void aJournalBehindALinkThatLeadsNowhereIsAwayAndNotEmpty() throws IOException {
    Files.createSymbolicLink(folder.resolve("journal"), folder.resolve("drive"));
    var desk = new Diary(folder.resolve("journal"));
    assertThat(List.of(away(() -> desk.opened().recent()), away(() -> desk.opened().everything()),
        away(() -> desk.write("2026-11-17T09:00:00Z", Diary.lesson("one"))))).containsOnly(folder + "/journal");
    assertThat(folder.resolve("drive")).doesNotExist();
  }

  private static List<Recorded> learnedOnTheLaptop(int count) {
    return Diary.lessons(100 + count).subList(100, 100 + count);
  }

  private static String away(Runnable use) {
    var trouble = catchThrowableOfType(Trouble.class, use::run);
    assertThat(trouble.code()).isEqualTo(Code.FOLDER_IS_AWAY);
    return trouble.about().getFirst();
  }

  private static void commit(Path clone) throws IOException, InterruptedException {
    git(clone, "add", ".");
    git(clone, "commit", "--quiet", "--message", "what was lived");
  }

  private static void git(Path where, String... arguments) throws IOException, InterruptedException {
    Programs.need("git");
    var command = Stream.concat(Stream.of("git", "-c", "user.name=device", "-c", "user.email=device@localhost"),
        Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
    builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_SYSTEM", "/dev/null"));
    var git = builder.start();
    var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as("%s: %s", command, said).isZero();
  }
}
