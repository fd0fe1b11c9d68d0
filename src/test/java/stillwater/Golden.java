package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files in the tests' resources that say what the program wrote when somebody read it with care;
/// `-Dstillwater.golden=write` writes them anew, to be read again.
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources/stillwater");

  private Golden() {}

  /// @param name such as `cli/week.txt`
  public static void holds(String name, String written) {
    try {
      if ("write".equals(System.getProperty("stillwater.golden"))) {
        Files.createDirectories(RESOURCES.resolve(name).getParent());
        Files.writeString(RESOURCES.resolve(name), written);
      }
      assertThat(written).as(name).isEqualTo(Files.readString(RESOURCES.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
