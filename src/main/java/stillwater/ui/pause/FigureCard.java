package stillwater.ui.pause;

import java.time.InstantSource;
import javafx.scene.layout.StackPane;
import stillwater.ui.figure.FigureView;

/// What stands beside a movement: the figure that shows it, or the shore where there is none.
final class FigureCard extends StackPane {
  private final PauseViewModel model;
  private final Shore shore = new Shore();
  private final FigureView figure;

  FigureCard(PauseViewModel model, InstantSource clock) {
    this.model = model;
    this.figure = new FigureView(clock);
    model.motion().property().addListener(_ -> show());
    model.routine().pace().stepsProperty().addListener(_ -> move());
    model.routine().pace().heldProperty().addListener(_ -> move());
    show();
  }

  private void show() {
    var motion = model.motion().property().get();
    getChildren().setAll(motion.isPresent() ? figure : shore);
    motion.ifPresent(figure::show);
    move();
  }

  private void move() {
    model.routine().pace().stepsProperty().get().ifPresent(steps -> figure.at(steps.elapsed()));
    if (model.routine().pace().heldProperty().get()) {
      figure.rest();
    }
  }
}
