package stillwater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What fuzzing starts from, and what it found once, is asked again by every build; [Fuzzing] looks for more.
class FuzzSeedsTest {
  static List<String> targets() throws IOException {
    return Fuzzing.targets();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everySeedKeepsWhatIsPromised(String target) throws IOException, ReflectiveOperationException {
    var fuzz = Class.forName("stillwater." + target).getMethod("fuzzerTestOneInput", byte[].class);
    var seeds = Fuzzing.seeds(target);
    assertThat(seeds).isNotEmpty();
    for (int i = 0; i < seeds.size(); i++) {
      var seed = seeds.get(i);
      assertThatCode(() -> {
        try {
          fuzz.invoke(null, (Object) seed);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }).as("%s, line %d", target, i + 1).doesNotThrowAnyException();
    }
  }
}
