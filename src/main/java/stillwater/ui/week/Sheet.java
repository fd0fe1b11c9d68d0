package stillwater.ui.week;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;

/// Lays a week out: side by side where there is room, else below each other.
final class Sheet extends VBox {
  private static final int CARDS = 4;
  private static final double GAP = 12;

  private final List<CardPane> cards;
  private final VBox figures = new VBox(GAP);
  private final VBox drawings = new VBox(GAP);
  private final Legend legend;
  private final ColumnsChart columns = new ColumnsChart();
  private final AwayParts awayParts = new AwayParts();
  private final StripsChart strips = new StripsChart();
  private final Panel byDay;
  private final Panel away;
  private final Panel clock;
  private final Label nothing = sentence("muted");
  private final StackPane empty = new StackPane(nothing);
  private final Label uncertainty = sentence("small", "muted");

  Sheet(Texts texts) {
    cards = IntStream.range(0, CARDS).mapToObj(_ -> new CardPane(texts)).toList();
    legend = new Legend(texts);
    byDay = new Panel(texts.say("week.by-day"), texts, legend, columns).growing(columns);
    away = new Panel(texts.say("week.away-by-source"), texts, awayParts.all());
    clock = new Panel(texts.say("week.clock"), texts, strips);
    legend.getStyleClass().add("beside-how");
    strips.getStyleClass().add("beside-how");
    empty.getStyleClass().addAll("card", "panel", "empty");
    setSpacing(GAP);
    getChildren().setAll(figures, drawings, empty, uncertainty);
    turn(false);
  }

  /// Whether there is no room for two drawings side by side.
  void turn(boolean isNarrow) {
    figures.getChildren().clear();
    drawings.getChildren().clear();
    if (isNarrow) {
      figures.getChildren().addAll(Row.alike(cards.subList(0, 2)), Row.alike(cards.subList(2, CARDS)));
      drawings.getChildren().addAll(byDay, away, clock);
    } else {
      figures.getChildren().add(Row.alike(cards));
      drawings.getChildren().addAll(new Row(List.of(new Row.Part(byDay, 2), new Row.Part(away, 1))), clock);
    }
  }

  void show(WeekPage page) {
    for (int i = 0; i < CARDS; i++) {
      cards.get(i).show(page.cards().get(i));
    }
    legend.show(page.columns());
    columns.show(page.columns());
    awayParts.show(page.away());
    strips.show(page.strips());
    byDay.explain(page.hows().columns());
    away.explain(page.hows().away());
    clock.explain(page.hows().strips());
    nothing.setText(page.nothing());
    uncertainty.setText(page.uncertainty());
    see(drawings, !page.isEmpty());
    see(empty, page.isEmpty());
  }

  /// Closes what was opened over it.
  void close() {
    cards.forEach(CardPane::close);
    List.of(byDay, away, clock).forEach(Panel::close);
  }

  private static void see(Node node, boolean isSeen) {
    node.setVisible(isSeen);
    node.setManaged(isSeen);
  }

  private static Label sentence(String... styles) {
    var label = new Label();
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
