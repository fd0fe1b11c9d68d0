package stillwater.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stillwater.focus.Device;
import stillwater.wire.DeviceJson;
import stillwater.wire.Unreadable;

/// This device's name, made once and bound to the machine: a HOME copied or carried whole to another machine gets a new
/// name there, so that two machines never write one file. The name found there is left to its machine, and the new one
/// stands beside it.
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
    return Stream.of(file, beside()).flatMap(place -> read(place).stream())
        .filter(name -> name.machine().equals(machine)).map(DeviceJson.Named::device).findFirst();
  }

  /// The name given to this machine, now if it has none yet.
  ///
  /// @param names makes a name no other device has
  /// @throws stillwater.focus.Trouble if it cannot be read or written
  public Device own(Supplier<Device> names) {
    return find().orElseGet(() -> {
      var device = names.get();
      var place = Files.exists(file) ? beside() : file;
      try {
        OwnerOnly.replace(place, DeviceJson.write(new DeviceJson.Named(device, machine)));
        OwnerOnly.forceFolder(OwnerOnly.above(place));
      } catch (IOException e) {
        throw Troubles.writing(place, e);
      }
      return device;
    });
  }

  private Path beside() {
    return file.resolveSibling(file.getFileName() + "-" + machine);
  }

  private static Optional<DeviceJson.Named> read(Path place) {
    try {
      return Optional.of(DeviceJson.read(Files.readString(place)));
    } catch (NoSuchFileException | CharacterCodingException | Unreadable e) {
      return Optional.empty();
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }
}
