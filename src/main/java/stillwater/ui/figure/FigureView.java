package stillwater.ui.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import stillwater.figure.Motion;
import stillwater.figure.Shot;

/// Shows a movement by a figure that moves; where nothing on the screen is to move, by its key poses side by side.
///
/// It is told the time, and goes on by itself for a little more than a second: told no more, it rests.
public final class FigureView extends Region {
  private static final Duration ALONE = Duration.ofMillis(1200);
  private static final Duration FRAME = Duration.ofMillis(40);
  private static final double AIR = 12;

  private final InstantSource clock;
  private final ObservableValue<Boolean> still;
  private final List<Drawing> drawings = new ArrayList<>();
  private final AnimationTimer timer = new AnimationTimer() {
    @Override
    public void handle(long nanos) {
      pulse();
    }
  };
  private Optional<Motion> motion = Optional.empty();
  private Duration told = Duration.ZERO;
  private Duration shown = Duration.ZERO;
  private Optional<Instant> pulsed = Optional.empty();

  public FigureView(InstantSource clock) {
    this(clock, Platform.getPreferences().reducedMotionProperty());
  }

  /// @param still whether nothing on the screen is to move
  FigureView(InstantSource clock, ObservableValue<Boolean> still) {
    this.clock = clock;
    this.still = still;
    getStyleClass().add("card");
    setMouseTransparent(true);
    still.addListener(_ -> draw());
  }

  /// Begins another movement; it rests at its beginning.
  public void show(Motion latest) {
    motion = Optional.of(latest);
    told = Duration.ZERO;
    shown = Duration.ZERO;
    rest();
    draw();
  }

  /// Goes on from this moment of the movement.
  public void at(Duration elapsed) {
    told = elapsed;
    if (shown.minus(told).abs().compareTo(ALONE) > 0) {
      shown = told;
    }
    if (pulsed.isEmpty()) {
      timer.start();
    }
    frame();
  }

  /// Stays as it is.
  public void rest() {
    timer.stop();
    pulsed = Optional.empty();
  }

  /// A clock that was set back makes it wait, no longer than until it is told the time again.
  void pulse() {
    var now = clock.instant();
    var passed = Duration.between(pulsed.orElse(now), now);
    if (pulsed.isPresent() && !passed.isNegative() && passed.compareTo(FRAME) < 0) {
      return;
    }
    pulsed = Optional.of(now);
    if (still.getValue() || getScene() == null || !shown.plus(passed).minus(ALONE).minus(told).isNegative()) {
      rest();
      return;
    }
    shown = passed.isNegative() ? shown : shown.plus(passed);
    frame();
  }

  /// The moment that is shown.
  Duration shown() {
    return shown;
  }

  private void frame() {
    if (!still.getValue()) {
      motion.ifPresent(moving -> drawings.getFirst().show(moving.at(shown)));
    }
  }

  private void draw() {
    drawings.clear();
    motion.map(moving -> still.getValue() ? moving.stills() : List.of(moving.at(shown))).orElse(List.of())
        .forEach(shot -> drawings.add(drawing(shot)));
    getChildren().setAll(drawings);
  }

  private static Drawing drawing(Shot shot) {
    var drawing = new Drawing();
    drawing.show(shot);
    return drawing;
  }

  /// In two columns, where there is more than one.
  @Override
  protected void layoutChildren() {
    var columns = Math.min(2, drawings.size());
    var rows = (drawings.size() + 1) / 2;
    for (int i = 0; i < drawings.size(); i++) {
      var width = (getWidth() - 2 * AIR) / columns;
      var height = (getHeight() - 2 * AIR) / rows;
      drawings.get(i).resizeRelocate(AIR + i % columns * width, AIR + i / columns * height, width, height);
    }
  }
}
