package stillwater.ui.pause;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import stillwater.movement.Movement;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;

/// What one may say of a movement itself, and ask about it, in quiet words below it.
final class WishesRow extends FlowPane {
  private static final double GAP = 4;
  private static final PseudoClass LIKED = PseudoClass.getPseudoClass("liked");

  private final PauseViewModel model;
  private final Texts texts;
  private final Origin origin;
  private final Hyperlink where;
  private final Button like;

  WishesRow(PauseViewModel model, Texts texts, Origin origin) {
    super(GAP, 0);
    this.model = model;
    this.texts = texts;
    this.origin = origin;
    this.where = new Hyperlink(Act.WHERE_FROM.name(texts));
    where.getStyleClass().addAll("small", "pause-link");
    where.setAccessibleText(Act.WHERE_FROM.name(texts) + ", " + Act.WHERE_FROM.key(texts));
    where.setOnAction(_ -> tell());
    this.like = quiet(Act.LIKE, model.routine()::like);
    getStyleClass().add("pause-wishes");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    var steady = new SteadyButton(like, Act.LIKE.key(texts), Act.LIKE.name(texts), texts.say("pause.is-liked"));
    getChildren().setAll(where, steady, quiet(Act.LEAVE_OUT, model.routine()::leaveOut));
    model.wishes().holdingProperty().addListener(_ -> show());
    model.routine().movingProperty().addListener(_ -> show());
    show();
  }

  /// Says where the movement comes from.
  void tell() {
    movement().ifPresent(
        movement -> model.catalogue().ifPresent(catalogue -> origin.show(where, movement, catalogue)));
  }

  private void show() {
    var liked = movement().filter(model.wishes()::likes).isPresent();
    var name = liked ? texts.say("pause.is-liked") : Act.LIKE.name(texts);
    like.setText(name);
    like.setAccessibleText(name + ", " + Act.LIKE.key(texts));
    like.pseudoClassStateChanged(LIKED, liked);
  }

  private Button quiet(Act act, Runnable run) {
    var button = Buttons.of(act, texts, run);
    button.getStyleClass().addAll("bare", "small", "muted");
    return button;
  }

  private Optional<Movement> movement() {
    return model.routine().movingProperty().get().map(Moving::movement);
  }
}
