package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Activity;
import stillwater.focus.Command;
import stillwater.focus.Feeling;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.ui.kit.Workbench;

/// The whole window, walked through by its keys.
class WindowWalkTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private OpenWindow window;

  @BeforeEach
  void open(@TempDir Path home) {
    window = new OpenWindow(new Workbench(home, "2026-11-17T09:00:00Z"), home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aWholeBlockIsLivedByItsKeys() {
    window.type("lemma 3").press("Enter");
    assertThat(window.state().running().orElseThrow().task().intention().value()).isEqualTo("lemma 3");

    window.pass(MINUTE).press("D");
    assertThat(window.block().distractions()).singleElement()
        .satisfies(noted -> assertThat(noted.source()).isEmpty());
    window.press("C");
    assertThat(window.block().distractions()).singleElement()
        .satisfies(noted -> assertThat(noted.source()).contains(Source.COLLEAGUE));

    window.pass(MINUTE).press("I");
    assertThat(window.state().activity()).isInstanceOf(Activity.Interrupted.class);
    window.type("line 40").press("Alt+C").pass(MINUTE).press("Ctrl+Enter");
    assertThat(window.block().interruptions()).singleElement().satisfies(held -> {
      assertThat(held.cue().value()).isEqualTo("line 40");
      assertThat(held.source()).contains(Source.COLLEAGUE);
      assertThat(held.away()).contains(MINUTE);
      assertThat(held.back()).isEmpty();
    });
    assertThat(window.words()).contains("line 40");

    window.press("Enter");
    assertThat(window.block().interruptions().getFirst().back()).isPresent();
    assertThat(window.words()).doesNotContain("line 40");

    window.pass(MINUTE).press("F");
    assertThat(window.state().activity()).isInstanceOf(Activity.Idle.class);
    window.press("C");
    assertThat(window.block().closing().feeling()).contains(Feeling.CALM);
    window.type("try induction").press("Enter");
    assertThat(window.block().closing().note().value()).isEqualTo("try induction");
    assertThat(window.state().resting()).isPresent();
  }

  @Test
  void aDoubleEnterDoesNotEndWhatItBegan() {
    window.press("Enter", "Enter");
    assertThat(window.state().running()).isPresent();
    assertThat(window.state().blocks().newestFirst()).hasSize(1);
  }

  @Test
  void withoutASourceADistractionIsNotedAndTheOfferGoes() {
    window.press("Enter").pass(MINUTE).press("D").pass(Duration.ofSeconds(5)).press("C");
    assertThat(window.block().distractions()).singleElement()
        .satisfies(noted -> assertThat(noted.source()).isEmpty());
  }

  @Test
  void aThoughtThatIsParkedIsOnlyTyped() {
    window.press("Enter").pass(MINUTE).press("P").type("find dip").press("Enter");
    assertThat(window.state().openThoughts()).singleElement()
        .satisfies(thought -> assertThat(thought.text().value()).isEqualTo("find dip"));
    assertThat(window.block().distractions()).isEmpty();
    assertThat(window.block().interruptions()).isEmpty();
    assertThat(window.state().running()).isPresent();
  }

  @Test
  void aThoughtCanBeDropped() {
    window.press("Enter").pass(MINUTE).press("P").type("find").press("Esc");
    assertThat(window.state().openThoughts()).isEmpty();
    window.press("D");
    assertThat(window.block().distractions()).hasSize(1);
  }

  @Test
  void everyLetterCanBeTypedIntoTheCue() {
    window.press("Enter").pass(MINUTE).press("I").type("first part of it").press("Ctrl+Enter");
    assertThat(window.block().interruptions()).singleElement()
        .satisfies(held -> assertThat(held.cue().value()).isEqualTo("first part of it"));
  }

  @Test
  void aBlockThatIsInterruptedEndsWhereItWas() {
    window.press("Enter").pass(MINUTE).press("I").type("call").pass(MINUTE).press("Alt+D");
    assertThat(window.state().running()).isEmpty();
    assertThat(window.block().interruptions()).singleElement()
        .satisfies(held -> assertThat(held.cue().value()).isEqualTo("call"));
    assertThat(window.block().course(window.block().last().lived()).focused()).isEqualTo(MINUTE);
  }

  @Test
  void aNightIsAskedAboutAndAnswered() {
    window.press("Enter").pass(MINUTE).sleep(Duration.ofMinutes(30)).press("Alt+E");
    assertThat(window.state().running()).isEmpty();
    assertThat(window.block().course(window.block().last().lived()).focused()).isEqualTo(MINUTE);
  }

  @Test
  void theKeyThatSaysOneIsBackSaysNothingElse() {
    window.press("Enter").pass(MINUTE).sleep(Duration.ofMinutes(30)).press("D");
    assertThat(window.block().openGaps()).hasSize(1);
    assertThat(window.block().distractions()).isEmpty();
    window.press("D");
    assertThat(window.block().distractions()).hasSize(1);
  }

  @Test
  void whatWasDoneIsUndone() {
    window.press("Enter").pass(MINUTE).press("D", "Ctrl+Z");
    assertThat(window.block().distractions()).isEmpty();
    assertThat(window.words()).anyMatch(said -> said.matches("Undone: the distraction of \\d\\d:\\d\\d\\."));
    assertThat(window.press("Ctrl+Shift+Z").words()).anyMatch(said -> said.startsWith("Redone: the distraction of "));
  }

  @Test
  void whatWasUndoneIsRedoneByEitherKey() {
    window.press("Enter").pass(MINUTE).press("D", "Ctrl+Z", "Ctrl+Shift+Z");
    assertThat(window.block().distractions()).hasSize(1);
    window.press("Ctrl+Z", "Ctrl+Y");
    assertThat(window.block().distractions()).hasSize(1);
    assertThat(window.press("Ctrl+Y").words())
        .contains("There is nothing to redo: nothing was undone, or it was redone already.");
  }

  @Test
  void everyPlaceIsReachedAndHasTheFocusWhereItsKeysWork() {
    window.press("Ctrl+2");
    assertThat(window.owner().getStyleClass()).contains("step");
    window.press("Ctrl+3");
    assertThat(window.owner().getStyleClass()).contains("table-view");
    window.press("Ctrl+4");
    assertThat(window.owner()).isInstanceOf(TextField.class);
    window.press("Ctrl+1");
    assertThat(window.owner()).isInstanceOf(TextField.class);
    window.type("lemma").press("Enter");
    assertThat(window.block().task().intention().value()).isEqualTo("lemma");
  }

  @Test
  void aCueSaidElsewhereIsNotReplacedByALetter() {
    window.press("Enter").pass(MINUTE).say(new Command.Interrupt(Optional.empty(), Text.NONE, new Text("line 40")));
    window.pass(MINUTE).type("b").press("Ctrl+Enter");
    assertThat(window.block().interruptions().getFirst().cue().value()).isEqualTo("line 40b");
  }

  @Test
  void theWeeksAreTurnedFromTheStart() {
    window.press("Ctrl+2");
    var thisWeek = window.words();
    window.press("←");
    assertThat(window.words()).isNotEqualTo(thisWeek);
    window.press("→");
    assertThat(window.words()).isEqualTo(thisWeek);
  }

  @Test
  void aBreakIsEndedFromWhereItBegan() {
    window.press("Enter").pass(Duration.ofMinutes(50)).press("F", "Enter");
    assertThat(window.state().resting()).isPresent();
    window.pass(MINUTE).press("Esc");
    assertThat(window.state().resting()).isEmpty();
    window.type("next").press("Enter");
    assertThat(window.state().running().orElseThrow().task().intention().value()).isEqualTo("next");
  }

  @Test
  void theSheetOfAllKeysKeepsThemFromWorkingUntilItIsAway() {
    window.press("Enter").pass(MINUTE).press("Shift+Slash");
    assertThat(window.words()).contains("Keys");
    window.press("D");
    assertThat(window.block().distractions()).isEmpty();
    window.press("Esc", "D");
    assertThat(window.words()).doesNotContain("Keys");
    assertThat(window.block().distractions()).hasSize(1);
  }

  @Test
  void theTitleTellsWhatIsLeft() {
    assertThat(window.title()).isEqualTo("Stillwater");
    window.type("lemma 3").press("Enter").pass(Duration.ofMinutes(20));
    assertThat(window.title()).contains("30").contains("lemma 3");
  }

  @Test
  void closingABlockThatRunsAsksFirst() {
    window.press("Enter").pass(MINUTE).press("Ctrl+W");
    assertThat(window.isShowing()).isTrue();
    window.press("Esc");
    assertThat(window.isShowing()).isTrue();
    window.press("Ctrl+W", "Enter");
    assertThat(window.isShowing()).isFalse();
    assertThat(window.isClosed()).isFalse();
    assertThat(window.state().running()).isPresent();
  }

  @Test
  void closedWithNothingRunningItIsOver() {
    window.press("Ctrl+W");
    assertThat(window.isShowing()).isFalse();
    assertThat(window.isClosed()).isTrue();
  }
}
