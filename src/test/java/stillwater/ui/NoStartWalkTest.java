package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stillwater.focus.Trouble;
import stillwater.text.Texts;
import stillwater.ui.kit.Toolkit;

/// Why the program does not start, for whoever began it by an icon.
class NoStartWalkTest {
  private static final Trouble TROUBLE = new Trouble(Trouble.Code.HOME_NOT_WRITABLE, null, "/media/stick");

  @AfterEach
  void close() {
    Toolkit.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @ParameterizedTest
  @EnumSource(value = KeyCode.class, names = {"ENTER", "ESCAPE", "SPACE"})
  void itIsSaidInAWindowThatOneKeyCloses(KeyCode key) throws InterruptedException {
    var over = giveUp("linux", "Headless", Locale.ENGLISH);
    var window = opened();
    Toolkit.run(() -> {
      assertThat(window.getTitle()).isEqualTo("Stillwater");
      assertThat(window.getScene().getFocusOwner()).isInstanceOfSatisfying(Button.class,
          button -> assertThat(button.getText()).isEqualTo("Close"));
      assertThat(words(window)).contains("/media/stick cannot be written. What was recorded before is safe, this was "
          + "not recorded; make it writable, or choose another place with --home.");
    });
    assertThat(over).isNotDone();
    Toolkit.run(() -> new Robot().keyType(key));
    over.orTimeout(1, TimeUnit.MINUTES).join();
    assertThat(Toolkit.on(window::isShowing)).isFalse();
  }

  @Test
  void itSpeaksTheLanguageThatIsSet() throws InterruptedException {
    var over = giveUp("linux", "Headless", Locale.GERMAN);
    var window = opened();
    assertThat(Toolkit.on(() -> words(window))).contains("Schließen");
    Toolkit.run(window::hide);
    over.orTimeout(1, TimeUnit.MINUTES).join();
  }

  @Test
  void whereThereIsNoDisplayNobodyWaits() {
    giveUp("linux", "", Locale.ENGLISH).orTimeout(1, TimeUnit.MINUTES).join();
    assertThat(Toolkit.on(() -> List.copyOf(Window.getWindows()))).isEmpty();
  }

  /// Until whoever is to read it has.
  private static CompletableFuture<Void> giveUp(String system, String platform, Locale language) {
    Toolkit.settle();
    var host = new WindowHost(Map.of(), system, platform);
    return CompletableFuture.runAsync(() -> host.giveUp(TROUBLE, new Texts(language)));
  }

  private static Stage opened() throws InterruptedException {
    for (long since = System.nanoTime(); ; Thread.sleep(10)) {
      assertThat(System.nanoTime() - since).as("it opens").isLessThan(TimeUnit.MINUTES.toNanos(1));
      var windows = Toolkit.on(() -> List.copyOf(Window.getWindows()));
      if (!windows.isEmpty()) {
        return (Stage) windows.getFirst();
      }
    }
  }

  private static List<String> words(Stage window) {
    return window.getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText()).toList();
  }
}
