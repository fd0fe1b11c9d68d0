package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(settings()).isEqualTo(new Settings(Settings.DEFAULT.kinds(), Settings.DEFAULT.length(),
        LocalTime.of(5, 0), Settings.DEFAULT.firstDay()));
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

  private Settings settings() {
    return new SettingsFile(folder.resolve("settings.json"), told::add).get();
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
