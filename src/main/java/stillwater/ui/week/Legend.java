package stillwater.ui.week;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import stillwater.focus.Kind;
import stillwater.text.Texts;
import stillwater.ui.kit.KindStyle;

/// What the colours of the columns stand for.
final class Legend extends FlowPane {
  private static final double BETWEEN = 14;
  private static final double LINES = 4;
  private static final double DASH = 14;

  private final Texts texts;

  Legend(Texts texts) {
    super(BETWEEN, LINES);
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Columns columns) {
    getChildren().setAll(columns.kinds().stream().map(kind -> kind(kind, columns.styles())).toList());
    if (columns.hasPlan()) {
      var dash = new Line(0, 0, DASH, 0);
      dash.getStyleClass().add("chart-plan");
      getChildren().add(named(texts.say("week.plan"), dash));
    }
  }

  private static Label kind(Kind kind, KindStyle styles) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", styles.of(kind));
    return named(Texts.capital(kind.name()), dot);
  }

  private static Label named(String name, Node sign) {
    var label = new Label(name, sign);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }
}
