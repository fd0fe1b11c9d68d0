package stillwater.ui.history;

import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import stillwater.report.Search;
import stillwater.text.Texts;

/// Two days between which one looks, typed; Enter looks.
final class RangeFields {
  private static final double GAP = 6;
  private static final double DAY = 128;

  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final HistoryViewModel model;
  private final Texts texts;
  private final HBox box;

  RangeFields(HistoryViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    box = new HBox(GAP, field(from, "history.range-from"), new Label("–"), field(to, "history.range-to"));
    box.setAlignment(Pos.CENTER_LEFT);
    model.searchProperty().addListener(_ -> follow());
  }

  Node node() {
    return box;
  }

  private TextField field(StringProperty typed, String name) {
    var field = Fields.text(typed, DAY);
    field.setPromptText(texts.say(name));
    field.setAccessibleText(texts.say(name));
    field.setOnAction(_ -> look());
    return field;
  }

  /// One day alone is that day.
  private void look() {
    var days = Stream.of(from.get(), to.get()).filter(typed -> !typed.isBlank()).toList();
    try {
      if (days.isEmpty()) {
        model.clearSearch();
      } else {
        model.search(Search.days(Typed.day(days.getFirst(), texts), Typed.day(days.getLast(), texts)));
      }
    } catch (Unclear unclear) {
      model.say(unclear.sentence());
    }
  }

  private void follow() {
    model.searchProperty().get().ifPresentOrElse(search -> {
      from.set(search.from().toString());
      to.set(search.to().toString());
    }, () -> {
      from.set("");
      to.set("");
    });
  }
}
