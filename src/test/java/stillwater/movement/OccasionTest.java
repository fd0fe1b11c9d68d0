package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-16T12:00:00+01:00");

  @ParameterizedTest
  @CsvSource({"06:00:00+01:00, false", "12:00:00-08:00, false", "20:59:59+13:00, false", "21:00:00+01:00, true",
      "23:59:59+01:00, true", "00:00:00Z, true", "05:59:59+05:45, true"})
  void lateIsFromNineToSixOnThePersonsOwnClock(String time, boolean late) {
    assertThat(at(OffsetDateTime.parse("2026-11-16T" + time), 0).isLate()).isEqualTo(late);
  }

  @Test
  void theTimeSinceTheLastBreakIsKnownWhereItIsPast() {
    assertThat(at(NOON, 94 * 60).sinceLastBreak()).contains(Duration.ofMinutes(94));
    assertThat(at(NOON, 60).sinceLastBreak()).contains(Duration.ofMinutes(1));
    assertThat(at(NOON, 59).sinceLastBreak()).isEmpty();
    assertThat(at(NOON, 0).sinceLastBreak()).isEmpty();
    assertThat(at(NOON, -1).sinceLastBreak()).isEmpty();
    assertThat(new Occasion(Duration.ZERO, Optional.empty(), Optional.empty(), NOON, 0).sinceLastBreak()).isEmpty();
  }

  private static Occasion at(OffsetDateTime now, int secondsSinceBreak) {
    return new Occasion(Duration.ofMinutes(10), Optional.empty(),
        Optional.of(now.toInstant().minusSeconds(secondsSinceBreak)), now, 0);
  }
}
