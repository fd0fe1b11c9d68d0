package stillwater.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.textfield.TextFields;
import stillwater.focus.Kind;
import stillwater.text.Texts;
import stillwater.ui.kit.Choice;

/// What narrows the table: words, kinds of work, and how far back.
final class FilterBar {
  private static final double GAP = 12;
  private static final double WIDE_WORDS = 260;
  private static final double KINDS = 150;
  private static final double NARROW_KINDS = 103;

  private final TextField words = TextFields.createClearableTextField();
  private final CheckComboBox<Kind> kinds = new CheckComboBox<>();
  private final FlowPane pane = new FlowPane(GAP, GAP);
  private final Filter filter;
  private boolean following;

  FilterBar(HistoryViewModel model, Texts texts) {
    this.filter = model.filter();
    var stretch = new Choice<>(model.stretchProperty(), texts.say("history.stretch"), each -> texts.say(switch (each) {
      case THIS_WEEK -> "history.this-week";
      case THIS_MONTH -> "history.this-month";
      case ALL -> "history.all";
    }), _ -> Optional.empty());
    stretch.offer(List.of(Stretch.values()));
    dressWords(texts);
    dressKinds(texts);
    pane.getChildren().setAll(words, kinds, stretch.node());
  }

  FlowPane node() {
    return pane;
  }

  TextField words() {
    return words;
  }

  void narrow(boolean narrow, double width) {
    words.setPrefWidth(narrow ? width : WIDE_WORDS);
    kinds.setPrefWidth(narrow ? NARROW_KINDS : KINDS);
  }

  private void dressWords(Texts texts) {
    words.setPromptText(texts.say("history.find"));
    words.setAccessibleText(texts.say("history.find"));
    words.textProperty().bindBidirectional(filter.wordsProperty());
    words.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
      if (press.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
        press.consume();
        words.clear();
      }
    });
  }

  private void dressKinds(Texts texts) {
    kinds.setAccessibleText(texts.say("history.kinds"));
    kinds.setPrefWidth(KINDS);
    kinds.setConverter(new StringConverter<>() {
      @Override
      public String toString(Kind kind) {
        return Texts.capital(kind.name());
      }

      @Override
      public Kind fromString(String name) {
        return new Kind(name);
      }
    });
    filter.offered().addListener((ListChangeListener<Kind>) _ -> offer());
    filter.kinds().addListener((SetChangeListener<Kind>) _ -> {
      entitle(texts);
      check();
    });
    kinds.getCheckModel().getCheckedItems().addListener((ListChangeListener<Kind>) _ -> choose());
    offer();
    entitle(texts);
  }

  /// Without a title the box names what is checked.
  private void entitle(Texts texts) {
    kinds.setTitle(filter.kinds().isEmpty() ? texts.say("history.all-kinds") : null);
  }

  private void offer() {
    following = true;
    kinds.getItems().setAll(filter.offered());
    following = false;
    check();
  }

  private void check() {
    if (following) {
      return;
    }
    following = true;
    filter.offered().forEach(kind -> {
      if (filter.kinds().contains(kind)) {
        kinds.getCheckModel().check(kind);
      } else {
        kinds.getCheckModel().clearCheck(kind);
      }
    });
    following = false;
  }

  private void choose() {
    if (following) {
      return;
    }
    following = true;
    var checked = List.copyOf(kinds.getCheckModel().getCheckedItems());
    filter.kinds().retainAll(checked);
    filter.kinds().addAll(checked);
    following = false;
  }
}
