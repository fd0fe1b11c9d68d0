package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import stillwater.focus.Pulse;
import stillwater.wire.PulseJson;

/// The file that holds the latest sign of life of the block that runs: replaced, never history.
public final class Alive {
  private final Path file;

  public Alive(Path file) {
    this.file = file;
  }

  /// The latest sign of life; none where the file is missing or says nothing, which leaves the question open.
  public Optional<Pulse> read() {
    try {
      return PulseJson.read(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// @throws stillwater.focus.Trouble if it cannot be written
  public void write(Pulse pulse) {
    try {
      OwnerOnly.replace(file, PulseJson.write(pulse));
    } catch (IOException e) {
      throw Troubles.writing(file, e);
    }
  }
}
