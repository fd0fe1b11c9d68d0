package stillwater.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import stillwater.focus.Device;
import stillwater.wire.DeviceJson;
import stillwater.wire.Unreadable;

/// This device's name, made once and bound to the machine: a HOME copied to another machine gets a new name there, so
/// that two machines never write one file.
public final class DeviceFile {
  private final Path file;
  private final String machine;

  /// @param machine tells this machine from every other
  public DeviceFile(Path file, String machine) {
    this.file = file;
    this.machine = machine;
  }

  /// The name given to this machine; none where it has none yet.
  ///
  /// @throws stillwater.focus.Trouble if it cannot be read
  public Optional<Device> find() {
    try {
      var named = DeviceJson.read(Files.readString(file));
      return Optional.of(named).filter(name -> name.machine().equals(machine)).map(DeviceJson.Named::device);
    } catch (NoSuchFileException | CharacterCodingException | Unreadable e) {
      return Optional.empty();
    } catch (IOException e) {
      throw Troubles.reading(file, e);
    }
  }

  /// The name given to this machine, now if it has none yet.
  ///
  /// @param names makes a name no other device has
  /// @throws stillwater.focus.Trouble if it cannot be read or written
  public Device own(Supplier<Device> names) {
    return find().orElseGet(() -> {
      var device = names.get();
      try {
        OwnerOnly.replace(file, DeviceJson.write(new DeviceJson.Named(device, machine)));
        OwnerOnly.forceFolder(OwnerOnly.above(file));
      } catch (IOException e) {
        throw Troubles.writing(file, e);
      }
      return device;
    });
  }
}
