package stillwater.ui.timer;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.focus.Absence;
import stillwater.text.Texts;
import stillwater.text.Times;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Pair;

/// The clock is held because nobody saw what was done since: nothing counts until somebody says.
final class HeldPane implements Face {
  private static final double GAP = 16;

  private final BlockViewModel model;
  private final Context context;
  private final Keys keys;
  private final Label title = new Label();
  private final Label why = new Label();
  private final Dial dial;
  private final Pair pane;

  HeldPane(BlockViewModel model, Live live, Context context) {
    this.model = model;
    this.context = context;
    var texts = context.texts();
    this.dial = new Dial(model.marks(), texts.say("block.numbers"), model::turnNumbers).beside();
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    var question = new GapCard(texts, answer -> model.answer(Optional.empty(), answer));
    question.ask(texts.say("held.question"));
    var note = new Label(texts.say("held.note"));
    note.getStyleClass().addAll("small", "muted");
    note.setWrapText(true);
    this.pane = new Pair(dial, new VBox(GAP, title, why, question, note));
    keys = new Keys(texts).otherwise(model::touch);
    GapCard.bind(keys, answer -> model.answer(Optional.empty(), answer));
    pane.setFocusTraversable(true);
    pane.getStyleClass().addAll("drawing", "focus-ring");
    pane.setAccessibleRole(AccessibleRole.TEXT);
    live.snapshotProperty().addListener(_ -> show());
    model.faceProperty().addListener(_ -> show());
    show();
  }

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public Node first() {
    return pane;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  private void show() {
    model.absence().filter(_ -> model.block().isPresent()).ifPresent(absence -> {
      dial.show(model.clock());
      title.setText(context.texts().say("held.title",
          Times.clock(absence.since(), context.zone().get(), context.texts())));
      why.setText(context.texts().say("held.why", cause(absence)));
      pane.setAccessibleText(title.getText() + ". " + why.getText());
    });
  }

  private String cause(Absence absence) {
    return Texts.capital(context.texts().say(Texts.key("cause.", absence.cause())));
  }
}
