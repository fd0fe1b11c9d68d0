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
import stillwater.focus.Block;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Device;
import stillwater.focus.Feeling;
import stillwater.focus.Id;
import stillwater.focus.IdleTime;
import stillwater.focus.Kind;
import stillwater.focus.MovedClock;
import stillwater.focus.Notice;
import stillwater.focus.Notice.Choice;
import stillwater.focus.Notifier;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.movement.Proposal;
import stillwater.store.Alive;
import stillwater.store.Journal;
import stillwater.store.Ledger;
import stillwater.text.Texts;

/// What a person sees and hears at the planned end of a block, told as one list of words.
class RemindingTest {
  private static final String NOTICE =
      "50 min of theory | Prove lemma 3\nPlanned time is over. Finish, extend, or go on: overtime counts."
      + " | Break · +10 min · Done";

  private static final String BREAK_OVER = "Break over | Ready when you are.\nProve lemma 3";

  private final MovedClock clock = MovedClock.at("2026-11-17T09:00:00Z");
  private final Engine engine = engine();
  private final List<String> told = new ArrayList<>();
  private Settings settings = Settings.DEFAULT;
  private Notifier.Shown desktop = Notifier.Shown.ACTIONS;
  private Optional<CompletableFuture<Notifier.Shown>> late = Optional.empty();
  private boolean troubled;
  private boolean full;
  private Optional<Duration> idle = Optional.empty();
  private int asked;
  private Consumer<Choice> click = _ -> { };

  private final Reminding reminding = new Reminding(new TroubledDesk(), clock::wall, () -> settings,
      new Texts(Locale.ENGLISH), new ToldNotifier(), () -> told.add("chime"), new Lull(Somebody::new),
      new ToldWindow(), new Answering(new TroubledDesk(), this::rest, new Texts(Locale.ENGLISH), new ToldWindow(),
          Runnable::run));

  @Test
  void theEndOfABlockRingsAndIsShownOnce() {
    start("Prove lemma 3");
    pass(49);
    assertThat(told).isEmpty();
    pass(9);
    assertThat(told).containsExactly("chime", "desktop: " + NOTICE);
  }

  @Test
  void theWindowSaysWhatTheDesktopDoesNot() {
    desktop = Notifier.Shown.NOTHING;
    start("Prove lemma 3");
    pass(51);
    assertThat(told).containsExactly("chime", "window: " + NOTICE);
  }

  @Test
  void theWindowOffersTheAnswersThatTheDesktopCannot() {
    desktop = Notifier.Shown.WORDS;
    start("Prove lemma 3");
    pass(51);
    assertThat(told).containsExactly("chime", "desktop: " + NOTICE, "window offers: " + NOTICE);
  }

  @Test
  void anEndThatTheDesktopIsSlowToRefuseIsStillSaidByTheWindow() {
    var answer = new CompletableFuture<Notifier.Shown>();
    late = Optional.of(answer);
    start("Prove lemma 3");
    pass(50);
    assertThat(told).containsExactly("chime");
    answer.complete(Notifier.Shown.NOTHING);
    assertThat(told).containsExactly("chime", "window: " + NOTICE);
  }

  @Test
  void aLateAnswerOfTheDesktopSaysNothingInTheNextBlock() {
    for (var shown : List.of(Notifier.Shown.NOTHING, Notifier.Shown.WORDS)) {
      var answer = new CompletableFuture<Notifier.Shown>();
      late = Optional.of(answer);
      start("Prove lemma 3");
      pass(50);
      finish();
      start("Prove lemma 4");
      look();
      told.clear();
      answer.complete(shown);
      assertThat(told).as("%s", shown).isEmpty();
      finish();
    }
  }

  @Test
  void aLateAnswerSaysNothingThatWasSaidAnewMeanwhile() {
    var answer = new CompletableFuture<Notifier.Shown>();
    late = Optional.of(answer);
    start("Prove lemma 3");
    pass(50);
    late = Optional.empty();
    pass(10);
    told.clear();
    answer.complete(Notifier.Shown.NOTHING);
    assertThat(told).isEmpty();
  }

  @Test
  void itIsSaidAgainAfterTenMinutesAndTwentyFiveAndThenNoMore() {
    start("Prove lemma 3");
    pass(50);
    told.clear();
    pass(9);
    assertThat(told).isEmpty();
    pass(1);
    assertThat(told).hasSize(3).startsWith("chime", "taken back").last().asString()
        .contains("Planned time ended 10 min ago.").doesNotContain("last time");
    told.clear();
    pass(15);
    assertThat(told).hasSize(3).last().asString()
        .contains("Planned time ended 25 min ago.", "\nThis is said for the last time.");
    told.clear();
    pass(30);
    assertThat(told).isEmpty();
  }

  @Test
  void theEndOfABreakIsSaidWithWhatTheBlockWasFor() {
    start("Prove lemma 3");
    pass(50);
    say(new Command.TakeBreak(Duration.ofMinutes(10), List.of()));
    pass(9);
    told.clear();
    pass(1);
    assertThat(told).containsExactly("chime", "desktop: " + BREAK_OVER + " | ");
    told.clear();
    say(new Command.EndBreak());
    pass(30);
    assertThat(told).containsExactly("taken back");
  }

  @Test
  void theEndOfABreakHandsBackWhatWasNoted() {
    start("Prove lemma 3");
    pass(20);
    say(new Command.Interrupt(Optional.empty(), Text.NONE, new Text("case n=0 next")));
    pass(1);
    say(new Command.TakeBreak(Duration.ofMinutes(10), List.of()));
    pass(10);
    assertThat(told).last().asString().contains("Ready when you are.\nYou noted: case n=0 next |");
  }

  @Test
  void theLineAboutABlockIsNewerThanACueOneCameBackTo() {
    start("Prove lemma 3");
    say(new Command.Interrupt(Optional.empty(), Text.NONE, new Text("case n=0 next")));
    say(new Command.Resume());
    pass(50);
    say(new Command.Finish(Optional.of(Feeling.CALM), new Text("induction works; write it down")));
    say(new Command.TakeBreak(Duration.ofMinutes(10), List.of()));
    pass(10);
    assertThat(told).last().asString().contains("\nYou noted: induction works; write it down |");
  }

  @Test
  void aClickOnTheEndOfABreakOpensTheWindow() {
    say(new Command.TakeBreak(Duration.ofMinutes(10), List.of()));
    pass(10);
    told.clear();
    click.accept(Choice.OPEN);
    assertThat(told).containsExactly("window comes forward");
    assertThat(engine.now().state().resting()).isPresent();
  }

  @Test
  void inAMeetingNothingIsSaidAndWhatStandsIsTakenBack() {
    start("Prove lemma 3");
    pass(51);
    told.clear();
    say(new Command.HoldReminders(Duration.ofMinutes(30)));
    pass(29);
    assertThat(told).containsExactly("taken back");
    pass(1);
    assertThat(told).hasSize(3).last().asString().contains("Planned time ended 31 min ago.");
    told.clear();
    pass(60);
    assertThat(told).isEmpty();
  }

  @Test
  void whoTypesIsToldInTheNextPause() {
    idle = Optional.of(Duration.ofSeconds(1));
    start("Prove lemma 3");
    pass(51);
    assertThat(told).isEmpty();
    idle = Optional.of(Duration.ofSeconds(5));
    look();
    assertThat(told).containsExactly("chime", "desktop: " + NOTICE);
  }

  @Test
  void whoNeverPausesIsToldWithinTwoMinutes() {
    idle = Optional.of(Duration.ZERO);
    start("Prove lemma 3");
    pass(50);
    assertThat(told).isEmpty();
    pass(2);
    assertThat(told).startsWith("chime");
  }

  @Test
  void theEndOfABreakWaitsForAPauseInTypingToo() {
    say(new Command.TakeBreak(Duration.ofMinutes(10), List.of()));
    idle = Optional.of(Duration.ofSeconds(1));
    pass(11);
    assertThat(told).isEmpty();
    pass(1);
    assertThat(told).containsExactly("chime", "desktop: Break over | Ready when you are. | ");
  }

  @Test
  void nobodyLooksForAPauseBeforeTheEndNorAfter() {
    idle = Optional.of(Duration.ofMinutes(1));
    start("Prove lemma 3");
    pass(49);
    assertThat(asked).isZero();
    pass(5);
    assertThat(asked).isOne();
  }

  @Test
  void whileSomebodyTypesItLooksAgainSoonAndElseOnlyWhenItMatters() {
    start("Prove lemma 3");
    assertThat(reminding.look()).contains(Duration.ofMinutes(50));
    pass(49);
    idle = Optional.of(Duration.ZERO);
    clock.pass(Duration.ofMinutes(1));
    assertThat(reminding.look().orElseThrow()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    idle = Optional.of(Duration.ofMinutes(1));
    assertThat(reminding.look()).contains(Duration.ofMinutes(10));
    finish();
    assertThat(reminding.look()).isEmpty();
  }

  @Test
  void aCueToChangePositionIsNeitherShownNorHeardOutsideTheWindow() {
    settings = settings.withNotices(wished -> wished.withStanding(true));
    say(new Command.Start(new Task(Text.NONE, new Kind("theory"), Optional.empty(), List.of(), clock.zone())));
    pass(70);
    assertThat(told).isEmpty();
  }

  @Test
  void aClickOnANoticeBringsTheWindowForward() {
    start("Prove lemma 3");
    pass(50);
    told.clear();
    click.accept(Choice.OPEN);
    assertThat(told).containsExactly("window comes forward");
    assertThat(engine.now().state().running()).isPresent();
  }

  @Test
  void aNoticeCanBeTriedOutAndDoesNothing() {
    start("Prove lemma 3");
    reminding.tryOut();
    click.accept(Choice.FINISH);
    assertThat(told).containsExactly("desktop: Stillwater | So it will look. Each button only opens the window here."
        + " | Break · +10 min · Done", "window comes forward");
    assertThat(engine.now().state().running()).isPresent();
  }

  @Test
  void breakBeginsAComposedBreakAndBringsTheWindowForward() {
    start("Prove lemma 3");
    pass(55);
    told.clear();
    click.accept(Choice.BREAK);
    assertThat(told).containsExactly("window comes forward");
    var pause = engine.now().state().resting().orElseThrow();
    assertThat(pause.planned()).contains(Duration.ofMinutes(10));
    assertThat(pause.after()).isEqualTo(engine.now().state().blocks().latest().map(Block::id));
    pass(1);
    assertThat(told).containsExactly("window comes forward", "taken back");
  }

  @Test
  void moreGivesTheBlockTenMinutesFromNow() {
    start("Prove lemma 3");
    pass(52);
    told.clear();
    click.accept(Choice.EXTEND);
    assertThat(engine.now().remaining(clock.wall())).contains(Duration.ofMinutes(10));
    assertThat(told).isEmpty();
  }

  @Test
  void doneEndsTheBlockAndLeavesTheWindowWhereItIs() {
    start("Prove lemma 3");
    pass(52);
    told.clear();
    click.accept(Choice.FINISH);
    assertThat(engine.now().state().blocks().latest().orElseThrow().isOpen()).isFalse();
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsClickedTwiceIsDoneOnce() {
    start("Prove lemma 3");
    pass(52);
    told.clear();
    click.accept(Choice.EXTEND);
    click.accept(Choice.EXTEND);
    click.accept(Choice.FINISH);
    assertThat(engine.now().remaining(clock.wall())).contains(Duration.ofMinutes(10));
    assertThat(told).isEmpty();
  }

  @Test
  void aClickAfterTheEndOfTheBlockChangesNothingAndSaysWhy() {
    start("Prove lemma 3");
    pass(50);
    finish();
    start("Prove lemma 4");
    told.clear();
    click.accept(Choice.FINISH);
    click.accept(Choice.BREAK);
    assertThat(engine.now().state().running()).isPresent();
    assertThat(told).containsExactly("window explains: That block had ended already, so nothing was changed.",
        "window explains: That block had ended already, so nothing was changed.");
  }

  @Test
  void aClickAfterAnExtensionChangesNothingAndSaysWhy() {
    start("Prove lemma 3");
    pass(50);
    say(new Command.Extend(Duration.ofMinutes(30)));
    told.clear();
    click.accept(Choice.FINISH);
    assertThat(engine.now().state().running()).isPresent();
    assertThat(told).containsExactly("window explains: That block has another end by now, so nothing was changed.");
  }

  @Test
  void aClickThatCannotBeKeptSaysSo() {
    start("Prove lemma 3");
    pass(50);
    told.clear();
    troubled = true;
    click.accept(Choice.FINISH);
    assertThat(told).containsExactly("window tells of trouble: LINK_LOST");
  }

  @Test
  void whatCouldNotBeKeptCanBeClickedAgain() {
    start("Prove lemma 3");
    pass(50);
    full = true;
    click.accept(Choice.FINISH);
    assertThat(told).last().isEqualTo("window tells of trouble: LINK_LOST");
    full = false;
    click.accept(Choice.FINISH);
    assertThat(engine.now().state().running()).isEmpty();
  }

  @Test
  void nothingIsSaidToAPersonWhoWantsNoNotices() {
    settings = settings.withNotices(wished -> wished.withOnDesktop(false));
    start("Prove lemma 3");
    pass(50);
    finish();
    pass(1);
    assertThat(told).containsExactly("chime");
  }

  @Test
  void nothingSoundsForAPersonWhoWantsNoChime() {
    settings = settings.withNotices(wished -> wished.withChime(false));
    start("Prove lemma 3");
    pass(50);
    assertThat(told).containsExactly("desktop: " + NOTICE);
  }

  @Test
  void wishesAreAskedWhenTheyMatter() {
    start("Prove lemma 3");
    pass(49);
    settings = settings.withNotices(wished -> wished.withOnDesktop(false).withChime(false));
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
        "desktop: 50 min of theory | Planned time is over. Finish, extend, or go on: overtime counts."
        + " | Break · +10 min · Done");
  }

  @Test
  void aLookThatFailsIsFollowedByAnother() {
    start("Prove lemma 3");
    pass(50 - 1);
    troubled = true;
    pass(1);
    assertThat(told).isEmpty();
    assertThat(reminding.look()).isPresent();
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
      look();
    }
  }

  private void look() {
    assertThat(reminding.look().filter(next -> !next.isPositive())).as("a next look that is not ahead").isEmpty();
  }

  private Command.TakeBreak rest(Snapshot snapshot) {
    return new Command.TakeBreak(Proposal.usual(snapshot, clock.wall()), List.of());
  }

  private static String words(Notice notice) {
    return notice.title() + " | " + notice.body() + " | "
        + String.join(" · ", notice.actions().stream().map(Notice.Action::name).toList());
  }

  /// Somebody at the desk, as far as the desktop tells.
  private final class Somebody implements IdleTime {
    @Override
    public Optional<Duration> get() {
      asked++;
      return idle;
    }

    @Override
    public void close() {}
  }

  private final class ToldNotifier implements Notifier {
    @Override
    public CompletionStage<Shown> show(Notice notice, Consumer<Choice> chosen) {
      if (late.isPresent()) {
        return late.get();
      }
      if (desktop != Shown.NOTHING) {
        told.add("desktop: " + words(notice));
        click = chosen;
      }
      return CompletableFuture.completedStage(desktop);
    }

    @Override
    public void withdraw() {
      told.add("taken back");
    }
  }

  private final class ToldWindow implements Reminding.Window, Answering.Window {
    @Override
    public void say(Notice notice, Consumer<Choice> chosen) {
      told.add("window: " + words(notice));
    }

    @Override
    public void offer(Notice notice, Consumer<Choice> chosen) {
      told.add("window offers: " + words(notice));
    }

    @Override
    public void withdraw() {}

    @Override
    public void comeForward() {
      told.add("window comes forward");
    }

    @Override
    public void explain(String sentence) {
      told.add("window explains: " + sentence);
    }

    @Override
    public void failed(Trouble trouble) {
      told.add("window tells of trouble: " + trouble.code());
    }
  }

  /// The engine, which cannot be asked at times.
  private final class TroubledDesk implements Desk {
    @Override
    public CompletionStage<Decision> ask(Command command) {
      return full ? CompletableFuture.failedStage(new Trouble(Trouble.Code.LINK_LOST, null)) : engine.ask(command);
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
