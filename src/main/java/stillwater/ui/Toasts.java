package stillwater.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import stillwater.focus.Desk;
import stillwater.focus.Id;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.text.Refusals;
import stillwater.text.Texts;
import stillwater.ui.kit.Notes;

/// Says in passing what was done, at the foot of the window, with *Undo* where it can be taken back. It is a part of
/// the window and not a pop-up: those of ControlsFX take the keyboard, and a space typed elsewhere would press *Undo*.
final class Toasts extends HBox implements Notes {
  private static final Duration STAYS = Duration.seconds(5);
  private static final double GAP = 12;

  private final Desk desk;
  private final Banner banner;
  private final Texts texts;
  private final Runnable undo;
  private final Consumer<String> aside;
  private final Label sentence = new Label();
  private final Button back = new Button();
  private final PauseTransition stay = new PauseTransition(STAYS);

  /// @param undo takes back what was said last
  /// @param aside hears the same, where the window is small
  Toasts(Desk desk, Banner banner, Texts texts, Runnable undo, Consumer<String> aside) {
    super(GAP);
    this.desk = desk;
    this.banner = banner;
    this.texts = texts;
    this.undo = undo;
    this.aside = aside;
    getStyleClass().addAll("card", "toast");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    sentence.setWrapText(true);
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    back.setText(texts.say("window.undo"));
    back.setFocusTraversable(false);
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.managedProperty().bind(back.visibleProperty());
    getChildren().setAll(sentence, back);
    setVisible(false);
    stay.setOnFinished(_ -> setVisible(false));
  }

  @Override
  public void done(String what) {
    var last = last();
    show(what, Optional.of(() -> {
      if (last().equals(last)) {
        undo.run();
      } else {
        tell(texts.say("window.undo-late"));
      }
    }));
  }

  @Override
  public void done(String what, Runnable otherwise) {
    show(what, Optional.of(otherwise));
  }

  @Override
  public void worked() {
    banner.hide();
  }

  @Override
  public void tell(String what) {
    show(what, Optional.empty());
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

  private void show(String what, Optional<Runnable> takeBack) {
    sentence.setText(what);
    back.setVisible(takeBack.isPresent());
    back.setOnAction(_ -> {
      setVisible(false);
      takeBack.ifPresent(Runnable::run);
    });
    setVisible(true);
    aside.accept(what);
    stay.playFromStart();
  }
}
