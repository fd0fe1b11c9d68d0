package stillwater.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

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

  public Path settings() {
    return home.resolve("settings.json");
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

  public Path lock() {
    return home.resolve("lock");
  }

  /// Where the running program listens; named after HOME's real path, so that each HOME has its own. None where every
  /// place would have too long a path.
  public Optional<Path> socket(Map<String, String> environment) {
    var name = hash(home.toString()) + ".sock";
    return folder(environment, "XDG_RUNTIME_DIR").map(runtime -> runtime.resolve("stillwater").resolve(name))
        .filter(Places::fits)
        .or(() -> Optional.of(home.resolve("run").resolve(name)).filter(Places::fits));
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
