package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Block;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.focus.Task;
import stillwater.focus.Text;

class BreakLengthTest {
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-16T09:00:00+01:00");
  private static final Id BLOCK = new Id(new UUID(0, 1));

  @ParameterizedTest
  @CsvSource({"1,5", "25,5", "26,10", "50,10", "51,15", "90,15", "91,20", "240,20"})
  void aPlannedBlockProposesByItsPlan(int planned, int proposed) {
    assertThat(BreakLength.after(Optional.of(block(Optional.of(Duration.ofMinutes(planned)))), NINE.toInstant()))
        .hasMinutes(proposed);
  }

  @ParameterizedTest
  @CsvSource({"0,5", "25,5", "29,5", "30,6", "53,10", "95,19", "100,20", "300,20"})
  void anOpenEndedBlockProposesAFifthOfItsFocus(int lived, int proposed) {
    assertThat(BreakLength.after(Optional.of(block(Optional.empty())), NINE.plusMinutes(lived).toInstant()))
        .isEqualTo(Duration.ofMinutes(proposed));
  }

  @Test
  void timeAwayIsNoFocus() {
    var held = State.replay(List.of(started(Optional.empty()), new Recorded(new Id(new UUID(0, 2)), 2,
        NINE.plusMinutes(50), new Event.BlockInterrupted(BLOCK, Optional.empty(), Text.NONE, Text.NONE))));
    assertThat(BreakLength.after(held.running(), NINE.plusMinutes(100).toInstant())).hasMinutes(10);
  }

  @Test
  void withoutABlockTenMinutes() {
    assertThat(BreakLength.after(Optional.empty(), NINE.toInstant())).hasMinutes(10);
  }

  private static Block block(Optional<Duration> planned) {
    return State.replay(List.of(started(planned))).running().orElseThrow();
  }

  private static Recorded started(Optional<Duration> planned) {
    return new Recorded(BLOCK, 1, NINE, new Event.BlockStarted(
        new Task(new Text("prove lemma 3"), new Kind("theory"), planned, List.of(), ZoneId.of("Europe/Berlin"))));
  }
}
