package stillwater.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.controlsfx.control.SearchableComboBox;
import stillwater.exchange.DateOrder;
import stillwater.exchange.Format;
import stillwater.exchange.Preview;
import stillwater.focus.Reason;
import stillwater.report.Search;
import stillwater.text.Refusals;
import stillwater.text.Texts;
import stillwater.ui.exchange.ImportViewModel.Stage;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Choice;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// Takes over what another program recorded: which file, how it is to be read, what would be added, and *Import*.
public final class ImportPane {
  private static final double GAP = 16;
  private static final double SMALL_GAP = 4;
  private static final double SPINNER = 20;
  private static final double ZONE = 200;

  private final Context context;
  private final Texts texts;
  private final ImportViewModel model;
  private final Button choose;
  private final VBox found = new VBox(GAP);
  private final VBox hints;
  private final VBox page = new VBox(GAP);
  private final ScrollPane scroll = new ScrollPane(page);
  private final BorderPane whole = new BorderPane(scroll);
  private final Button take;
  private final Button cancel;

  /// @param taken is told the days of what was taken over
  /// @param closed runs when nothing was
  public ImportPane(Context context, Notes notes, Consumer<Search> taken, Runnable closed) {
    this.context = context;
    this.texts = context.texts();
    this.model = new ImportViewModel(context, notes, taken, closed);
    this.choose = Buttons.plain(texts.say("exchange.choose"), this::choose);
    this.take = Buttons.plain(texts.say("exchange.import"), model::take);
    this.cancel = Buttons.plain(texts.say("history.cancel"), model::cancel);
    take.getStyleClass().add("go");
    page.getStyleClass().add("history");
    this.hints = hints();
    page.getChildren().setAll(heading(), source(), hints, found);
    whole.setBottom(buttons());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    whole.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
      if (press.getCode() == KeyCode.ESCAPE) {
        press.consume();
        model.cancel();
      }
    });
    model.stageProperty().addListener(_ -> show());
    show();
  }

  public Parent node() {
    return whole;
  }

  /// What has the focus first.
  public Node first() {
    return choose;
  }

  /// Reads a file as if it had been chosen.
  public void open(Path file) {
    model.fileProperty().set(Optional.of(file));
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.say("exchange.title"));
    Optional.ofNullable(chooser.showOpenDialog(page.getScene().getWindow())).map(File::toPath).ifPresent(this::open);
  }

  private VBox heading() {
    var title = new Label(texts.say("exchange.title"));
    title.getStyleClass().add("heading");
    return new VBox(SMALL_GAP, title, sentence(texts.say("exchange.about"), "muted"));
  }

  private FlowPane source() {
    var name = new Label();
    name.textProperty().bind(model.fileProperty().map(file ->
        file.map(Path::getFileName).map(Path::toString).orElse("")));
    var row = new FlowPane(GAP, SMALL_GAP, choose, name);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private VBox hints() {
    var format = new Choice<>(model.formatProperty(), texts.say("exchange.format"),
        each -> each.map(this::name).orElseGet(() -> texts.say("exchange.by-itself")), _ -> Optional.empty());
    format.offer(Stream.concat(Stream.of(Optional.<Format>empty()), Stream.of(Format.values()).map(Optional::of))
        .toList());
    var dates = new Choice<>(model.datesProperty(), texts.say("exchange.dates"),
        each -> each.map(this::name).orElseGet(() -> texts.say("exchange.by-itself")), _ -> Optional.empty());
    dates.offer(Stream.concat(Stream.of(Optional.<DateOrder>empty()), Stream.of(DateOrder.values()).map(Optional::of))
        .toList());
    var zone = new SearchableComboBox<ZoneId>();
    zone.getItems().setAll(ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
    zone.valueProperty().bindBidirectional(model.zoneProperty());
    zone.setPrefWidth(ZONE);
    return new VBox(GAP, labelled("exchange.format", format.node()), labelled("exchange.zone", zone),
        labelled("exchange.dates", dates.node()));
  }

  private VBox labelled(String key, Node field) {
    var label = new Label(texts.say(key));
    label.getStyleClass().addAll("small", "muted");
    label.setLabelFor(field);
    return new VBox(SMALL_GAP, label, field);
  }

  private String name(Format format) {
    return texts.say(switch (format) {
      case TIMEWARRIOR -> "exchange.timewarrior";
      case WATSON -> "exchange.watson";
      case TOGGL -> "exchange.toggl";
    });
  }

  private String name(DateOrder order) {
    return texts.say(switch (order) {
      case DAY_FIRST -> "exchange.day-first";
      case MONTH_FIRST -> "exchange.month-first";
    });
  }

  private HBox buttons() {
    var buttons = new HBox(GAP, take, cancel);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("import-buttons");
    List.of(take, cancel).forEach(button -> {
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setMaxHeight(Double.MAX_VALUE);
    });
    return buttons;
  }

  private void show() {
    var stage = model.stageProperty().get();
    take.setDisable(!(stage instanceof Stage.Shown(Preview preview) && !preview.added().isEmpty()));
    var writing = stage instanceof Stage.Writing;
    List.of(choose, hints, cancel).forEach(each -> each.setDisable(writing));
    var focused = focused();
    found.getChildren().setAll(switch (stage) {
      case Stage.Waiting _ -> List.<Node>of();
      // What is shown stays while it is read anew, and with it the focus.
      case Stage.Reading _ -> found.getChildren().isEmpty() ? List.of(progress("exchange.reading"))
          : List.copyOf(found.getChildren());
      case Stage.Writing _ -> List.of(progress("exchange.writing"));
      case Stage.Refused(Reason reason) -> List.of(sentence(Refusals.of(reason, texts), "problem"));
      case Stage.Shown(Preview preview) ->
          new PreviewRows(texts, context.settings().get().work().kinds(), model::file).of(preview);
    });
    found.lookupAll(".combo-box").stream().filter(box -> focused.equals(Optional.ofNullable(box.getAccessibleText())))
        .findFirst().ifPresent(Node::requestFocus);
  }

  /// What a screen reader calls the field that has the focus.
  private Optional<String> focused() {
    return Optional.ofNullable(page.getScene()).map(Scene::getFocusOwner).map(Node::getAccessibleText);
  }

  private Label progress(String key) {
    var spinner = new ProgressIndicator();
    spinner.setPrefSize(SPINNER, SPINNER);
    return new Label(texts.say(key), spinner);
  }

  static Label sentence(String text, String... styles) {
    var sentence = new Label(text);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.getStyleClass().addAll(styles);
    return sentence;
  }
}
