package stillwater.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Absence;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Event;
import stillwater.focus.GapCause;
import stillwater.focus.Kind;
import stillwater.focus.RandomLife;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Told;
import stillwater.focus.Trouble;
import stillwater.focus.Watch;

/// The desk behind the socket is the desk before it.
class LinkTest {
  private static final Command START = new Command.Start(new Task(new Text("prove lemma 3"), new Kind("theory"),
      Optional.of(Duration.ofMinutes(50)), List.of(), ZoneId.of("Europe/Berlin")));
  private static final Command FINISH = new Command.Finish(Optional.empty(), Text.NONE);

  private final PlainDesk desk = new PlainDesk();
  private final AtomicInteger shown = new AtomicInteger();
  private Server server;
  private Client client;

  @BeforeEach
  void open(@TempDir Path folder) {
    var socket = folder.resolve("run").resolve("a.sock");
    server = Server.open(socket, desk, desk, shown::incrementAndGet);
    client = Client.find(socket).orElseThrow();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void whatIsSaidIsDoneThere() {
    assertThat(ask(START)).isEqualTo(new Decision.Done(desk.now().state().log().oldestFirst()));
    assertThat(Told.of(client.now().state())).isEqualTo(Told.of(desk.now().state()));
  }

  @Test
  void anImportOfManyEntriesGoesInPortionsAndIsTakenBackAsOne() {
    var from = PlainDesk.NOW.minusYears(2);
    var blocks = IntStream.range(0, 9_000).mapToObj(i -> new Event.BlockAdded(
        new Task(new Text("é".repeat(400)), new Kind("theory"), Optional.empty(), List.of(),
            ZoneId.of("Europe/Berlin")), from.plusMinutes(i), from.plusMinutes(i + 1), new Text("watson " + i))).toList();
    var done = (Decision.Done) ask(new Command.Import(blocks));
    assertThat(done.events()).extracting(Recorded::event).containsExactlyElementsOf(blocks);
    assertThat(done.events()).extracting(Recorded::at).containsOnly(PlainDesk.NOW);
    assertThat(((Decision.Done) ask(new Command.Import(blocks))).events()).isEmpty();
    ask(new Command.Undo());
    assertThat(desk.now().state().blocks().latest()).isEmpty();
  }

  @Test
  void whatIsRefusedThereIsRefusedHereForTheSameReason() {
    ask(START);
    assertThat(ask(START))
        .isEqualTo(new Decision.Refused(Reason.of(Reason.Code.BLOCK_RUNNING, "prove lemma 3")));
  }

  @Test
  void aSnapshotTravelsWhole() {
    for (long seed = 0; seed < 40; seed++) {
      var state = RandomLife.of(seed, 40).state();
      var absence = seed % 2 == 0 ? Optional.<Absence>empty() : Optional.of(new Absence(
          Instant.parse("2026-11-17T08:00:00.123Z"), GapCause.SLEEP, Optional.of(Duration.ofMillis(700_001))));
      desk.stand(new Snapshot(state, new Watch.Look(Duration.ofMillis(-3001 * (seed % 3)), absence)));
      var here = client.now();
      assertThat(Told.of(here.state())).as("seed %d", seed).isEqualTo(Told.of(state));
      assertThat(here.state().log().oldestFirst()).as("seed %d", seed).isEqualTo(state.log().oldestFirst());
      assertThat(here.look()).as("seed %d", seed).isEqualTo(desk.now().look());
    }
  }

  @Test
  void theHistoryTravelsWhole() {
    desk.stand(new Snapshot(RandomLife.of(7, 200).state(), Watch.Look.CALM));
    var from = YearMonth.of(2026, 9);
    assertThat(client.events(from, from.plusMonths(2))).isEqualTo(desk.events(from, from.plusMonths(2)));
    assertThat(client.everything()).isEqualTo(desk.everything());
  }

  @Test
  void theWindowIsBroughtForward() {
    client.show();
    assertThat(shown).hasValue(1);
  }

  @Test
  void troubleThereIsTroubleHere() {
    for (var code : Trouble.Code.values()) {
      desk.fail(code);
      var month = YearMonth.of(2026, 11);
      for (Runnable request : List.<Runnable>of(client::now, client::everything, () -> client.events(month, month),
          () -> client.listen(_ -> { }))) {
        var trouble = catchThrowableOfType(Trouble.class, request::run);
        assertThat(trouble.code()).isEqualTo(code);
        assertThat(trouble.about()).containsExactly("/home/ana", "7");
      }
      assertThatThrownBy(() -> ask(START)).isInstanceOf(CompletionException.class).cause()
          .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.code()).isEqualTo(code));
    }
  }

  @Test
  void aFollowerHearsEachChangeAndNothingElse() throws Exception {
    var heard = new LinkedBlockingQueue<Snapshot>();
    try (var listening = client.listen(heard::add)) {
      for (var command : List.of(START, FINISH, START, FINISH)) {
        ask(command);
        assertThat(Told.of(heard.take().state())).isEqualTo(Told.of(desk.now().state()));
      }
      assertThat(listening.isOpen()).isTrue();
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void aFollowerMissesNothingThatIsSaidAfterItListens() throws Exception {
    for (int i = 0; i < 100; i++) {
      var heard = new LinkedBlockingQueue<Snapshot>();
      try (var _ = client.listen(heard::add)) {
        desk.ask(i % 2 == 0 ? START : FINISH);
        assertThat(heard.take().state().log().latest().orElseThrow().seq()).isEqualTo(i + 1);
      }
    }
  }

  @Test
  void aSlowFollowerHearsTheLatest() throws Exception {
    var heard = new LinkedBlockingQueue<Integer>();
    var first = new CountDownLatch(1);
    try (var _ = client.listen(snapshot -> {
      Waiting.quietly(first);
      heard.add(snapshot.state().log().oldestFirst().size());
    })) {
      desk.stand(new Snapshot(RandomLife.of(3, 200).state(), Watch.Look.CALM));
      ask(new Command.Undo());
      for (int i = 0; i < 300; i++) {
        desk.ask(new Command.Park(new Text("x".repeat(Text.LONGEST))));
      }
      first.countDown();
      var last = desk.now().state().log().oldestFirst().size();
      var all = new ArrayList<Integer>();
      do {
        all.add(heard.take());
      } while (all.getLast() < last);
      assertThat(all).isSorted().hasSizeLessThan(300);
    }
  }

  @Test
  void aFollowerNoticesTheEnd() {
    var listening = client.listen(_ -> { });
    server.close();
    Waiting.until(() -> !listening.isOpen());
    assertThat(catchThrowableOfType(Trouble.class, client::now).code()).isEqualTo(Trouble.Code.LINK_LOST);
  }

  @Test
  void aFollowerThatHasGoneIsForgottenThoughNothingChanges() {
    var following = new CopyOnWriteArrayList<AutoCloseable>();
    for (int i = 0; i < 30; i++) {
      following.add(client.listen(_ -> { }));
    }
    assertThat(desk.listening()).isEqualTo(30);
    following.forEach(listening -> assertThat(listening).satisfies(AutoCloseable::close));
    Waiting.until(() -> desk.listening() == 0);
  }

  @Test
  void theEndOfTheServerFreesWhoeverFollowed() {
    client.listen(_ -> { });
    assertThat(desk.listening()).isEqualTo(1);
    server.close();
    Waiting.until(() -> desk.listening() == 0);
  }

  @Test
  void twoHundredAtOnceAreAnswered() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = threads.invokeAll(
          Collections.nCopies(200, (Callable<Decision>) () -> ask(new Command.Park(new Text("mail")))));
      for (var answer : answers) {
        assertThat(answer.get()).isInstanceOf(Decision.Done.class);
      }
    }
    assertThat(desk.now().state().openThoughts()).hasSize(200);
    assertThat(State.replay(desk.now().state().log().oldestFirst()).anomalies().latest()).isEmpty();
  }

  private Decision ask(Command command) {
    return client.ask(command).toCompletableFuture().join();
  }
}
