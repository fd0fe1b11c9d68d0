package stillwater.ui.timer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.focus.Source;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Pair;
import stillwater.ui.kit.Sources;

/// The clock is held: time away grows, and one line waits for where the person was.
final class InterruptedPane implements Face {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double GAP = 16;
  private static final double SMALL_GAP = 8;
  private static final double NARROW = 440;

  private final BlockViewModel model;
  private final Texts texts;
  private final Keys keys;
  private final TextField cue = new CueField();
  private final Dial dial;
  private final List<Button> chips = new ArrayList<>();
  private final Pair pane;

  /// Whoever comes here goes on behind the cue: all of it selected, as is usual, the next letter would replace it.
  private static final class CueField extends TextField {

    CueField() {
      skinProperty().addListener(_ -> end());
    }

    @Override
    public void requestFocus() {
      super.requestFocus();
      end();
    }
  }

  InterruptedPane(BlockViewModel model, Live live, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.dial = new Dial(model.marks()).beside();
    this.pane = new Pair(dial, form());
    this.keys = new Keys(texts).on(Act.RESUME, model::resume).on("Space", model::resume)
        .on(Act.FINISH, model::endHere)
        .on(Act.END_HERE, model::endHere).on("Esc", pane::requestFocus);
    pane.setFocusTraversable(true);
    pane.getStyleClass().addAll("drawing", "focus-ring");
    Sources.OFFERED.forEach(source ->
        keys.on("Alt+" + Sources.letter(source, texts), () -> model.nameInterruption(source)));
    live.nowProperty().addListener(_ -> show());
    live.snapshotProperty().addListener(_ -> show());
    show();
  }

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public Node first() {
    return cue;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  private VBox form() {
    var ask = new Label(texts.say("interrupted.cue-ask"));
    ask.setWrapText(true);
    ask.setLabelFor(cue);
    cue.getStyleClass().add("large");
    cue.setAccessibleText(texts.say("interrupted.cue"));
    cue.textProperty().bindBidirectional(model.cueProperty());
    cue.setOnAction(_ -> model.keepCue());
    cue.focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        model.keepCue();
      }
    });
    var what = new Label(texts.say("interrupted.what"));
    what.getStyleClass().addAll("small", "muted");
    var end = Buttons.of(Act.END_HERE, texts, model::endHere);
    var on = new FlowPane(SMALL_GAP, SMALL_GAP, Buttons.going(Act.RESUME, texts, model::resume), end);
    var form = new VBox(GAP);
    order(form, List.of(new VBox(SMALL_GAP, ask, cue), new VBox(SMALL_GAP, what, sources()), on));
    form.setMinHeight(Region.USE_PREF_SIZE);
    return form;
  }

  /// Where the window is small the way back comes before what may be left out.
  private static void order(VBox form, List<Node> parts) {
    form.getChildren().setAll(parts);
    form.widthProperty().addListener((_, _, width) -> {
      var last = width.doubleValue() < NARROW ? 1 : 2;
      if (form.getChildren().indexOf(parts.getLast()) != last) {
        form.getChildren().remove(parts.getLast());
        form.getChildren().add(last, parts.getLast());
      }
    });
  }

  private Node sources() {
    for (var source : Sources.OFFERED) {
      var chip = Buttons.named(Sources.label(source, texts), Sources.letter(source, texts),
          () -> model.nameInterruption(source));
      chip.getStyleClass().add("chip");
      chip.setAccessibleText(Sources.label(source, texts) + ", Alt+" + Sources.letter(source, texts));
      chip.setUserData(source);
      chips.add(chip);
    }
    return new FlowPane(SMALL_GAP, SMALL_GAP, chips.toArray(Node[]::new));
  }

  private void show() {
    dial.show(model.away());
    Optional<Source> named = model.sourceProperty().get();
    chips.forEach(chip -> mark(chip, named.filter(chip.getUserData()::equals).isPresent()));
  }

  private void mark(Button chip, boolean chosen) {
    chip.pseudoClassStateChanged(CHOSEN, chosen);
    chip.setAccessibleHelp(chosen ? texts.say("interrupted.chosen") : "");
  }
}
