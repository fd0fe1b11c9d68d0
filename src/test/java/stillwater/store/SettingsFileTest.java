package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Settings;
import stillwater.focus.Trouble;
import stillwater.focus.Trouble.Code;

/// Settings that cannot be read are set aside, never overwritten, and said once.
class SettingsFileTest {
  @TempDir
  private Path folder;
  private final List<Trouble> told = new ArrayList<>();

  @Test
  void withoutAFileAllIsAsUsualAndNoFileIsMade() {
    assertThat(settings()).isEqualTo(Settings.DEFAULT);
    assertThat(told).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatSaysLittleLeavesTheRestAsUsual() throws IOException {
    put("settings.json", "{\"dayStart\":\"05:00\"}");
    assertThat(settings()).isEqualTo(Settings.DEFAULT.withDays(days -> days.withStart(LocalTime.of(5, 0))));
    assertThat(told).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsSetAsideAndSaidOnce() throws IOException {
    put("settings.json", "{\"length\":");
    assertThat(settings()).isEqualTo(Settings.DEFAULT);
    assertThat(settings()).isEqualTo(Settings.DEFAULT);
    assertThat(folder.resolve("settings.json")).doesNotExist();
    assertThat(folder.resolve("settings.json.unreadable-1")).hasContent("{\"length\":");
    assertThat(told).singleElement().satisfies(trouble -> {
      assertThat(trouble.code()).isEqualTo(Code.SETTINGS_NOT_READABLE);
      assertThat(trouble.about()).containsExactly(folder.resolve("settings.json.unreadable-1").toString());
    });
  }

  @Test
  void whatWasSetAsideBeforeIsNotOverwritten() throws IOException {
    put("settings.json.unreadable-1", "first");
    put("settings.json.unreadable-2", "second");
    put("settings.json", "third");
    settings();
    assertThat(folder.resolve("settings.json.unreadable-1")).hasContent("first");
    assertThat(folder.resolve("settings.json.unreadable-2")).hasContent("second");
    assertThat(folder.resolve("settings.json.unreadable-3")).hasContent("third");
  }

  @Test
  void aFileThatIsNoTextIsSetAside() throws IOException {
    Files.write(folder.resolve("settings.json"), new byte[] {'{', (byte) 0xFF, '}'});
    assertThat(settings()).isEqualTo(Settings.DEFAULT);
    assertThat(folder.resolve("settings.json.unreadable-1")).hasBinaryContent(new byte[] {'{', (byte) 0xFF, '}'});
  }

  @Test
  void whereItCannotBeSetAsideItStaysWhereItIs() throws IOException {
    put("settings.json", "rubbish");
    var disk = new FaultyDisk();
    disk.unopened = new IOException("Read-only file system");
    assertThat(new SettingsFile(disk.over(folder.resolve("settings.json")), told::add).get())
        .isEqualTo(Settings.DEFAULT);
    assertThat(folder.resolve("settings.json")).hasContent("rubbish");
    assertThat(told).singleElement()
        .satisfies(trouble -> assertThat(trouble.about()).containsExactly(folder.resolve("settings.json").toString()));
  }

  @Test
  void whatIsChangedIsOnDiskForItsOwnerAloneAndListenersHearIt() throws IOException {
    var file = new SettingsFile(folder.resolve("home").resolve("settings.json"), told::add);
    var heard = new ArrayList<Settings>();
    var listening = file.listen(heard::add);
    file.listen(_ -> {
      throw new IllegalStateException("broken");
    });
    var changed = file.change(settings -> settings.withNotices(notices -> notices.withChime(false)));
    assertThat(changed).isEqualTo(Settings.DEFAULT.withNotices(notices -> notices.withChime(false)))
        .isEqualTo(file.get());
    listening.close();
    file.change(settings -> settings.withLook(look -> look.withHideNumbers(true)));
    assertThat(heard).containsExactly(changed);
    assertThat(new SettingsFile(folder.resolve("home").resolve("settings.json"), told::add).get())
        .isEqualTo(changed.withLook(look -> look.withHideNumbers(true)));
    assertThat(Files.getPosixFilePermissions(folder.resolve("home").resolve("settings.json")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    try (var files = Files.list(folder.resolve("home"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whatWasEditedMeanwhileIsKept() throws IOException {
    put("settings.json", "{\"length\":\"PT25M\"}");
    var file = file();
    assertThat(file.get().work().length()).isEqualTo(Duration.ofMinutes(25));
    put("settings.json", "{\"length\":\"PT40M\",\"mood\":[1]}");
    assertThat(file.get().work().length()).isEqualTo(Duration.ofMinutes(25));
    file.change(settings -> settings.withNotices(notices -> notices.withChime(false)));
    assertThat(settings()).isEqualTo(Settings.DEFAULT.withWork(work -> work.withLength(Duration.ofMinutes(40)))
        .withNotices(notices -> notices.withChime(false)));
    assertThat(folder.resolve("settings.json")).content().contains("mood");
  }

  @Test
  void aFileThatCannotBeReadIsSetAsideBeforeAnotherIsWritten() throws IOException {
    var file = file();
    file.change(settings -> settings.withNotices(notices -> notices.withChime(false)));
    put("settings.json", "{\"chime\":");
    file.change(settings -> settings.withLook(look -> look.withHideNumbers(true)));
    assertThat(folder.resolve("settings.json.unreadable-1")).hasContent("{\"chime\":");
    assertThat(settings()).isEqualTo(Settings.DEFAULT.withNotices(notices -> notices.withChime(false))
        .withLook(look -> look.withHideNumbers(true)));
    assertThat(told).extracting(Trouble::code).containsExactly(Code.SETTINGS_SET_ASIDE);
  }

  @Test
  void oneBadSettingIsSaidCostsNoneOfTheOthersAndStaysUntilItIsSet() throws IOException {
    var text = "{\"sparedAreas\":\"neck\",\"length\":\"PT25M\",\"chime\":7}";
    put("settings.json", text);
    var file = file();
    assertThat(file.get()).isEqualTo(Settings.DEFAULT.withWork(work -> work.withLength(Duration.ofMinutes(25))));
    assertThat(folder.resolve("settings.json")).hasContent(text);
    assertThat(told).singleElement().satisfies(trouble -> {
      assertThat(trouble.code()).isEqualTo(Code.SETTINGS_UNFIT);
      assertThat(trouble.about()).containsExactly(folder.resolve("settings.json").toString(), "chime, sparedAreas");
    });
    file.change(settings -> settings.withLook(look -> look.withHideNumbers(true)));
    assertThat(folder.resolve("settings.json")).content().contains("\"sparedAreas\" : \"neck\"", "\"chime\" : 7");
    var changed = Files.readString(folder.resolve("settings.json"));
    assertThat(folder.resolve("settings.json.unreadable-1")).doesNotExist();
    file.change(settings -> settings.withNotices(notices -> notices.withChime(false)));
    assertThat(folder.resolve("settings.json.unreadable-1")).hasContent(changed);
    assertThat(folder.resolve("settings.json")).content().contains("\"sparedAreas\" : \"neck\"", "\"chime\" : false");
    assertThat(file().get()).isEqualTo(Settings.DEFAULT.withWork(work -> work.withLength(Duration.ofMinutes(25)))
        .withLook(look -> look.withHideNumbers(true)).withNotices(notices -> notices.withChime(false)));
    assertThat(told).extracting(trouble -> trouble.about().getLast())
        .containsExactly("chime, sparedAreas", "sparedAreas");
  }

  @Test
  void aFileThatCannotBeSetAsideIsNotOverwritten() throws IOException {
    put("settings.json", "rubbish");
    var disk = new FaultyDisk();
    var file = new SettingsFile(disk.over(folder.resolve("settings.json")), told::add);
    disk.unopened = new IOException("Read-only file system");
    assertThat(trouble(file)).isEqualTo(Code.SETTINGS_NOT_READABLE);
    assertThat(folder.resolve("settings.json")).hasContent("rubbish");
    assertThat(file.get()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void whatCannotBeWrittenIsNotChanged() throws IOException {
    put("settings.json", "{\"length\":\"PT25M\"}");
    var disk = new FaultyDisk();
    var file = new SettingsFile(disk.over(folder.resolve("settings.json")), told::add);
    var heard = new ArrayList<Settings>();
    file.listen(heard::add);
    for (var failure : List.<Consumer<IOException>>of(e -> disk.unopened = e, e -> disk.unforced = e)) {
      failure.accept(new IOException("Read-only file system"));
      assertThat(trouble(file)).isEqualTo(Code.HOME_NOT_WRITABLE);
      failure.accept(null);
    }
    assertThat(file.get()).isEqualTo(settings()).isEqualTo(Settings.DEFAULT.withWork(work -> work
        .withLength(Duration.ofMinutes(25))));
    assertThat(folder.resolve("settings.json")).hasContent("{\"length\":\"PT25M\"}");
    assertThat(heard).isEmpty();
    assertThat(file.change(settings -> settings.withNotices(notices -> notices.withChime(false)))
        .notices().chime()).isFalse();
  }

  @Test
  void aLinkInItsPlaceStaysOneAndWhatItLeadsToIsChanged() throws IOException {
    var real = Files.createDirectories(folder.resolve("dotfiles")).resolve("stillwater.json");
    Files.writeString(real, "{\"length\":\"PT25M\",\"mood\":[1]}");
    Files.createSymbolicLink(folder.resolve("between.json"), Path.of("dotfiles", "stillwater.json"));
    var link = Files.createSymbolicLink(folder.resolve("settings.json"), folder.resolve("between.json"));
    var changed = file().change(settings -> settings.withNotices(notices -> notices.withChime(false)));
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("between.json")).isSymbolicLink();
    assertThat(real).isRegularFile().content().contains("mood", "PT25M", "\"chime\" : false");
    assertThat(settings()).isEqualTo(changed);
    assertThat(names(folder)).containsExactlyInAnyOrder("dotfiles", "between.json", "settings.json");
    assertThat(names(real.getParent())).containsExactly("stillwater.json");
  }

  @Test
  void aLinkThatLeadsNowhereYetStaysOneToo() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("settings.json"), Path.of("dotfiles", "stillwater.json"));
    assertThat(settings()).isEqualTo(Settings.DEFAULT);
    file().change(settings -> settings.withNotices(notices -> notices.withChime(false)));
    assertThat(link).isSymbolicLink();
    assertThat(settings().notices().chime()).isFalse();
  }

  @Test
  void whatALinkLeadsToIsSetAsideAndTheLinkStays() throws IOException {
    put("real.json", "rubbish");
    var link = Files.createSymbolicLink(folder.resolve("settings.json"), Path.of("real.json"));
    file().change(settings -> settings.withNotices(notices -> notices.withChime(false)));
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("settings.json.unreadable-1")).isRegularFile().hasContent("rubbish");
    assertThat(settings().notices().chime()).isFalse();
  }

  @Test
  void aDiskThatFillsUpAtAnyByteLeavesTheSettingsAsTheyWereAndNothingBeside() throws IOException {
    put("settings.json", "{\"length\":\"PT25M\"}");
    var disk = new FaultyDisk();
    var file = new SettingsFile(disk.over(folder.resolve("settings.json")), told::add);
    for (int room = 0; room < 150; room += 10) {
      disk.room = room;
      assertThat(trouble(file)).as("room for %d", room).isEqualTo(Code.NO_ROOM);
      assertThat(folder.resolve("settings.json")).hasContent("{\"length\":\"PT25M\"}");
      assertThat(names(folder)).as("room for %d", room).containsExactly("settings.json");
    }
  }

  @Test
  void aHomeThatIsAFileTakesNoSettings() throws IOException {
    put("home", "");
    var file = new SettingsFile(folder.resolve("home").resolve("settings.json"), told::add);
    assertThat(trouble(file)).isEqualTo(Code.HOME_IS_A_FILE);
  }

  private static List<String> names(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static Code trouble(SettingsFile file) {
    return catchThrowableOfType(Trouble.class, () -> file.change(settings -> settings.withNotices(notices -> notices
        .withChime(false)))).code();
  }

  private SettingsFile file() {
    return new SettingsFile(folder.resolve("settings.json"), told::add);
  }

  private Settings settings() {
    return file().get();
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
