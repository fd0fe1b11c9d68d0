package stillwater.ui.preferences;

import java.time.Duration;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Icon;

/// The lengths that are offered, each with its button, and a field for one more.
final class LengthsEditor extends VBox {
  private static final double GAP = 8;
  private static final double WIDEST = 720;
  private static final int COLUMNS = 7;

  private final LengthsViewModel lengths;
  private final Texts texts;
  private final FlowPane list = new FlowPane(GAP, GAP);
  private final TextField adding;

  LengthsEditor(LengthsViewModel lengths, Texts texts) {
    super(GAP);
    this.lengths = lengths;
    this.texts = texts;
    adding = TypedField.of(lengths.adding(), COLUMNS, texts.say("preferences.length.add"), lengths::add);
    adding.setPromptText(texts.say("preferences.length.prompt"));
    var add = new Button(texts.say("preferences.add"));
    add.setMinWidth(USE_PREF_SIZE);
    add.setAccessibleText(texts.say("preferences.length.add"));
    add.setOnAction(_ -> lengths.add());
    list.setPrefWrapLength(WIDEST);
    getChildren().setAll(list, new HBox(GAP, adding, add), TypedField.problem(lengths.adding()));
    lengths.lengthsProperty().addListener(_ -> show());
    lengths.usualProperty().addListener(_ -> show());
    show();
  }

  /// The chips are made anew; a button that had the focus hands it to the one in its place, or to one near it.
  private void show() {
    var focused = chips().filter(chip -> chip.remove.isFocused()).findFirst();
    var place = list.getChildren().indexOf(focused.orElse(null));
    list.getChildren().setAll(lengths.lengthsProperty().get().stream().map(Chip::new).toList());
    focused.ifPresent(before -> Stream.concat(chips().filter(chip -> chip.length.equals(before.length)), near(place))
        .map(chip -> chip.remove).filter(button -> !button.isDisabled()).findFirst()
        .ifPresentOrElse(Button::requestFocus, adding::requestFocus));
  }

  private Stream<Chip> near(int place) {
    return Stream.concat(chips().skip(place), chips().limit(place).toList().reversed().stream());
  }

  private Stream<Chip> chips() {
    return list.getChildren().stream().map(Chip.class::cast);
  }

  private final class Chip extends HBox {
    private final Duration length;
    private final Button remove;

    Chip(Duration length) {
      super(GAP / 2);
      this.length = length;
      var reasoned = new Reasoned(Icon.REMOVE, texts.say("preferences.length.remove", lengths.name(length)),
          lengths.removeRefusal(length), () -> lengths.remove(length));
      remove = reasoned.button();
      setAlignment(Pos.CENTER);
      getStyleClass().addAll("card", "offered");
      getChildren().setAll(new Label(lengths.name(length)), reasoned);
    }
  }
}
