package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who is at the desk, by what the desktop tells.
class PresenceTest {
  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");
  private static final Duration TEN = Duration.ofMinutes(10);

  private final Day day = Day.focusing();

  @Test
  void whoeverTouchesNothingForTheSetTimeIsAwaySinceThen() {
    assertThat(asked(Presence.UNTOLD, 30, 9)).isEqualTo(new Presence.Here(at(21)));
    assertThat(asked(Presence.UNTOLD, 30, 10)).isEqualTo(new Presence.Away(at(20)));
  }

  @Test
  void nobodyIsAwayFromBeforeTheBlockOrWhatHappenedLastInIt() {
    assertThat(asked(Presence.UNTOLD, 9, 600)).isEqualTo(new Presence.Here(NINE));
    assertThat(asked(Presence.UNTOLD, 10, 600)).isEqualTo(new Presence.Away(NINE));
    day.pass(15).say(Day.distraction());
    assertThat(asked(Presence.UNTOLD, 24, 600)).isEqualTo(new Presence.Here(at(15)));
    assertThat(asked(Presence.UNTOLD, 25, 600)).isEqualTo(new Presence.Away(at(15)));
  }

  @Test
  void anInputThatWasToldStaysToldThoughAnotherSourceKnowsOnlyOlderOnes() {
    assertThat(asked(new Presence.Here(at(25)), 30, 29)).isEqualTo(new Presence.Here(at(25)));
    assertThat(asked(new Presence.Unknown(Optional.of(at(20))), 30, 29)).isEqualTo(new Presence.Away(at(20)));
  }

  @Test
  void anInputOfATimeToComeIsNone() {
    assertThat(asked(new Presence.Here(at(9000)), 30, 12)).isEqualTo(new Presence.Away(at(18)));
  }

  @Test
  void whereTheDesktopTellsNothingAnyMoreTheLatestInputIsRemembered() {
    var before = new Presence.Here(at(25));
    assertThat(before.asked(day.block(), at(30), Optional.empty()))
        .isEqualTo(new Presence.Unknown(Optional.of(at(25))));
    assertThat(Presence.UNTOLD.asked(day.block(), at(30), Optional.empty())).isEqualTo(Presence.UNTOLD);
  }

  @Test
  void aTouchEndsAnAbsenceAndNothingElse() {
    assertThat(new Presence.Away(at(5)).touched()).isEqualTo(new Presence.Unknown(Optional.of(at(5))));
    assertThat(new Presence.Here(at(5)).touched()).isEqualTo(new Presence.Here(at(5)));
    assertThat(Presence.UNTOLD.touched()).isEqualTo(Presence.UNTOLD);
  }

  private Presence asked(Presence before, int now, int idle) {
    return before.asked(day.block(), at(now), Optional.of(new Idle(Duration.ofMinutes(idle), TEN)));
  }

  private static Instant at(int minutes) {
    return NINE.plus(Duration.ofMinutes(minutes));
  }
}
