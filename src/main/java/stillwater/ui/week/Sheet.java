package stillwater.ui.week;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.chart.Drawing;
import stillwater.report.Search;
import stillwater.text.Texts;
import stillwater.ui.kit.Chart;
import stillwater.ui.kit.DrawingView;

/// Lays a week or month out: side by side where there is room, else below each other.
final class Sheet extends VBox {
  private static final int CARDS = 4;
  private static final double GAP = 12;
  private static final double LEAST = 180;
  private static final double FACTS = 300;
  private static final Chart NOTHING = new Chart((width, _) -> new Drawing(width, 0, List.of(), ""));

  private final Texts texts;
  private final Consumer<Search> behind;
  private final Consumer<Search> week;
  private final List<CardPane> cards;
  private final VBox figures = new VBox(GAP);
  private final VBox remarks = new VBox(2);
  private final VBox drawings = new VBox(GAP);
  private final DrawingView days = view();
  private final DrawingView away = view();
  private final DrawingView over = view();
  private final DrawingView heat = view();
  private final DrawingView stretches = view();
  private final DrawingView pressure = view();
  private final DrawingView hours = view();
  private final DrawingView moved = view();
  private final Label pulls = sentence("small", "muted");
  private final CheckBox counted = new CheckBox();
  private final FactsPane breaks = new FactsPane();
  private final StackPane rest = new StackPane();
  private final FactsPane returns = new FactsPane();
  private final Panel ofDays;
  private final Panel ofAway;
  private final Panel ofClock;
  private final Panel ofHeat;
  private final Panel ofStretches;
  private final Panel ofPressure;
  private final Panel ofHours;
  private final Panel ofReturns;
  private final Panel ofBreaks;
  private final Label nothing = sentence("muted");
  private final StackPane empty = new StackPane(nothing);
  private final Label uncertainty = sentence("small", "muted");

  /// @param behind is handed what a place of a chart was made of
  /// @param week is handed the days to whose week a place leads
  Sheet(Texts texts, Consumer<Search> behind, Consumer<Search> week) {
    this.texts = texts;
    this.behind = behind;
    this.week = week;
    cards = IntStream.range(0, CARDS).mapToObj(_ -> new CardPane(texts)).toList();
    var columns = besideHow(days);
    ofDays = new Panel(texts, columns).growing(columns);
    ofAway = new Panel(texts, away, pulls);
    ofClock = new Panel(texts, besideHow(over));
    StackPane.setAlignment(counted, Pos.BOTTOM_LEFT);
    ofHeat = new Panel(texts, new StackPane(heat, counted));
    ofStretches = new Panel(texts, stretches).growing(stretches);
    ofPressure = new Panel(texts, pressure);
    ofHours = new Panel(texts, hours).growing(hours);
    ofReturns = new Panel(texts, returns);
    HBox.setHgrow(moved, Priority.ALWAYS);
    ofBreaks = new Panel(texts, rest);
    counted.setText(texts.say("week.heat-counted"));
    counted.getStyleClass().addAll("small");
    empty.getStyleClass().addAll("card", "panel", "empty");
    remarks.getStyleClass().add("remarks");
    setSpacing(GAP);
    getChildren().setAll(figures, remarks, drawings, empty, uncertainty);
    turn(false);
  }

  /// Whether there is no room for two drawings side by side.
  void turn(boolean isNarrow) {
    figures.getChildren().clear();
    drawings.getChildren().clear();
    breaks.setMinWidth(isNarrow ? 0 : FACTS);
    rest.getChildren().setAll(isNarrow ? new VBox(GAP, breaks, moved) : new HBox(2 * GAP, breaks, moved));
    if (isNarrow) {
      figures.getChildren().addAll(Row.alike(cards.subList(0, 2)), Row.alike(cards.subList(2, CARDS)));
      drawings.getChildren().addAll(ofDays, ofAway, ofClock, ofHeat, ofStretches, ofPressure, ofHours, ofReturns,
          ofBreaks);
    } else {
      var right = new VBox(GAP, ofHours, ofReturns);
      VBox.setVgrow(ofHours, Priority.ALWAYS);
      figures.getChildren().add(Row.alike(cards));
      drawings.getChildren().addAll(unlike(ofDays, ofAway), ofClock, unlike(ofHeat, ofStretches),
          Row.alike(List.of(ofPressure, right)), ofBreaks);
    }
  }

  void show(WeekPage page) {
    for (int i = 0; i < CARDS; i++) {
      cards.get(i).show(page.cards().get(i));
    }
    remarks.getChildren().setAll(page.remarks().stream().map(remark -> {
      var line = sentence("remark");
      line.setText(remark);
      return line;
    }).toList());
    see(remarks, !page.remarks().isEmpty());
    pulls.setText(page.pulls());
    see(pulls, !page.pulls().isEmpty());
    explain(page);
    draw(page);
    breaks.show(page.breaks());
    returns.show(page.returns());
    nothing.setText(page.nothing());
    uncertainty.setText(page.uncertainty());
    see(drawings, !page.isEmpty());
    see(empty, page.isEmpty());
  }

  private void draw(WeekPage page) {
    var charts = page.charts();
    days.show(charts.days(), page.isMonth() ? week : behind);
    away.show(charts.away(), behind);
    over.show(charts.over(), page.isMonth() ? week : behind);
    counted.setOnAction(_ -> heat(charts));
    heat(charts);
    stretches.show(charts.stretches(), behind);
    pressure.show(charts.pressure(), behind);
    hours.show(charts.hours(), behind);
    moved.show(charts.moved(), behind);
  }

  private void heat(Charts charts) {
    heat.show(counted.isSelected() ? charts.counted() : charts.heat(), behind);
  }

  private void explain(WeekPage page) {
    var isMonth = page.isMonth();
    ofDays.show("", isMonth ? texts.say("month.how-days") : texts.say("week.how-columns", page.dayStart()),
        texts.say(isMonth ? "month.by-day" : "week.by-day"));
    ofAway.show(page.away(), texts.say("week.how-away"), texts.say("week.away-by-source"));
    ofClock.show("", texts.say(isMonth ? "month.how-trend" : "week.how-strips"),
        texts.say(isMonth ? "month.trend" : "week.clock"));
    titled(ofHeat, "week.heat", texts.say("week.how-heat"));
    titled(ofStretches, "week.stretches", texts.say("week.how-stretches"));
    titled(ofPressure, "week.pulled", texts.say("week.how-pulled"));
    titled(ofHours, "week.by-hour", texts.say("week.how-by-hour"));
    titled(ofReturns, "week.away-and-back", texts.say("week.how-returns"));
    titled(ofBreaks, "week.breaks-moved", texts.say("week.how-moved"));
  }

  private void titled(Panel panel, String key, String how) {
    panel.show(texts.say(key), how, texts.say(key));
  }

  /// Closes what was opened over it.
  void close() {
    cards.forEach(CardPane::close);
    List.of(ofDays, ofAway, ofClock, ofHeat, ofStretches, ofPressure, ofHours, ofReturns, ofBreaks)
        .forEach(Panel::close);
  }

  private static Row unlike(Node wide, Node narrow) {
    return new Row(List.of(new Row.Part(wide, 2), new Row.Part(narrow, 1)));
  }

  /// A drawing without a title above it leaves room for the question mark.
  private static StackPane besideHow(Node drawing) {
    var place = new StackPane(drawing);
    place.getStyleClass().add("beside-how");
    return place;
  }

  private static DrawingView view() {
    return new DrawingView(LEAST, NOTHING);
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
