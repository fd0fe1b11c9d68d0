package stillwater.ui.timer;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.ui.kit.Ring;
import stillwater.ui.kit.RingMarks;

/// The ring with a number inside that can be turned by a click.
final class Dial extends StackPane {
  private static final double WIDTH = 0.105;
  private static final double LARGEST = 308;
  private static final double BESIDE = 220;
  private static final double LEAST = 112;
  private static final double ROOM_FOR_LARGE = 250;
  private static final double ROOM_FOR_SMALL = 180;
  private static final double ROOM_FOR_CAPTION = 120;

  private final Label number = new Label();
  private final Label caption = new Label();
  private final Button turn = new Button();
  private final String about;

  /// A dial that only tells.
  Dial(ObservableValue<RingMarks> marks) {
    this(marks, "", () -> { });
    setFocusTraversable(false);
    turn.setMouseTransparent(true);
    turn.setFocusTraversable(false);
  }

  /// @param about what a screen reader says the number is
  Dial(ObservableValue<RingMarks> marks, String about, Runnable turned) {
    this.about = about;
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().addAll("drawing", "focus-ring");
    var ring = new Ring(WIDTH);
    ring.marksProperty().bind(marks);
    ring.setMaxSize(LARGEST, LARGEST);
    number.getStyleClass().add("dial-number");
    caption.getStyleClass().add("muted");
    var inside = new VBox(number, caption);
    inside.setAlignment(Pos.CENTER);
    turn.setGraphic(inside);
    turn.getStyleClass().addAll("bare", "dial");
    turn.setOnAction(_ -> turned.run());
    turn.setFocusTraversable(true);
    getChildren().setAll(ring, turn);
    setMinSize(LEAST, LEAST);
    setPrefSize(LARGEST, LARGEST);
    ring.widthProperty().addListener(_ -> size(Math.min(ring.getWidth(), ring.getHeight())));
    ring.heightProperty().addListener(_ -> size(Math.min(ring.getWidth(), ring.getHeight())));
  }

  /// As large as it is beside a form.
  Dial beside() {
    setPrefSize(BESIDE, BESIDE);
    setMaxHeight(BESIDE);
    return this;
  }

  void show(Clock clock) {
    if (clock.number().equals(number.getText()) && clock.caption().equals(caption.getText())) {
      return;
    }
    number.setText(clock.number());
    number.setManaged(!clock.number().isEmpty());
    caption.setText(clock.caption());
    setAccessibleText(clock.number() + " " + clock.caption());
    turn.setAccessibleText(clock.number() + " " + clock.caption() + ". " + about);
  }

  private void size(double ring) {
    number.getStyleClass().removeAll("dial-number-small", "dial-number-tiny");
    caption.getStyleClass().removeAll("small");
    caption.setVisible(ring >= ROOM_FOR_CAPTION);
    if (ring < ROOM_FOR_SMALL) {
      number.getStyleClass().add("dial-number-tiny");
      caption.getStyleClass().add("small");
    } else if (ring < ROOM_FOR_LARGE) {
      number.getStyleClass().add("dial-number-small");
    }
  }
}
