package stillwater.ui.preferences;

import java.time.DayOfWeek;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;

/// Seven small fields, one for the hours of each weekday.
final class PlanFields extends VBox {
  private static final double GAP = 8;
  private static final double UNDER = 4;
  private static final double WIDEST = 640;
  private static final int COLUMNS = 3;

  PlanFields(PlanViewModel plan, Texts texts) {
    super(GAP);
    var days = new FlowPane(GAP, GAP);
    days.setPrefWrapLength(WIDEST);
    for (var day : DayOfWeek.values()) {
      days.getChildren().add(field(day, plan, texts));
    }
    getChildren().add(days);
    getChildren().addAll(Stream.of(DayOfWeek.values()).map(plan::on).map(TypedField::problem).toList());
  }

  private static Node field(DayOfWeek day, PlanViewModel plan, Texts texts) {
    var field = TypedField.held(plan.on(day), COLUMNS, texts.say(Texts.key("weekday.", day)), () -> plan.say(day),
        () -> plan.restore(day));
    field.setPromptText(texts.say("preferences.plan.nothing"));
    var name = new Label(texts.say(Texts.key("weekday.short.", day)));
    name.getStyleClass().addAll("small", "muted");
    name.setLabelFor(field);
    return new VBox(UNDER, name, field);
  }
}
