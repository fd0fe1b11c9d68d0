package stillwater.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// What tells this machine from others.
///
/// @param name what its owner calls it
/// @param mark the same on this machine always and on no other; it does not give the machine's own id away
public record Machine(String name, String mark) {
  /// Asks the system. Where it has no id, the machine's name and the user's serve.
  public static Machine here(Map<String, String> environment, String user) {
    var name = firstLine(Path.of("/etc/hostname"))
        .or(() -> Optional.ofNullable(environment.get("COMPUTERNAME")))
        .orElse("device");
    var id = Stream.of("/etc/machine-id", "/var/lib/dbus/machine-id").map(Path::of)
        .flatMap(file -> firstLine(file).stream()).findFirst().orElse(name + "/" + user);
    return new Machine(name, mark(id));
  }

  private static Optional<String> firstLine(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().map(String::strip).filter(line -> !line.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Two checksums keep half of an id of 128 bits: enough to tell machines apart, too little to tell the id. A digest
  /// would cost a verb more than reading the journal does.
  private static String mark(String id) {
    return checksum(new CRC32C(), id) + checksum(new CRC32(), id);
  }

  private static String checksum(Checksum sum, String id) {
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
