package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import stillwater.engine.Engine;
import stillwater.engine.Present;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Device;
import stillwater.focus.Feeling;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovedClock;
import stillwater.focus.Notice;
import stillwater.focus.Notifier;
import stillwater.focus.Snapshot;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.store.Alive;
import stillwater.store.Journal;
import stillwater.store.Ledger;
import stillwater.text.Texts;

/// What a person sees and hears at the planned end of a block, told as one list of words.
class RemindingTest {
  private static final String NOTICE =
      "50 min of theory | Prove lemma 3\nPlanned time is over. Finish, extend, or go on: overtime counts.";

  private final MovedClock clock = MovedClock.at("2026-11-17T09:00:00Z");
  private final Engine engine = engine();
  private final List<String> told = new ArrayList<>();
  private boolean notices = true;
  private boolean chime = true;
  private boolean desktop = true;
  private boolean troubled;
  private Runnable click = () -> { };

  private final Reminding reminding = new Reminding(new TroubledDesk(), clock::wall,
      new Reminding.Wishes(() -> notices, () -> chime), new Texts(Locale.ENGLISH),
      new ToldNotifier(), () -> told.add("chime"), new ToldWindow());

  @Test
  void theEndOfABlockRingsAndIsShownOnce() {
    start("Prove lemma 3");
    pass(49);
    assertThat(told).isEmpty();
    pass(30);
    assertThat(told).containsExactly("chime", "desktop: " + NOTICE);
  }

  @Test
  void theWindowSaysWhatTheDesktopDoesNot() {
    desktop = false;
    start("Prove lemma 3");
    pass(51);
    assertThat(told).containsExactly("chime", "window: " + NOTICE);
  }

  @Test
  void aClickBringsTheWindowForward() {
    start("Prove lemma 3");
    pass(50);
    told.clear();
    click.run();
    assertThat(told).containsExactly("window comes forward");
  }

  @Test
  void nothingIsSaidToAPersonWhoWantsNoNotices() {
    notices = false;
    start("Prove lemma 3");
    pass(50);
    finish();
    pass(1);
    assertThat(told).containsExactly("chime");
  }

  @Test
  void nothingSoundsForAPersonWhoWantsNoChime() {
    chime = false;
    start("Prove lemma 3");
    pass(50);
    assertThat(told).containsExactly("desktop: " + NOTICE);
  }

  @Test
  void wishesAreAskedWhenTheyMatter() {
    start("Prove lemma 3");
    pass(49);
    notices = false;
    chime = false;
    pass(10);
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsStillShownIsTakenBackOnceTheBlockHasEnded() {
    start("Prove lemma 3");
    pass(51);
    told.clear();
    finish();
    pass(1);
    assertThat(told).containsExactly("taken back");
  }

  @Test
  void anExtensionTakesTheNoticeBackAndHasAnEndOfItsOwn() {
    start("Prove lemma 3");
    pass(50);
    told.clear();
    say(new Command.Extend(Duration.ofMinutes(10)));
    pass(9);
    assertThat(told).containsExactly("taken back");
    pass(1);
    assertThat(told).hasSize(3).last().asString().startsWith("desktop: 1 h 00 of theory | Prove lemma 3\n");
  }

  @Test
  void anInterruptionInOvertimeLeavesTheNotice() {
    start("Prove lemma 3");
    pass(50);
    told.clear();
    say(new Command.Interrupt(Optional.of(Source.COLLEAGUE), Text.NONE, Text.NONE));
    pass(5);
    say(new Command.Resume());
    pass(5);
    assertThat(told).isEmpty();
  }

  @Test
  void twoBlocksOfTheSameLengthAreToldApart() {
    start("Prove lemma 3");
    pass(50);
    finish();
    start("Prove lemma 4");
    pass(50);
    assertThat(told).filteredOn(what -> what.startsWith("desktop")).hasSize(2);
    assertThat(told).filteredOn("chime"::equals).hasSize(2);
  }

  @Test
  void aBlockWithoutAnIntentionIsNamedByItsKindAlone() {
    start("");
    pass(50);
    assertThat(told).contains(
        "desktop: 50 min of theory | Planned time is over. Finish, extend, or go on: overtime counts.");
  }

  @Test
  void aLookThatFailsIsFollowedByAnother() {
    start("Prove lemma 3");
    pass(50 - 1);
    troubled = true;
    pass(1);
    assertThat(told).isEmpty();
    troubled = false;
    pass(1);
    assertThat(told).containsExactly("chime", "desktop: " + NOTICE);
  }

  private Engine engine() {
    var home = Jimfs.newFileSystem(Configuration.unix()).getPath("/work");
    return new Engine(new Ledger(new Journal(home.resolve("journal"), Optional.of(new Device("desk"))), true),
        new Alive(home.resolve("alive")), false, new Present(clock::wall, clock::zone, clock),
        () -> new Id(UUID.randomUUID()), Runnable::run, Runnable::run);
  }

  private void start(String intention) {
    say(new Command.Start(new Task(new Text(intention), new Kind("theory"), Optional.of(Duration.ofMinutes(50)),
        List.of(), clock.zone())));
  }

  private void finish() {
    say(new Command.Finish(Optional.of(Feeling.CALM), Text.NONE));
  }

  private void say(Command command) {
    assertThat(engine.ask(command).toCompletableFuture().join()).isInstanceOf(Decision.Done.class);
  }

  /// Minutes pass, and each second somebody looks.
  private void pass(int minutes) {
    for (int i = 0; i < minutes * 60; i++) {
      clock.pass(Duration.ofSeconds(1));
      reminding.look();
    }
  }

  private final class ToldNotifier implements Notifier {
    @Override
    public CompletionStage<Boolean> show(Notice notice, Runnable opened) {
      if (desktop) {
        told.add("desktop: " + notice.title() + " | " + notice.body());
        click = opened;
      }
      return CompletableFuture.completedStage(desktop);
    }

    @Override
    public void withdraw() {
      told.add("taken back");
    }
  }

  private final class ToldWindow implements Reminding.Window {
    @Override
    public void say(Notice notice) {
      told.add("window: " + notice.title() + " | " + notice.body());
    }

    @Override
    public void comeForward() {
      told.add("window comes forward");
    }
  }

  /// The engine, which cannot be asked at times.
  private final class TroubledDesk implements Desk {
    @Override
    public CompletionStage<Decision> ask(Command command) {
      return engine.ask(command);
    }

    @Override
    public Snapshot now() {
      if (troubled) {
        throw new Trouble(Trouble.Code.LINK_LOST, null);
      }
      return engine.now();
    }

    @Override
    public Listening listen(Consumer<Snapshot> listener) {
      return engine.listen(listener);
    }
  }
}
