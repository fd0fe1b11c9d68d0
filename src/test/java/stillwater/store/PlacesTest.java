package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where HOME is by default, and where a program that runs in it listens.
class PlacesTest {
  private static final Path USER = Path.of("/home/ada");
  private static final Places PLACES = new Places(Path.of("/home/ada/.local/share/stillwater"));

  @ParameterizedTest
  @CsvSource({
      "Linux, , /home/ada/.local/share/stillwater",
      "Linux, /data, /data/stillwater",
      "Linux, relative/data, /home/ada/.local/share/stillwater",
      "Linux, ' ', /home/ada/.local/share/stillwater",
      "FreeBSD, /data, /data/stillwater",
      "Mac OS X, /data, /home/ada/Library/Application Support/Stillwater",
      "Windows 11, /data, /home/ada/AppData/Roaming/Stillwater"})
  void homeIsWhereTheSystemKeepsData(String system, String data, String home) {
    Map<String, String> environment = data == null ? Map.of() : Map.of("XDG_DATA_HOME", data);
    assertThat(Places.usualHome(environment, system, USER)).hasToString(home);
  }

  @Test
  void windowsSaysItselfWhereDataIs() {
    assertThat(Places.usualHome(Map.of("APPDATA", "/roaming"), "Windows 11", USER)).hasToString("/roaming/Stillwater");
  }

  @Test
  void theSocketLiesInTheSystemsFolderForThat() {
    assertThat(socket(PLACES, "/run/user/1000").getParent()).hasToString("/run/user/1000/stillwater");
    assertThat(socket(PLACES, "relative").getParent()).isEqualTo(PLACES.home().resolve("run"));
    assertThat(PLACES.socket(Map.of()).orElseThrow().getParent()).isEqualTo(PLACES.home().resolve("run"));
  }

  @Test
  void eachHomeHasASocketOfItsOwnAndAlwaysTheSame() {
    var other = new Places(Path.of("/home/ada/.local/share/stillwater2"));
    assertThat(socket(PLACES, "/run")).isEqualTo(socket(PLACES, "/run")).isNotEqualTo(socket(other, "/run"));
  }

  @Test
  void aSocketsPathIsNeverTooLongForASystem() {
    var lengths = Map.of(70, true, 78, true, 79, false, 200, false);
    lengths.forEach((length, fits) -> {
      var runtime = "/" + "r".repeat(length - 1);
      var path = PLACES.socket(Map.of("XDG_RUNTIME_DIR", runtime)).orElseThrow();
      assertThat(path.startsWith(runtime)).as("%d", length).isEqualTo(fits);
      assertThat(path.toString().length()).isLessThanOrEqualTo(103);
    });
    assertThat(new Places(Path.of("/" + "h".repeat(120))).socket(Map.of())).isEmpty();
  }

  @Test
  void theLengthOfASocketsPathIsCountedInBytes() {
    var home = new Places(Path.of("/" + "ü".repeat(60)));
    assertThat(home.socket(Map.of())).isEmpty();
    assertThat(socket(home, "/run").toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(103);
  }

  private static Path socket(Places places, String runtime) {
    return places.socket(Map.of("XDG_RUNTIME_DIR", runtime)).orElseThrow();
  }
}
