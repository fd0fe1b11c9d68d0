package stillwater.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import stillwater.focus.Desk;
import stillwater.focus.Id;
import stillwater.focus.Notice;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.text.Refusals;
import stillwater.text.Texts;
import stillwater.ui.kit.Notes;

/// Says in passing what was done, at the foot of the window, with *Undo* where it can be taken back, and what the
/// desktop could not say. It is a part of the window and not a pop-up: those of ControlsFX take the keyboard, and a
/// space typed elsewhere would press *Undo*.
final class Toasts extends GridPane implements Notes {
  private static final Duration STAYS = Duration.seconds(5);
  private static final double GAP = 12;

  private final Desk desk;
  private final Banner banner;
  private final Texts texts;
  private final Runnable undo;
  private final Consumer<String> aside;
  private final Label sentence = new Label();
  private final HBox buttons = new HBox(GAP);
  private final PauseTransition stay = new PauseTransition(STAYS);
  private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();

  /// @param undo takes back what was said last
  /// @param aside hears the same, where the window is small
  Toasts(Desk desk, Banner banner, Texts texts, Runnable undo, Consumer<String> aside) {
    this.desk = desk;
    this.banner = banner;
    this.texts = texts;
    this.undo = undo;
    this.aside = aside;
    getStyleClass().addAll("card", "toast");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sentence.setWrapText(true);
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    setHgap(GAP);
    setVgap(GAP);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    buttons.setAlignment(Pos.CENTER_LEFT);
    add(sentence, 0, 0);
    getChildren().add(buttons);
    setVisible(false);
    stay.setOnFinished(_ -> setVisible(false));
  }

  @Override
  public void done(String what) {
    var last = last();
    done(what, () -> {
      if (last().equals(last)) {
        undo.run();
      } else {
        tell(texts.say("window.undo-late"));
      }
    });
  }

  @Override
  public void done(String what, Runnable otherwise) {
    pass(what, List.of(button(texts.say("window.undo"), otherwise)));
  }

  @Override
  public void worked() {
    banner.hide();
  }

  @Override
  public void tell(String what) {
    pass(what, List.of());
  }

  @Override
  public void refused(Reason reason) {
    tell(Refusals.of(reason, texts));
  }

  @Override
  public void failed(Trouble trouble) {
    banner.show(Refusals.of(trouble, texts));
  }

  private Optional<Id> last() {
    return desk.now().state().log().latest().map(Recorded::id);
  }

  /// Says a notice; one that can be answered stays until it is, put away or withdrawn, or something else is said.
  void offer(Notice notice, Consumer<Notice.Choice> chosen) {
    var words = notice.title() + "\n" + notice.body();
    if (notice.actions().isEmpty()) {
      tell(words);
      return;
    }
    pass(words, Stream.concat(notice.actions().stream()
        .map(action -> button(action.name(), () -> chosen.accept(action.choice()))), Stream.of(dismiss())).toList());
    stay.stop();
    offered.set(true);
  }

  /// Whether what is said stays until it is answered: then it must lie where it hides nothing that answers too.
  ReadOnlyBooleanProperty offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  private Button dismiss() {
    var dismiss = button(texts.say("window.dismiss"), () -> { });
    dismiss.getStyleClass().add("bare");
    return dismiss;
  }

  /// Takes back what is offered, if it still stands.
  void withdraw() {
    if (offered.get()) {
      setVisible(false);
    }
  }

  private void pass(String what, List<Button> answers) {
    sentence.setText(what);
    buttons.getChildren().setAll(answers);
    buttons.setManaged(!answers.isEmpty());
    GridPane.setConstraints(buttons, answers.size() > 1 ? 0 : 1, answers.size() > 1 ? 1 : 0);
    setVisible(true);
    aside.accept(what);
    stay.playFromStart();
    offered.set(false);
  }

  private Button button(String name, Runnable does) {
    var button = new Button(name);
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> {
      setVisible(false);
      does.run();
    });
    return button;
  }
}
