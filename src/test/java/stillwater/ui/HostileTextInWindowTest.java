package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Kind;
import stillwater.focus.Source;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.text.Shown;
import stillwater.ui.kit.Toolkit;
import stillwater.ui.kit.Workbench;

/// What others wrote is text on every screen: it reorders nothing around it, and no letter of it becomes a key.
class HostileTextInWindowTest {
  private static final Pattern UNSAFE = Pattern.compile(Shown.UNSAFE);
  private static final String HOSTILE = "_Mine \u202Egnp.exe <b>&amp; \u2066x\u2069";
  private static final String SHOWN = "_Mine \uFFFDgnp.exe <b>&amp; \uFFFDx\uFFFD";
  private static final Kind KIND = new Kind("_k\u202Eind");

  private Workbench bench;
  private OpenWindow window;
  private final List<String> seen = new ArrayList<>();

  @BeforeEach
  void open(@TempDir Path home) {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    bench.context().settings().change(settings -> settings.withWork(work -> work.withKinds(List.of(KIND))));
    window = new OpenWindow(bench, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void everyScreenShowsItAsText() {
    look();
    say(new Command.Start(new Task(text(), KIND, Optional.of(Duration.ofMinutes(25)), List.of(new Tag(HOSTILE)),
        Workbench.BERLIN)));
    say(new Command.NoteDistraction(Optional.of(Source.URGE), text()));
    say(new Command.Park(text()));
    say(new Command.Interrupt(Optional.of(Source.COLLEAGUE), text(), text()));
    say(new Command.Resume());
    window.press("Ctrl+M");
    look();
    window.press("Ctrl+M", "Ctrl+W");
    look();
    window.press("Esc");
    say(new Command.Finish(Optional.empty(), text()));
    say(new Command.TakeBreak(Duration.ofMinutes(5), List.of()));
    say(new Command.EndBreak());
    for (var place : List.of("Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+1")) {
      window.press(place);
      look();
    }
    assertThat(seen).as("it was shown at all").contains(SHOWN, "_k\uFFFDind").hasSizeGreaterThan(50);
  }

  private void say(Command command) {
    Toolkit.run(() -> bench.say(command));
    window.pass(Duration.ofMinutes(1));
    look();
  }

  private void look() {
    Toolkit.run(() -> javafx.stage.Window.getWindows().forEach(each -> {
      if (!(each instanceof PopupWindow)) {
        each.getScene().getRoot().lookupAll("*").forEach(this::look);
      }
    }));
    assertThat(window.title()).doesNotContainPattern(UNSAFE);
  }

  /// A field shows what is typed as it is stored.
  private void look(Node node) {
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      seen.add(labeled.getText());
      assertThat(labeled.getText().replace("\n", "")).doesNotContainPattern(UNSAFE);
      assertThat(labeled.isMnemonicParsing() && labeled.getText().contains("_")).as(labeled.getText()).isFalse();
    }
    if (node instanceof Text drawn && isOfALabel(drawn)) {
      assertThat(drawn.getText().replace("\n", "")).doesNotContainPattern(UNSAFE);
    }
  }

  private static boolean isOfALabel(Node node) {
    return node.getParent() != null && node.getParent() instanceof Labeled;
  }

  private static stillwater.focus.Text text() {
    return new stillwater.focus.Text(HOSTILE);
  }
}
