package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwater.movement.Movements.steps;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stillwater.focus.Area;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.focus.Reason;
import stillwater.movement.Movement.Step;

class MovementTest {

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of(List.of(), 60, steps(20, 40), Reason.Code.NO_AREA),
        Arguments.of(List.of(Area.NECK, Area.EYES, Area.NECK), 60, steps(20, 40), Reason.Code.AREA_TWICE),
        Arguments.of(List.of(Area.NECK), 60, steps(60), Reason.Code.STEP_COUNT),
        Arguments.of(List.of(Area.NECK), 60, steps(10, 10, 10, 10, 10, 10), Reason.Code.STEP_COUNT),
        Arguments.of(List.of(Area.NECK), 0, steps(0, 0), Reason.Code.NO_LENGTH),
        Arguments.of(List.of(Area.NECK), 60, steps(0, 60), Reason.Code.NO_LENGTH),
        Arguments.of(List.of(Area.NECK), 60, steps(70, -10), Reason.Code.NO_LENGTH),
        Arguments.of(List.of(Area.NECK), 60, steps(20, 39), Reason.Code.STEPS_ADD_UP));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenMovementIsRefusedByName(List<Area> areas, int seconds, List<Step> steps, Reason.Code complaint) {
    assertThatThrownBy(() -> movement(areas, seconds, steps)).isInstanceOfSatisfying(Unfit.class, unfit -> {
      assertThat(unfit.entry()).isEqualTo("slow-turns");
      assertThat(unfit.reason().code()).isEqualTo(complaint);
    });
  }

  @Test
  void twoToFiveStepsThatAddUpAreAllowed() {
    assertThat(movement(List.of(Area.NECK), 60, steps(20, 40)).steps()).hasSize(2);
    assertThat(movement(List.of(Area.NECK), 60, steps(20, 10, 10, 10, 10)).steps()).hasSize(5);
  }

  private static Movement movement(List<Area> areas, int seconds, List<Step> steps) {
    return new Movement(new MovementId("slow-turns"), "Slow turns", Category.MOBILITY, areas,
        Duration.ofSeconds(seconds), Posture.SEATED, Set.of(), Intensity.GENTLE, true, steps, "Stop if it hurts.");
  }
}
