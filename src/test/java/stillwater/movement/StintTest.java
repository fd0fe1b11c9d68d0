package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Posture;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.focus.Task;
import stillwater.focus.Text;

class StintTest {
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-16T09:00:00+01:00");

  private final List<Recorded> log = new ArrayList<>();
  private final Id block = add(0, new Event.BlockStarted(new Task(Text.NONE, new Kind("theory"),
      Optional.of(Duration.ofMinutes(90)), List.of(), ZoneId.of("Europe/Berlin"))));

  @Test
  void whereNothingWasNotedNothingIsKnown() {
    assertThat(postureAfter(90)).isEmpty();
  }

  @Test
  void standingUpAtTheEndMakesNoStandingBlock() {
    note(86, Posture.STANDING);
    assertThat(postureAfter(90)).isEmpty();
  }

  @Test
  void whatWasHeldForMoreThanHalfOfTheBlockCounts() {
    note(44, Posture.STANDING);
    assertThat(postureAfter(88)).isEmpty();
    assertThat(postureAfter(89)).contains(Posture.STANDING);
  }

  @Test
  void whatWasHeldInSeveralStretchesIsAddedUp() {
    note(1, Posture.SEATED);
    note(30, Posture.WALKING);
    note(60, Posture.SEATED);
    assertThat(postureAfter(90)).contains(Posture.SEATED);
  }

  @Test
  void whatWasHeldInAnotherBlockDoesNotCount() {
    add(90, new Event.BlockEnded(block, Optional.empty(), Text.NONE));
    var other = add(90, new Event.BlockStarted(new Task(Text.NONE, new Kind("theory"), Optional.empty(), List.of(),
        ZoneId.of("Europe/Berlin"))));
    add(90, new Event.PostureNoted(other, Posture.STANDING));
    assertThat(postureAfter(180)).isEmpty();
  }

  private Optional<Posture> postureAfter(int minute) {
    var state = State.replay(log);
    return Stint.of(state.blocks().find(block).orElseThrow(), NINE.plusMinutes(minute).toInstant(), state).posture();
  }

  private void note(int minute, Posture posture) {
    add(minute, new Event.PostureNoted(block, posture));
  }

  private Id add(int minute, Event event) {
    var id = new Id(new UUID(0, log.size() + 1));
    log.add(new Recorded(id, log.size() + 1, NINE.plusMinutes(minute), event));
    return id;
  }
}
