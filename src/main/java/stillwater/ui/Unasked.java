package stillwater.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// How a window comes up unasked: above the others for a moment, the keyboard left to whoever has it as far as the
/// desktop lets it; and keys that were meant for another window do nothing until a pause in typing, or a click here.
final class Unasked {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final javafx.util.Duration GLANCE = javafx.util.Duration.seconds(10);

  private final Stage stage;
  private final InstantSource clock;
  private final PauseTransition above = new PauseTransition(GLANCE);
  private Optional<Instant> latest = Optional.empty();

  Unasked(Stage stage, InstantSource clock) {
    this.stage = stage;
    this.clock = clock;
    stage.addEventFilter(KeyEvent.ANY, this::catchStray);
    stage.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> latest = Optional.empty());
    above.setOnFinished(_ -> stage.setAlwaysOnTop(false));
  }

  /// [Stage#toFront] would ask for the keyboard.
  void comeUp() {
    latest = Optional.of(clock.instant());
    stage.setIconified(false);
    stage.setAlwaysOnTop(true);
    stage.show();
    above.playFromStart();
  }

  /// The clock may have been set meanwhile.
  private void catchStray(KeyEvent event) {
    var now = clock.instant();
    latest = latest.filter(before -> Duration.between(before, now).abs().compareTo(PAUSE) < 0).map(_ -> now);
    if (latest.isPresent()) {
      event.consume();
    }
  }
}
