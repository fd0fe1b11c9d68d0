package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stillwater.focus.Activity;
import stillwater.focus.Block;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.GapCause;
import stillwater.focus.Listeners;
import stillwater.focus.MovedClock;
import stillwater.focus.Phase;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Text;
import stillwater.focus.Told;
import stillwater.focus.Trouble;

/// The one writer: what it keeps, what it tells, and what it does when the disk fails.
class EngineTest {
  private final Desktop desk = Desktop.watched();

  @Test
  void whatIsToldIsOnDisk() {
    var onDisk = new ArrayList<Told>();
    var told = new ArrayList<Told>();
    desk.engine.listen(snapshot -> {
      onDisk.add(told(desk.journal().whole()));
      told.add(Told.of(snapshot.state()));
    });
    desk.start(50).pass(5).say(Desktop.distraction());
    desk.pass(5).say(Desktop.rest());
    assertThat(told).hasSize(3).isEqualTo(onDisk);
    assertThat(desk.kept()).hasSize(4);
  }

  @Test
  void listenersHearEveryChangeInOrderUntilTheyClose() {
    var heard = new ArrayList<Snapshot>();
    var listening = desk.engine.listen(heard::add);
    desk.start(50);
    desk.say(Desktop.distraction());
    desk.refusal(new Command.Resume());
    desk.say(Desktop.finish());
    listening.close();
    assertThat(listening.isOpen()).isFalse();
    desk.say(Desktop.rest());
    assertThat(heard).extracting(snapshot -> snapshot.state().log().latest().map(Recorded::seq).orElseThrow())
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void listenersHearOnceThatTheClockIsHeldAndOnceThatItIsNot() {
    var heard = new ArrayList<Phase>();
    desk.start(50).pass(5);
    desk.engine.listen(snapshot -> heard.add(snapshot.phase(desk.clock.wall())));
    desk.sleep(30).pass(5).say(Desktop.distraction());
    desk.pass(5).sleep(30).pass(1);
    assertThat(heard).containsExactly(Phase.HELD, Phase.FOCUSING, Phase.HELD);
  }

  @Test
  void manyAtOnceAreHeardOneAfterAnother() throws Exception {
    var heard = new ArrayList<Long>();
    try (var writer = Executors.newSingleThreadExecutor(); var threads = Executors.newFixedThreadPool(8)) {
      desk.writing(writer).start(50);
      desk.engine.listen(snapshot -> heard.add(snapshot.state().log().latest().orElseThrow().seq()));
      threads.invokeAll(IntStream.range(0, 200)
          .<Callable<Object>>mapToObj(i -> () -> i % 10 == 0 ? beat() : desk.say(Desktop.distraction())).toList());
    }
    assertThat(heard).containsExactlyElementsOf(IntStream.rangeClosed(2, 181).mapToObj(Long::valueOf).toList());
    assertThat(desk.kept()).extracting(Recorded::seq).doesNotHaveDuplicates().hasSize(181);
    assertThat(told(desk.kept())).isEqualTo(Told.of(desk.now().state()));
  }

  @Test
  void whoLooksWaitsForNobodyAndSeesNothingHalfDone() {
    var waiting = new ArrayDeque<Runnable>();
    desk.start(50).writing(waiting::add);
    var answer = desk.engine.ask(Desktop.interrupt()).toCompletableFuture();
    assertThat(desk.now().phase(desk.clock.wall())).isEqualTo(Phase.FOCUSING);
    assertThat(answer).isNotDone();
    waiting.remove().run();
    assertThat(answer).isCompletedWithValueMatching(Decision.Done.class::isInstance);
    assertThat(desk.now().phase(desk.clock.wall())).isEqualTo(Phase.INTERRUPTED);
  }

  @Test
  void whoLooksSeesAtOnceThatTheMachineSlept() {
    desk.start(50).pass(5).clock.sleep(Duration.ofMinutes(30));
    assertThat(desk.held()).contains(GapCause.SLEEP);
  }

  @Test
  void aListenerThatFailsFailsNeitherTheCommandNorTheOthers() {
    var heard = new ArrayList<Snapshot>();
    desk.engine.listen(_ -> {
      throw new IllegalStateException("broken");
    });
    desk.engine.listen(heard::add);
    desk.start(50).say(Desktop.finish());
    assertThat(heard).hasSize(2);
  }

  @Test
  void whatWasOnItsWayToAListenerThatWentIsNotHeard() {
    var waiting = new ArrayDeque<Runnable>();
    var listeners = new Listeners<String>();
    var heard = new ArrayList<String>();
    var listening = listeners.add(heard::add);
    listeners.add(heard::add);
    listeners.tell("news", waiting::add, _ -> { });
    listening.close();
    waiting.forEach(Runnable::run);
    assertThat(heard).containsExactly("news");
  }

  @Test
  void theEndComesAfterAllThatWasAskedAndOnlyOnce() throws Exception {
    var free = new CountDownLatch(1);
    try (var writer = Executors.newSingleThreadExecutor()) {
      desk.start(50).pass(5).writing(writer);
      writer.execute(() -> quietly(free));
      var asked = IntStream.range(0, 20).mapToObj(_ -> desk.engine.ask(Desktop.distraction())).toList();
      var closing = CompletableFuture.runAsync(desk.engine::close);
      free.countDown();
      closing.get();
      assertThat(asked).allSatisfy(answer -> assertThat(answer.toCompletableFuture().get())
          .isInstanceOf(Decision.Done.class));
      assertThat(desk.kept()).hasSize(21);
      var left = Files.readString(desk.home.resolve("alive"));
      desk.unseen(1).engine.close();
      assertThat(desk.home.resolve("alive")).hasContent(left);
    }
  }

  @Test
  void aProgramThatEndedRecordsNothing() {
    desk.start(50).pass(5).engine.close();
    assertThat(desk.trouble(Desktop.distraction()).code()).isEqualTo(Trouble.Code.LINK_LOST);
    assertThat(desk.kept()).hasSize(1);
    assertThat(desk.reopen().say(Desktop.distraction())).hasSize(1);
  }

  @Test
  void aTornLineCostsOnlyItself() throws IOException {
    desk.start(50).pass(5).say(Desktop.distraction());
    var file = month("2026-11");
    var text = Files.readString(file);
    for (int length = text.indexOf('\n') + 1; length <= text.length(); length += 7) {
      Files.writeString(file, text.substring(0, length));
      var whole = desk.kept().size();
      desk.reopen().say(Desktop.distraction());
      assertThat(desk.kept()).as("%d characters", length).hasSize(whole + 1).extracting(Recorded::seq)
          .doesNotHaveDuplicates();
      assertThat(told(desk.kept())).isEqualTo(Told.of(desk.now().state()));
    }
  }

  @Test
  void aBlockAlwaysHasASignOfLifeOfItsOwnThoughTheProgramDiesAtOnce() {
    desk.start(50);
    desk.unseen(1).reopen().look();
    assertThat(desk.held()).isEmpty();
    desk.say(Desktop.finish());
    desk.start(50).unseen(10).reopen();
    assertThat(desk.now().look().absence()).hasValueSatisfying(absence ->
        assertThat(absence.since()).isEqualTo(desk.block().started().wall()));
  }

  @Test
  void undoGoesBackThroughOldMonths() {
    var blocks = blocksInFiveMonths();
    for (int i = 0; i < blocks.size() * 2; i++) {
      desk.say(new Command.Undo());
      desk.reopen();
    }
    assertThat(desk.refusal(new Command.Undo())).isEqualTo(Reason.Code.NOTHING_TO_UNDO);
    assertThat(told(desk.kept())).isEqualTo(Told.of(State.EMPTY));
  }

  @Test
  void aBlockOfLongAgoMayBeAmendedAndRemoved() {
    var blocks = blocksInFiveMonths();
    var oldest = blocks.getFirst();
    desk.reopen();
    assertThat(desk.now().state().blocks().find(oldest.id())).isEmpty();
    desk.say(new Command.AmendBlock(oldest.id(), new Text("lemma 4"), Optional.empty(), Optional.empty(),
        Optional.of(at(oldest).plusMinutes(10)), Optional.empty(), Text.NONE));
    desk.say(new Command.RemoveBlock(blocks.get(1).id()));
    var whole = State.replay(desk.kept());
    assertThat(whole.anomalies().latest()).isEmpty();
    assertThat(whole.blocks().find(oldest.id())).hasValueSatisfying(block -> {
      assertThat(block.task().intention()).isEqualTo(new Text("lemma 4"));
      assertThat(Duration.between(block.started().wall(), block.ended().orElseThrow().wall())).hasMinutes(10);
    });
    assertThat(whole.blocks().find(blocks.get(1).id())).isEmpty();
    assertThat(Told.of(desk.now().state())).isEqualTo(told(desk.journal().recent()));
    assertThat(month("2026-01")).isRegularFile();
  }

  @Test
  void howABlockOfLongAgoFeltMayBeSaid() {
    var oldest = blocksInFiveMonths().getFirst();
    desk.reopen().say(Command.AmendBlock.closing(oldest.id(), Optional.of(Feeling.CALM), Text.NONE));
    assertThat(State.replay(desk.kept()).blocks().find(oldest.id()).orElseThrow().closing().feeling())
        .contains(Feeling.CALM);
  }

  @Test
  void aBlockAddedLongAgoMayNotLieInAnother() {
    var oldest = blocksInFiveMonths().getFirst();
    desk.reopen();
    var from = at(oldest);
    assertThat(desk.refusal(new Command.AddBlock(Desktop.task(10), from.plusMinutes(5), from.plusMinutes(15))))
        .isEqualTo(Reason.Code.OVERLAPS);
    desk.say(new Command.AddBlock(Desktop.task(10), from.plusDays(1), from.plusDays(1).plusMinutes(15)));
    assertThat(State.replay(desk.kept()).anomalies().latest()).isEmpty();
  }

  @Test
  void aBlockThatRunsIsNotLostToACorrectionOfLongAgo() {
    var oldest = blocksInFiveMonths().getFirst();
    desk.start(50).pass(10).say(new Command.RemoveBlock(oldest.id()));
    desk.pass(5);
    assertThat(desk.focused()).isEqualTo(15);
    desk.reopen().say(Desktop.finish());
    assertThat(desk.focused()).isEqualTo(15);
  }

  private List<Block> blocksInFiveMonths() {
    desk.clock.shift(Duration.ofDays(-300));
    var blocks = new ArrayList<Block>();
    for (int month = 0; month < 5; month++) {
      desk.start(50).pass(20).say(Desktop.finish());
      blocks.add(desk.block());
      desk.unseen(40 * 24 * 60);
    }
    assertThat(desk.keptEvents()).hasSize(10).noneMatch(Event.GapFound.class::isInstance);
    return blocks;
  }

  private static OffsetDateTime at(Block block) {
    return block.started().wall().atZone(block.task().zone()).toOffsetDateTime();
  }

  private Path month(String month) {
    return desk.home.resolve("journal").resolve("desk").resolve(month + ".jsonl");
  }

  private List<Recorded> beat() {
    desk.engine.heartbeat(Optional.empty());
    return List.of();
  }

  private static void quietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Told told(List<Recorded> events) {
    return Told.of(State.replay(events));
  }
}
