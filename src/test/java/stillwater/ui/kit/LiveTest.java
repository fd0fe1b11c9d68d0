package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Phase;
import stillwater.focus.Text;

class LiveTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final SecondHand hand = new SecondHand();
  private final List<String> seen = new ArrayList<>();
  private Workbench bench;
  private Live live;

  @BeforeEach
  void open(@TempDir Path home) {
    bench = new Workbench(home, "2026-11-17T09:00:00.300Z");
    live = new Live(bench.context(), hand);
    live.nowProperty().addListener((_, _, now) -> seen.add(now.toString().substring("2026-11-17T".length())));
    live.snapshotProperty().addListener((_, _, now) -> seen.add(now.phase(live.now()).name()));
  }

  @Test
  void nothingTicksBeforeSomebodyCanSeeIt() {
    assertThat(hand.isMoving()).isFalse();
  }

  @Test
  void itTicksOnceASecondAtFullSecondsWhileSomebodyCanSeeIt() {
    live.watch();
    assertThat(hand.first()).isEqualTo(Duration.ofMillis(700));
    assertThat(hand.then()).isEqualTo(SECOND);
    live.rest();
    assertThat(hand.isMoving()).isFalse();
  }

  @Test
  void watchingTwiceIsWatching() {
    live.watch();
    live.watch();
    assertThat(hand.started()).isEqualTo(1);
    live.rest();
    live.rest();
    live.watch();
    assertThat(hand.started()).isEqualTo(2);
  }

  @Test
  void whileABlockRunsEachSecondIsShown() {
    bench.start("lemma 3", 50);
    live.watch();
    seen.clear();
    tick();
    tick();
    assertThat(seen).containsExactly("09:00:01Z", "09:00:02Z");
  }

  @Test
  void theSameSecondIsNotShownTwice() {
    bench.start("lemma 3", 50);
    live.watch();
    live.nowProperty().subscribe(() -> seen.add("again"));
    seen.clear();
    hand.tick();
    assertThat(seen).isEmpty();
  }

  @Test
  void whileNothingRunsTheScreenMovesOnceAMinuteAtMost() {
    live.watch();
    for (int second = 0; second < 180; second++) {
      tick();
    }
    assertThat(seen).containsExactly("09:01:00Z", "09:02:00Z", "09:03:00Z");
  }

  @Test
  void whatHappensElsewhereIsShownAlsoWhileNothingTicks() {
    bench.start("lemma 3", 50);
    assertThat(live.phase()).isEqualTo(Phase.FOCUSING);
    assertThat(seen).containsExactly("FOCUSING");
  }

  @Test
  void thatTheClockIsHeldIsShown() {
    bench.start("lemma 3", 50);
    live.watch();
    bench.clock().sleep(Duration.ofMinutes(20));
    hand.tick();
    assertThat(live.phase()).isEqualTo(Phase.HELD);
  }

  @Test
  void theSameStateIsNotToldTwice() {
    bench.start("lemma 3", 50);
    live.watch();
    tick();
    bench.say(new Command.Park(new Text("mail Ada")));
    tick();
    tick();
    assertThat(seen).filteredOn("FOCUSING"::equals).hasSize(2);
  }

  @Test
  void whatIsSaidWhileALookIsShownIsNotTakenBackByIt() {
    bench.say(new Command.TakeBreak(Duration.ofMinutes(5), List.of()));
    bench.live().nowProperty().subscribe(() -> {
      if (bench.live().phase() == Phase.BREAK) {
        bench.say(new Command.EndBreak());
      }
    });
    bench.pass(SECOND);
    assertThat(bench.live().phase()).isEqualTo(Phase.IDLE);
  }

  private void tick() {
    bench.clock().pass(SECOND);
    bench.beat();
    hand.tick();
  }
}
