package stillwater.ui.week;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Choice;
import stillwater.ui.kit.Icon;

/// Names the days that are shown, and holds what goes to others and writes them out.
final class Header extends VBox {
  private static final double GAP = 12;
  private static final double CLOSE = 8;

  private final Texts texts;
  private final Label title = new Label();
  private final Label number = new Label();
  private final Button earlier;
  private final Button later;
  private final MenuButton export;
  private final StackPane whyNotExport;
  private final Tooltip exportHelp = new Tooltip();
  private final FlowPane names;
  private final HBox steps;
  private final HBox choices;

  /// @param write is handed the format to write what is shown in
  Header(Texts texts, WeekViewModel model, Exports exports, Consumer<ExportFormat> write) {
    super(CLOSE);
    this.texts = texts;
    earlier = arrow(Act.EARLIER_WEEK, Icon.EARLIER, model::earlier);
    later = arrow(Act.LATER_WEEK, Icon.LATER, model::later);
    export = new MenuButton(texts.say("week.export"));
    export.getStyleClass().add("export");
    exports.offered().forEach(format -> {
      var item = new MenuItem(texts.say(Texts.key("export.", format)));
      item.setOnAction(_ -> write.accept(format));
      export.getItems().add(item);
    });
    whyNotExport = new StackPane(export);
    whyNotExport.setMinWidth(USE_PREF_SIZE);
    Tooltip.install(whyNotExport, exportHelp);
    var isOffered = !exports.offered().isEmpty();
    whyNotExport.setVisible(isOffered);
    whyNotExport.setManaged(isOffered);
    names = names();
    var span = new Choice<>(model.spanProperty(), texts.say("week.span"),
        each -> texts.say(Texts.key("week.span.", each)), _ -> Optional.<Node>empty());
    span.offer(List.of(Span.values()));
    span.node().getStyleClass().add("span");
    var reason = new StackPane(later);
    Tooltip.install(reason, later.getTooltip());
    steps = new HBox(CLOSE, earlier, reason);
    choices = new HBox(CLOSE, span.node());
    steps.setAlignment(Pos.CENTER_LEFT);
    choices.setAlignment(Pos.CENTER_LEFT);
    model.runningProperty().subscribe(this::showWhetherLater);
    turn(false);
  }

  private FlowPane names() {
    title.getStyleClass().add("heading");
    number.getStyleClass().add("week-number");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    var both = new FlowPane(GAP, 0, title, number);
    both.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(both, Priority.ALWAYS);
    return both;
  }

  /// In one line where there is room, else in two.
  void turn(boolean isNarrow) {
    getChildren().clear();
    choices.getChildren().remove(whyNotExport);
    if (isNarrow) {
      var space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      getChildren().addAll(line(names, steps), line(choices, space, whyNotExport));
    } else {
      getChildren().add(line(names, choices, steps, whyNotExport));
    }
  }

  private static HBox line(Node... parts) {
    var line = new HBox(CLOSE, parts);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  void show(WeekPage page) {
    title.setText(page.title());
    number.setText(page.number());
    export.setDisable(page.isEmpty());
    export.setAccessibleHelp(texts.say(page.isEmpty() ? "week.export-nothing" : "week.export-help"));
    exportHelp.setText(export.getAccessibleHelp());
  }

  Node first() {
    return earlier;
  }

  private Button arrow(Act act, Icon icon, Runnable run) {
    var button = new Button("", icon.draw());
    button.getStyleClass().add("step");
    button.setAccessibleText(act.name(texts) + ", " + act.key(texts));
    button.setAccessibleHelp(act.help(texts));
    button.setTooltip(new Tooltip(act.help(texts) + "  " + act.key(texts)));
    button.setOnAction(_ -> run.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void showWhetherLater(boolean isRunning) {
    if (isRunning && later.isFocused()) {
      earlier.requestFocus();
    }
    later.setDisable(isRunning);
    var help = isRunning ? texts.say("week.latest") : Act.LATER_WEEK.help(texts);
    later.setAccessibleHelp(help);
    later.getTooltip().setText(isRunning ? help : help + "  " + Act.LATER_WEEK.key(texts));
  }
}
