package stillwater.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import stillwater.focus.Trouble;

/// What lies where under a HOME, and where HOME is by default.
public record Places(Path home) {
  /// The longest path a Unix socket may have on every system.
  private static final int LONGEST_SOCKET = 103;

  /// The platform's folder for a program's data.
  ///
  /// @param environment the process's environment
  /// @param system the operating system's name, as in the property `os.name`
  public static Path usualHome(Map<String, String> environment, String system, Path user) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return folder(environment, "APPDATA").orElse(user.resolve("AppData").resolve("Roaming")).resolve("Stillwater");
    }
    if (name.contains("mac")) {
      return user.resolve("Library").resolve("Application Support").resolve("Stillwater");
    }
    return folder(environment, "XDG_DATA_HOME").orElse(user.resolve(".local").resolve("share")).resolve("stillwater");
  }

  /// One path for one place, also while the folder has yet to be made.
  ///
  /// @throws Trouble if a file stands there
  public static Path real(Path folder) {
    var path = folder.toAbsolutePath().normalize();
    var there = path;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      throw new Trouble(Trouble.Code.HOME_IS_A_FILE, null, there);
    }
    try {
      return there.toRealPath().resolve(there.relativize(path)).normalize();
    } catch (IOException e) {
      throw new Trouble(Trouble.Code.HOME_NOT_READABLE, e, folder);
    }
  }

  public Path settings() {
    return home.resolve("settings.json");
  }

  public Path movements() {
    return home.resolve("movements.json");
  }

  public Path device() {
    return home.resolve("device");
  }

  public Path alive() {
    return home.resolve("alive");
  }

  public Path journal() {
    return home.resolve("journal");
  }

  public Path backups() {
    return home.resolve("backups");
  }

  /// Which week was offered last to be read back.
  public Path offeredWeek() {
    return home.resolve("offered-week");
  }

  /// Of which week the page was written last.
  public Path writtenWeek() {
    return home.resolve("written-week");
  }

  public Path lock() {
    return home.resolve("lock");
  }

  /// Where the running program listens; named after HOME's real path, so that each HOME has its own. None where every
  /// place would have too long a path.
  public Optional<Path> socket(Map<String, String> environment) {
    var name = hash(home.toString()) + ".sock";
    return folder(environment, "XDG_RUNTIME_DIR").map(runtime -> runtime.resolve("stillwater").resolve(name))
        .filter(Places::fits)
        .or(() -> Optional.of(signpost()).filter(Places::fits));
  }

  /// Where whoever does not know of that place looks for it.
  Path signpost() {
    return home.resolve("run").resolve(hash(home.toString()) + ".sock");
  }

  private static boolean fits(Path socket) {
    return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET;
  }

  private static Optional<Path> folder(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of)
        .filter(Path::isAbsolute);
  }

  private static String hash(String path) {
    var sum = new CRC32C();
    sum.update(path.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
