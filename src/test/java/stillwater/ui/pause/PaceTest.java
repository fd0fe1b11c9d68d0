package stillwater.ui.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.ui.pause.StepsTest.TURNS;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");

  private Pace pace = Pace.begin(TURNS, NINE, false);

  @Test
  void itRunsByTheClockOnTheWall() {
    assertThat(seen(1, 2, 3).spent()).hasSeconds(3);
  }

  @Test
  void whileHeldNothingRuns() {
    seen(2);
    pace = pace.turned();
    assertThat(seen(5, 9).spent()).hasSeconds(2);
    pace = pace.turned();
    assertThat(seen(10).spent()).hasSeconds(3);
  }

  @Test
  void timeNobodySawDoesNotCount() {
    assertThat(seen(4, 300, 302).spent()).hasSeconds(6);
  }

  @Test
  void aClockPutBackTakesNothingAway() {
    assertThat(seen(4, -3600, -3598).spent()).hasSeconds(6);
  }

  @Test
  void itEndsWithTheMovement() {
    for (int second = 8; second < 60; second += 8) {
      seen(second);
    }
    assertThat(pace.isThrough()).isFalse();
    assertThat(seen(65).spent()).isEqualTo(TURNS.length());
    assertThat(pace.isThrough()).isTrue();
  }

  private Pace seen(int... seconds) {
    for (var second : seconds) {
      pace = pace.at(NINE.plusSeconds(second));
    }
    return pace;
  }
}
