package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.desktop.SystemTicker;
import stillwater.engine.Present;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.link.Client;
import stillwater.store.DeviceFile;
import stillwater.store.Journal;
import stillwater.store.Places;
import stillwater.store.SettingsFile;
import stillwater.text.Texts;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.FxThread;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;
import stillwater.ui.kit.Toolkit;
import stillwater.wire.CatalogueJson;
import stillwater.wire.FigureFiles;

/// A thousand clients that behave badly at once, on the real socket of the real program: a verb gets every answer, and
/// what the window asks and shows waits for none of them.
class ThousandClientsTest {
  private static final int CLIENTS = Integer.getInteger("stillwater.clients", 1000);
  private static final int SAID = 50;
  private static final int LONG_SECONDS = 60;
  private static final int LIVED = 500;
  private static final int LOOKS = 10;
  private static final String HOLDS = "said first";
  private static final String WAITS = "said while nothing can be written";
  private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 4;

  private final AtomicInteger answered = new AtomicInteger();

  @Test
  void everyVerbIsAnsweredAndTheWindowWaitsForNobody(@TempDir Path folder) throws Exception {
    var places = new Places(folder);
    var present = new Present(InstantSource.system(), () -> ZoneId.of("Europe/Berlin"), new SystemTicker());
    var parts = new Parts(places, Tireless.MACHINE, present);
    live(places);
    try (var service = Service.start(parts, new SettingsFile(places.settings(), _ -> { }), parts.copying(_ -> { }),
        _ -> { }, "test", () -> { })) {
      var before = used();
      try (var mob = new Mob(places.socket(System.getenv()).orElseThrow(), CLIENTS)) {
        var verbs = CompletableFuture.runAsync(() -> speak(parts.running().orElseThrow()));
        lookAndSay(context(parts, service));
        verbs.join();
        lookAndSayWhileNothingCanBeWritten(context(parts, service));
        assertThat(answered).hasValue(SAID);
        assertThat(IntStream.range(0, LOOKS).mapToLong(_ -> used() - before).anyMatch(more -> more < MOST_BYTES))
            .as("what is in use in the end").isTrue();
        System.out.printf("%d bad clients at once, let in %d times: %d verbs answered, %d MB more in use%n",
            CLIENTS, mob.connections(), SAID, used() - before >> 20);
      }
      assertThat(thoughts(parts)).containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(HOLDS, WAITS),
          Stream.of("verb ", "window ").flatMap(who -> IntStream.range(0, SAID).mapToObj(i -> who + i))).toList());
    }
  }

  /// Two months in which much was said, so that an answer is long.
  private static void live(Places places) {
    var device = new DeviceFile(places.device(), Tireless.MACHINE.mark()).own(() -> new Device("desk-1"));
    var now = OffsetDateTime.now(ZoneOffset.UTC).minusDays(1);
    new Journal(places.journal(), Optional.of(device)).append(IntStream.rangeClosed(1, LIVED)
        .mapToObj(seq -> new Recorded(new Id(new UUID(0x7000L, seq)), seq, now,
            new Event.LessonLearned(new Text("a lesson of a line or two ".repeat(10)), List.of()))).toList());
  }

  /// What verbs do, one after another, each over a connection of its own.
  private void speak(Client client) {
    for (int i = 0; i < SAID; i++) {
      assertThat(client.ask(park("verb " + i)).toCompletableFuture().join()).isInstanceOf(Decision.Done.class);
      assertThat(client.now().state().thoughts().newestFirst()).isNotEmpty();
      assertThat(client.events(YearMonth.of(2026, 1), YearMonth.of(2026, 1))).isNotNull();
      answered.incrementAndGet();
    }
  }

  /// What the window does on its one thread: it looks once a second and says what a key was pressed for.
  private void lookAndSay(Context context) {
    var live = Toolkit.on(() -> new Live(context, Executors.newSingleThreadScheduledExecutor()));
    var commands = new Commands(context, new Calm());
    for (int i = 0; i < SAID; i++) {
      var text = "window " + i;
      var done = new CompletableFuture<Boolean>();
      Toolkit.run(() -> {
        live.watch();
        live.rest();
        commands.ask(park(text), _ -> done.complete(true));
      });
      done.orTimeout(LONG_SECONDS, TimeUnit.SECONDS).join();
      Toolkit.settle();
      assertThat(live.snapshot().state().thoughts().newestFirst())
          .anyMatch(thought -> thought.text().value().equals(text));
    }
  }

  /// The one thread that writes is held up for as long as the window looks: waiting for it would be for ever.
  private static void lookAndSayWhileNothingCanBeWritten(Context context) throws InterruptedException {
    var held = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var said = new CompletableFuture<Boolean>();
    var live = Toolkit.on(() -> new Live(context, Executors.newSingleThreadScheduledExecutor()));
    try (var _ = context.desk().listen(_ -> {
      held.countDown();
      await(go);
    })) {
      context.desk().ask(park(HOLDS));
      assertThat(held.await(LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
      Toolkit.run(() -> {
        live.watch();
        new Commands(context, new Calm()).ask(park(WAITS), _ -> said.complete(true));
        live.rest();
        assertThat(context.desk().now().state().thoughts().newestFirst()).hasSizeGreaterThanOrEqualTo(2 * SAID);
      });
      assertThat(said).isNotDone();
    } finally {
      go.countDown();
    }
    said.orTimeout(LONG_SECONDS, TimeUnit.SECONDS).join();
  }

  private static void await(CountDownLatch go) {
    try {
      assertThat(go.await(2 * LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Nothing here is refused or fails.
  private static final class Calm implements Notes {
    @Override
    public void done(String sentence) {
      throw new AssertionError(sentence);
    }

    @Override
    public void done(String sentence, Runnable undo) {
      throw new AssertionError(sentence);
    }

    @Override
    public void tell(String sentence) {
      throw new AssertionError(sentence);
    }

    @Override
    public void refused(Reason reason) {
      throw new AssertionError(reason);
    }

    @Override
    public void worked() {}

    @Override
    public void failed(Trouble trouble) {
      throw trouble;
    }
  }

  private static Context context(Parts parts, Service service) {
    return new Context(service.desk(), service.history(), new SettingsFile(parts.places().settings(), _ -> { }),
        CatalogueJson::shipped, new FigureFiles(), parts.present().wall(), parts.present().zone(),
        new Texts(Locale.ENGLISH),
        () -> { }, new FxThread(), Runnable::run);
  }

  private static Command park(String text) {
    return new Command.Park(new Text(text));
  }

  private static List<String> thoughts(Parts parts) {
    return parts.journal().everything().values().stream().flatMap(List::stream)
        .flatMap(recorded -> recorded.event() instanceof Event.ThoughtParked parked
            ? Stream.of(parked.text().value()) : Stream.empty()).toList();
  }

  private static long used() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
