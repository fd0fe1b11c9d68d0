package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Command;
import stillwater.focus.Kind;
import stillwater.focus.Notice;
import stillwater.focus.Notice.Action;
import stillwater.focus.Notice.Choice;
import stillwater.focus.Posture;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.ui.kit.Workbench;

/// What the window says of reminders: where the desktop cannot, and what is for it alone.
class RemindersInWindowTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Notice END = new Notice("50 min of theory", "Planned time is over.",
      List.of(new Action(Choice.BREAK, "Break"), new Action(Choice.EXTEND, "+10 min"),
          new Action(Choice.FINISH, "That was it")));

  private final List<Choice> chosen = new ArrayList<>();
  private Workbench bench;
  private OpenWindow window;

  @BeforeEach
  void open(@TempDir Path home) {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    window = new OpenWindow(bench, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theWindowHasTheAnswersTheDesktopLacks() {
    for (var action : END.actions()) {
      window.hear(it -> it.toasts().offer(END, chosen::add));
      assertThat(window.words()).contains("50 min of theory\nPlanned time is over.", "Break", "+10 min");
      window.click(action.name());
      assertThat(window.words()).doesNotContain(action.name());
    }
    assertThat(chosen).containsExactly(Choice.BREAK, Choice.EXTEND, Choice.FINISH);
  }

  @ParameterizedTest
  @CsvSource({"980, 680", "420, 560"})
  void whatIsOfferedCoversNoneOfTheActions(double width, double height) {
    var end = new Notice(END.title(), "Lemma 3: the bound for sparse graphs\nPlanned time is over. Finish, extend, or "
        + "go on: overtime counts.", END.actions());
    window.resize(width, height).press("Enter").pass(MINUTE.multipliedBy(51))
        .hear(it -> it.toasts().offer(end, chosen::add));
    var said = window.place(end.title() + "\n" + end.body());
    var answers = window.place("That was it");
    var whole = new BoundingBox(0, said.getMinY(), width, answers.getMaxY() - said.getMinY());
    for (var action : List.of("Distracted", "Interrupted", "Park a thought", "Done")) {
      assertThat(window.place(action).intersects(whole)).as(action).isFalse();
    }
    assertThat(said.getMinY()).isNotNegative();
    assertThat(answers.getMaxY()).isLessThan(height);
  }

  @Test
  void aWindowThatIsAwayComesUpForWhatNobodyElseSays() {
    window.press("Enter").pass(MINUTE).press("Ctrl+W", "Enter");
    window.hear(it -> it.toasts().offer(END, chosen::add));
    assertThat(window.isShowing()).isFalse();
    window.hear(it -> it.say(END, chosen::add));
    assertThat(window.isShowing()).isTrue();
    assertThat(window.words()).contains("That was it");
  }

  @Test
  void aMinimisedWindowIsNotSeenAndComesUpToo() {
    window.minimise();
    assertThat(window.isSeen()).isFalse();
    window.hear(it -> it.toasts().offer(END, chosen::add));
    assertThat(window.isSeen()).isFalse();
    window.hear(it -> it.say(END, chosen::add));
    assertThat(window.isSeen()).isTrue();
  }

  @Test
  void whatIsTypedOnWhenTheWindowComesUpIsNoCommand() {
    window.press("Enter").pass(MINUTE).press("Ctrl+W", "Enter").hear(it -> it.say(END, chosen::add));
    window.press("D").pass(SECOND).press("P").pass(SECOND).press("F", "Ctrl+Z", "Space");
    assertThat(window.block().isOpen()).isTrue();
    assertThat(window.block().distractions()).isEmpty();
    assertThat(window.words()).contains("That was it");
    window.pass(SECOND.multipliedBy(2)).press("F");
    assertThat(window.block().isOpen()).isFalse();
  }

  @Test
  void whoClicksIntoTheWindowThatCameUpMeansIt() {
    window.press("Enter").pass(MINUTE).press("Ctrl+W", "Enter").hear(it -> it.say(END, chosen::add));
    window.point().press("F");
    assertThat(window.block().isOpen()).isFalse();
  }

  @Test
  void whoWorksInTheWindowIsHeardWhateverItSays() {
    window.press("Enter").pass(MINUTE).hear(it -> it.say(END, chosen::add)).press("F");
    assertThat(window.block().isOpen()).isFalse();
  }

  @Test
  void whatIsOfferedCanBePutAwayUnanswered() {
    window.hear(it -> it.toasts().offer(END, chosen::add)).click("Close");
    assertThat(window.words()).doesNotContain("That was it");
    assertThat(chosen).isEmpty();
  }

  @Test
  void whatIsWithdrawnIsNoLongerOffered() {
    window.hear(it -> it.toasts().offer(END, chosen::add)).hear(it -> it.toasts().withdraw());
    assertThat(window.words()).doesNotContain("That was it");
  }

  @Test
  void whatWasSaidInPassingStaysWhereNothingWasOffered() {
    window.hear(it -> it.toasts().offer(END, chosen::add)).press("Enter").pass(MINUTE)
        .press("P").type("dip").press("Enter");
    assertThat(window.words()).contains("Parked: dip").doesNotContain("That was it");
    window.hear(it -> it.toasts().withdraw());
    assertThat(window.words()).contains("Parked: dip");
  }

  @Test
  void theEndOfABreakIsSaidWithoutAQuestion() {
    window.hear(it -> it.say(new Notice("Break over", "Ready when you are.\nYou noted: line 40"), chosen::add));
    assertThat(window.words()).contains("Break over\nReady when you are.\nYou noted: line 40");
  }

  @Test
  void theTitleTellsThatTheBreakIsOver() {
    window.press("Enter").pass(Duration.ofMinutes(50)).press("F", "Enter").pass(Duration.ofMinutes(9));
    assertThat(window.title()).startsWith("Break ·");
    window.pass(MINUTE);
    assertThat(window.title()).startsWith("Break over");
  }

  @Test
  void inOvertimeAMeetingHoldsReminders() {
    window.press("Enter").pass(Duration.ofMinutes(49));
    assertThat(window.words()).doesNotContain("Not now, meeting:");
    window.pass(Duration.ofMinutes(2));
    assertThat(window.words()).contains("Not now, meeting:", "30 min", "60 min");
    window.click("60 min");
    assertThat(window.state().isQuiet(bench.clock().wall().plus(Duration.ofMinutes(59)))).isTrue();
    assertThat(window.words()).contains("No reminders until 11:51.", "Remind me again").doesNotContain("30 min");
    window.press("Ctrl+Z");
    assertThat(window.words()).contains("Not now, meeting:");
  }

  @Test
  void inABreakAMeetingHoldsRemindersFromWhenItsEndIsDue() {
    window.press("Enter").pass(Duration.ofMinutes(50)).press("F", "Enter").pass(Duration.ofMinutes(9));
    assertThat(window.words()).doesNotContain("Not now, meeting:");
    window.pass(MINUTE);
    assertThat(window.words()).contains("Not now, meeting:", "30 min", "60 min");
    window.click("30 min");
    assertThat(window.words()).contains("No reminders until 11:30.", "Remind me again").doesNotContain("30 min");
    window.click("Remind me again");
    assertThat(window.words()).contains("Not now, meeting:");
  }

  @Test
  void inABreakItIsSaidThatRemindersRest() {
    window.say(new Command.HoldReminders(Duration.ofMinutes(30))).press("Enter").pass(MINUTE).press("F", "Enter");
    assertThat(window.words()).contains("No reminders until 10:30.", "Remind me again");
  }

  @Test
  void remindersThatRestAreWokenAnywhere() {
    window.say(new Command.HoldReminders(Duration.ofMinutes(30)));
    assertThat(window.words()).contains("No reminders until 10:30.");
    window.click("Remind me again");
    assertThat(window.state().isQuiet(bench.clock().wall())).isFalse();
    assertThat(window.words()).doesNotContain("No reminders until 10:30.");
  }

  @Test
  void aRestThatIsOverIsNoLongerSpokenOf() {
    window.press("Enter").say(new Command.HoldReminders(Duration.ofMinutes(2))).pass(MINUTE);
    assertThat(window.words()).contains("No reminders until 10:02.");
    window.pass(MINUTE);
    assertThat(window.words()).noneMatch(said -> said.startsWith("No reminders"));
  }

  @Test
  void afterAnHourAQuietLineOffersToStandUpForWhoWantsIt() {
    openEnded().pass(Duration.ofMinutes(61));
    assertThat(window.words()).noneMatch(said -> said.startsWith("An hour"));
    bench.context().settings().change(settings -> settings.withNotices(notices -> notices.withStanding(true)));
    window.pass(MINUTE);
    assertThat(window.words()).contains("An hour without a pause noted here: stand up, if you like.");
    window.say(new Command.NotePosture(Posture.STANDING)).pass(MINUTE);
    assertThat(window.words()).noneMatch(said -> said.startsWith("An hour"));
    window.pass(Duration.ofMinutes(60));
    assertThat(window.words()).contains("An hour without a change noted here: change position, if you like.");
    window.pass(Duration.ofMinutes(6));
    assertThat(window.words()).noneMatch(said -> said.startsWith("An hour"));
  }

  private OpenWindow openEnded() {
    return window.say(new Command.Start(
        new Task(Text.NONE, new Kind("theory"), Optional.empty(), List.of(), Workbench.BERLIN)));
  }
}
