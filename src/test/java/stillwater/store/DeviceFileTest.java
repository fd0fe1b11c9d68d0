package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Device;
import stillwater.focus.Trouble;
import stillwater.focus.Trouble.Code;

/// A device keeps its name for as long as it is the same machine, and no longer.
class DeviceFileTest {
  private static final Supplier<Device> NONE = () -> {
    throw new AssertionError("no new name is needed");
  };

  @TempDir
  private Path folder;

  @Test
  void aNameIsMadeOnceAndFoundAgain() throws IOException {
    assertThat(here().find()).isEmpty();
    assertThat(folder.resolve("device")).doesNotExist();
    assertThat(here().own(named("desk-1"))).isEqualTo(new Device("desk-1"));
    assertThat(here().find()).contains(new Device("desk-1"));
    assertThat(here().own(NONE)).isEqualTo(new Device("desk-1"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("device"))).hasSize(2);
  }

  @Test
  void aHomeCopiedToAnotherMachineGetsANewNameAndLeavesTheOldFolderAlone() {
    var old = new Diary(folder.resolve("journal"), here().own(named("desk-1")));
    old.write("2026-11-17T09:00:00Z", Diary.started());
    var before = old.bytes("2026-11");

    var elsewhere = new DeviceFile(folder.resolve("device"), "machine-b");
    assertThat(elsewhere.find()).isEmpty();
    var copy = new Diary(folder.resolve("journal"), elsewhere.own(named("laptop-2")));
    assertThat(copy.opened().recent()).isEmpty();
    copy.write("2026-11-18T09:00:00Z", Diary.started());
    assertThat(old.bytes("2026-11")).isEqualTo(before);
    assertThat(copy.opened().everything()).containsOnlyKeys(new Device("desk-1"), new Device("laptop-2"));
    assertThat(elsewhere.own(NONE)).isEqualTo(new Device("laptop-2"));
  }

  @Test
  void machinesBetweenWhichAHomeIsCarriedKeepTheirNames() throws IOException {
    here().own(named("desk-1"));
    var before = Files.readString(folder.resolve("device"));
    var elsewhere = new DeviceFile(folder.resolve("device"), "machine-b");
    elsewhere.own(named("laptop-2"));
    assertThat(folder.resolve("device")).hasContent(before);
    assertThat(here().own(NONE)).isEqualTo(new Device("desk-1"));
    assertThat(elsewhere.own(NONE)).isEqualTo(new Device("laptop-2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "desk-1", "{}", "{\"v\":1,\"device\":\"../desk\",\"machine\":\"machine-a\"}",
      "\u0000\u0000\u0000", "{\"v\":1,\"device\":\"desk-1\",\"machine\":\"mach"})
  void aFileThatNamesNoDeviceIsLeftAndANameIsMadeBesideIt(String text) throws IOException {
    Files.writeString(folder.resolve("device"), text);
    assertThat(here().find()).isEmpty();
    assertThat(here().own(named("desk-9"))).isEqualTo(new Device("desk-9"));
    assertThat(here().own(NONE)).isEqualTo(new Device("desk-9"));
    assertThat(folder.resolve("device")).as("it is never overwritten").hasContent(text);
  }

  @Test
  void aFileThatIsNoTextIsLeftToo() throws IOException {
    Files.write(folder.resolve("device"), new byte[] {(byte) 0xFF, (byte) 0xC0, 7});
    assertThat(here().find()).isEmpty();
    assertThat(here().own(named("desk-9"))).isEqualTo(new Device("desk-9"));
  }

  @Test
  void aFileThatCannotBeOpenedIsTroubleAndNoReasonForANewName() throws IOException {
    Files.createDirectories(folder.resolve("device"));
    assertThat(catchThrowableOfType(Trouble.class, () -> here().own(NONE)).code()).isEqualTo(Code.HOME_NOT_READABLE);
  }

  @Test
  void aNameThatCannotBeKeptIsTroubleAndTheOldFileStays() throws IOException {
    Files.writeString(folder.resolve("device"), "old");
    var disk = new FaultyDisk();
    disk.room = 10;
    var full = new DeviceFile(disk.over(folder.resolve("device")), "machine-a");
    assertThat(catchThrowableOfType(Trouble.class, () -> full.own(named("desk-9"))).code()).isEqualTo(Code.NO_ROOM);
    assertThat(folder.resolve("device")).hasContent("old");
  }

  @Test
  void aNameIsDurableBeforeAnythingIsRecordedUnderIt() {
    var disk = new FaultyDisk();
    new DeviceFile(disk.over(folder.resolve("device")), "machine-a").own(named("desk-1"));
    assertThat(disk.log)
        .containsExactly("write device.new", "force device.new", "move device", "force " + folder.getFileName());
  }

  private DeviceFile here() {
    return new DeviceFile(folder.resolve("device"), "machine-a");
  }

  private static Supplier<Device> named(String name) {
    return () -> new Device(name);
  }
}
