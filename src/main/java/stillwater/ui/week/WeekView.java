package stillwater.ui.week;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Icon;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;
import stillwater.ui.kit.Screen;

/// The week read back: four figures, the days as columns and over the clock, and where the time away went.
public final class WeekView implements Screen {
  private static final double GAP = 12;
  private static final double NARROW = 640;
  private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");

  private final WeekViewModel model;
  private final Texts texts;
  private final Keys keys;
  private final Label title = new Label();
  private final Label number = new Label();
  private final Button earlier;
  private final Button later;
  private final Sheet sheet;
  private final VBox content;
  private final ScrollPane scroll;
  private boolean isNarrow;

  public WeekView(Context context, Live live, Notes notes) {
    model = new WeekViewModel(context, live, notes);
    texts = context.texts();
    keys = new Keys(texts).on(Act.EARLIER_WEEK, model::earlier).on(Act.LATER_WEEK, model::later)
        .on(Act.THIS_WEEK, model::thisWeek);
    earlier = arrow(Act.EARLIER_WEEK, Icon.EARLIER, model::earlier);
    later = arrow(Act.LATER_WEEK, Icon.LATER, model::later);
    sheet = new Sheet(texts);
    content = new VBox(GAP, header(), sheet);
    content.getStyleClass().add("week");
    scroll = new ScrollPane(content);
    scroll.widthProperty().subscribe(width -> turn(width.doubleValue() < NARROW));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    model.runningProperty().subscribe(this::showWhetherLater);
    model.pageProperty().subscribe(page -> page.ifPresent(this::show));
  }

  @Override
  public Parent node() {
    return scroll;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  @Override
  public Node first() {
    return earlier;
  }

  @Override
  public Act.Where where() {
    return Act.Where.WEEK;
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
    sheet.close();
  }

  private HBox header() {
    title.getStyleClass().add("heading");
    number.getStyleClass().add("week-number");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    var names = new FlowPane(GAP, 0, title, number);
    names.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(names, Priority.ALWAYS);
    var reason = new StackPane(later);
    Tooltip.install(reason, later.getTooltip());
    var header = new HBox(8, names, earlier, reason);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private Button arrow(Act act, Icon icon, Runnable run) {
    var button = new Button("", icon.draw());
    button.getStyleClass().add("arrow");
    button.setAccessibleText(act.name(texts) + ", " + act.key(texts));
    button.setAccessibleHelp(act.help(texts));
    button.setTooltip(new Tooltip(act.help(texts) + "  " + act.key(texts)));
    button.setOnAction(_ -> run.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void turn(boolean toNarrow) {
    if (toNarrow != isNarrow && scroll.getWidth() > 0) {
      isNarrow = toNarrow;
      content.pseudoClassStateChanged(IS_NARROW, isNarrow);
      sheet.turn(isNarrow);
    }
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

  private void show(WeekPage page) {
    title.setText(page.title());
    number.setText(page.number());
    sheet.show(page);
  }
}
