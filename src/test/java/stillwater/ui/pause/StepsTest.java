package stillwater.ui.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Area;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.movement.Category;
import stillwater.movement.Intensity;
import stillwater.movement.Movement;

class StepsTest {
  static final Movement TURNS = new Movement(new MovementId("turns"), "Turns", Category.MOBILITY, List.of(Area.NECK),
      Duration.ofSeconds(60), Posture.SEATED, Set.of(), Intensity.GENTLE, true,
      List.of(step(10, "Sit"), step(40, "Turn"), step(10, "Finish")), "Gently.");

  @ParameterizedTest
  @CsvSource({"0, Sit, 10", "9, Sit, 1", "10, Turn, 40", "49, Turn, 1", "50, Finish, 10", "59, Finish, 1"})
  void aStepLastsUpToTheBeginningOfTheNext(int elapsed, String text, int left) {
    var steps = at(elapsed);
    assertThat(steps.step().text()).isEqualTo(text);
    assertThat(steps.left()).hasSeconds(left);
    assertThat(steps.elapsed()).hasSeconds(elapsed);
  }

  @Test
  void onceThroughTheLastStepStaysWithNothingLeft() {
    assertThat(at(60)).isEqualTo(at(500));
    assertThat(at(60).step().text()).isEqualTo("Finish");
    assertThat(at(60).left()).isZero();
    assertThat(at(60).share()).isEqualTo(1);
  }

  @Test
  void aStepKnowsItsPlaceAndWhatFollows() {
    assertThat(at(36).number()).isEqualTo(2);
    assertThat(at(36).count()).isEqualTo(3);
    assertThat(at(36).share()).isEqualTo(0.65);
    assertThat(at(36).next()).contains(step(10, "Finish"));
    assertThat(at(55).next()).isEmpty();
  }

  @Test
  void allAreEachStepAtItsBeginning() {
    assertThat(Steps.all(TURNS)).containsExactly(at(0), at(10), at(50));
  }

  private static Steps at(int elapsed) {
    return Steps.at(TURNS, Duration.ofSeconds(elapsed));
  }

  private static Movement.Step step(int seconds, String text) {
    return new Movement.Step(Duration.ofSeconds(seconds), text);
  }
}
