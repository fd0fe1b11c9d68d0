package stillwater.ui.pause;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.movement.Movement;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;

/// The movement that is on: its step, how long the step still is, and what else one may do.
final class MovementPane extends VBox {
  private static final double GAP = 12;
  private static final double SMALL_GAP = 4;
  private static final double BUTTON_GAP = 6;
  private static final double LARGE_GAP = 20;

  private final PauseViewModel model;
  private final Texts texts;
  private final Label place = line("muted");
  private final Label name = line("title");
  private final SteadyLabel step = new SteadyLabel("large", "pause-step");
  private final StepRing ring = new StepRing();
  private final Label left = new Label();
  private final SteadyLabel then = new SteadyLabel("small", "muted");
  private final Button hold;
  private final Label why = line("muted");
  private final Label following = line("small", "muted");
  private final Label caution = line("small", "muted");

  private final VBox head = new VBox(SMALL_GAP, place, name);
  private final FlowPane buttons;
  private final VBox notes;

  MovementPane(PauseViewModel model, Texts texts, WishesRow wishes) {
    this.model = model;
    this.texts = texts;
    this.hold = Buttons.of(Act.PAUSE, texts, model.routine()::turn);
    left.getStyleClass().add("pause-left");
    this.buttons = buttons();
    this.notes = new VBox(SMALL_GAP, why, following, caution, wishes);
    left.setMinWidth(USE_PREF_SIZE);
    widen();
    setMinHeight(USE_PREF_SIZE);
    model.routine().movingProperty().addListener(_ -> show());
    model.routine().pace().stepsProperty().addListener(_ -> count());
    model.routine().pace().heldProperty().addListener(_ -> name());
    show();
    name();
  }

  /// What has the focus when a movement comes up: the key that holds it is the key that presses it.
  Button hold() {
    return hold;
  }

  /// Has the figure stand elsewhere.
  void widen() {
    var words = new VBox(left, then);
    words.setAlignment(Pos.CENTER_LEFT);
    arrange(LARGE_GAP, head, step, row(ring, words));
  }

  /// Where there is no room for one thing beside another, the figure stands beside the little that is short.
  void narrow(Node figure) {
    var beside = new VBox(GAP, head, row(ring, left));
    HBox.setHgrow(beside, Priority.ALWAYS);
    arrange(GAP, new HBox(GAP, figure, beside), new VBox(SMALL_GAP, step, then));
  }

  private void arrange(double gap, Node... upper) {
    setSpacing(gap);
    getChildren().clear();
    getChildren().addAll(upper);
    getChildren().addAll(buttons, notes);
  }

  private static HBox row(Node ring, Region words) {
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(GAP, ring, words);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private FlowPane buttons() {
    var row = new FlowPane(BUTTON_GAP, BUTTON_GAP, Buttons.of(Act.NEXT_MOVEMENT, texts, model.routine()::next),
        new ElseButton(model, texts),
        new SteadyButton(hold, Act.PAUSE.key(texts), Act.PAUSE.name(texts), texts.say("pause.continue")));
    row.getStyleClass().add("pause-buttons");
    row.setMinHeight(USE_PREF_SIZE);
    return row;
  }

  private void show() {
    model.routine().movingProperty().get().ifPresent(moving -> {
      place.setText(texts.say("pause.place", moving.place(), moving.of()));
      name.setText(moving.movement().name());
      step.expect(moving.movement().steps().stream().map(Movement.Step::text).toList());
      then.expect(Steps.all(moving.movement()).map(this::then).toList());
      why.setText(moving.why());
      following.setText(texts.say("pause.then",
          String.join(" · ", moving.then().stream().map(Movement::name).toList())));
      following.setVisible(!moving.then().isEmpty());
      following.setManaged(following.isVisible());
      caution.setText(moving.movement().caution());
    });
    count();
  }

  private void count() {
    model.routine().pace().stepsProperty().get().ifPresent(steps -> {
      step.say(steps.step().text(),
          texts.say("pause.step-spoken", steps.number(), steps.count(), steps.step().text()));
      left.setText(Lengths.counted(steps.left()));
      then.say(then(steps), then(steps));
      ring.show(steps.share());
    });
  }

  private void name() {
    var held = model.routine().pace().heldProperty().get();
    var word = held ? texts.say("pause.continue") : Act.PAUSE.name(texts);
    var help = held ? texts.say("pause.continue-help") : Act.PAUSE.help(texts);
    hold.setText(word);
    hold.setAccessibleText(word + ", " + Act.PAUSE.key(texts));
    hold.setAccessibleHelp(help);
    hold.getTooltip().setText(help);
  }

  private String then(Steps steps) {
    return steps.next().map(next -> texts.say("pause.step-then", steps.number(), steps.count(), next.text()))
        .orElseGet(() -> texts.say("pause.step", steps.number(), steps.count()));
  }

  private static Label line(String... styles) {
    var line = new Label();
    line.getStyleClass().addAll(styles);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
