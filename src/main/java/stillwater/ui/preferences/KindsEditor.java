package stillwater.ui.preferences;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.chart.KindStyle;
import stillwater.focus.Kind;
import stillwater.text.Texts;
import stillwater.ui.kit.Icon;

/// The kinds of work, each in a row with its buttons, and a field for one more.
final class KindsEditor extends VBox {
  private static final double GAP = 8;
  private static final double WIDEST = 420;
  private static final int COLUMNS = 18;

  private final KindsViewModel kinds;
  private final Texts texts;
  private final VBox list = new VBox();
  private final TextField adding;

  KindsEditor(KindsViewModel kinds, Texts texts) {
    super(GAP);
    this.kinds = kinds;
    this.texts = texts;
    adding = TypedField.of(kinds.adding(), COLUMNS, texts.say("preferences.kind.add"), kinds::add);
    adding.setPromptText(texts.say("preferences.kind.add"));
    HBox.setHgrow(adding, Priority.ALWAYS);
    var add = new Button(texts.say("preferences.add"));
    add.setMinWidth(USE_PREF_SIZE);
    add.setAccessibleText(texts.say("preferences.kind.add"));
    add.setOnAction(_ -> kinds.add());
    setMaxWidth(WIDEST);
    getChildren().setAll(list, new HBox(GAP, adding, add), TypedField.problem(kinds.adding()));
    kinds.kindsProperty().addListener(_ -> show());
    show();
  }

  /// The rows are made anew; a button that had the focus hands it to the one in its place.
  private void show() {
    var focused = rows().filter(row -> row.focused().isPresent()).findFirst();
    var place = list.getChildren().indexOf(focused.orElse(null));
    list.getChildren().setAll(kinds.kindsProperty().get().stream().map(Row::new).toList());
    focused.ifPresent(before -> rows().filter(row -> row.kind.equals(before.kind)).findFirst()
        .or(() -> rows().skip(Math.min(place, list.getChildren().size() - 1)).findFirst())
        .flatMap(row -> row.near(before.focused().orElseThrow()))
        .ifPresentOrElse(Button::requestFocus, adding::requestFocus));
  }

  private Stream<Row> rows() {
    return list.getChildren().stream().map(Row.class::cast);
  }

  private final class Row extends HBox {
    private final Kind kind;
    private final List<Button> buttons;

    Row(Kind kind) {
      super(GAP);
      this.kind = kind;
      var up = new Reasoned(Icon.UP, texts.say("preferences.kind.up", kind), kinds.upRefusal(kind),
          () -> kinds.up(kind));
      var down = new Reasoned(Icon.DOWN, texts.say("preferences.kind.down", kind), kinds.downRefusal(kind),
          () -> kinds.down(kind));
      var remove = new Reasoned(Icon.REMOVE, texts.say("preferences.kind.remove", kind), kinds.removeRefusal(),
          () -> kinds.remove(kind));
      buttons = Stream.of(up, down, remove).map(Reasoned::button).toList();
      var dot = new Region();
      dot.getStyleClass().addAll("dot", new KindStyle(kinds.kindsProperty().get()).of(kind).styleClass());
      var name = new Label(Texts.capital(kind.name()));
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(dot, name, new HBox(up, down, remove));
    }

    /// Which of its buttons has the focus.
    Optional<Integer> focused() {
      return IntStream.range(0, buttons.size()).boxed().filter(i -> buttons.get(i).isFocused()).findFirst();
    }

    /// The button in this place, or else the next one that can be pressed.
    Optional<Button> near(int place) {
      return Stream.concat(Stream.of(buttons.get(place)), buttons.stream())
          .filter(button -> !button.isDisabled()).findFirst();
    }
  }
}
