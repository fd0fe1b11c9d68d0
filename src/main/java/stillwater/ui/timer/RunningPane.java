package stillwater.ui.timer;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.focus.Interruption;
import stillwater.focus.Posture;
import stillwater.focus.Text;
import stillwater.text.Shown;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Choice;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;

/// A block runs: the ring, what is left, and four quiet actions.
final class RunningPane implements Face {
  private static final double GAP = 12;
  private static final double ROOM = 340;

  private final BlockViewModel model;
  private final PostureViewModel posture;
  private final Texts texts;
  private final Dial dial;
  private final VBox pane = new VBox(GAP);
  private final Keys keys;
  private final Keys offering;
  private final VBox cue = new VBox(GAP);
  private final Label intro = new Label();
  private final Label noted = new Label();
  private final Button extend;
  private final SourceOffer offer;
  private final ParkField park;

  RunningPane(BlockViewModel model, PostureViewModel posture, Live live, Texts texts) {
    this.model = model;
    this.posture = posture;
    this.texts = texts;
    this.dial = new Dial(model.marks(), texts.say("block.numbers"), model::turnNumbers);
    this.extend = Buttons.of(Act.EXTEND, texts, model::extend);
    var distracted = Buttons.of(Act.DISTRACTED, texts, model::distracted);
    var parked = Buttons.of(Act.PARK, texts, this::park);
    this.offer = new SourceOffer(model, distracted, texts);
    this.park = new ParkField(model::park, parked, texts);
    this.keys = bind(new Keys(texts));
    this.offering = offer.bind(bind(new Keys(texts)));
    VBox.setVgrow(dial, Priority.ALWAYS);
    dial.setMaxHeight(ROOM);
    pane.setAlignment(Pos.TOP_CENTER);
    pane.getChildren().setAll(dial, cue(), actions(distracted, parked), posture());
    live.snapshotProperty().addListener(_ -> show());
    live.nowProperty().addListener(_ -> show());
    model.faceProperty().addListener(_ -> show());
    model.heardProperty().addListener(_ -> show());
    show();
  }

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public Node first() {
    return dial;
  }

  /// While a source is offered its letter names it.
  @Override
  public Keys keys() {
    return offer.isOpen() ? offering : keys;
  }

  private void park() {
    model.dropOffer();
    park.open();
  }

  private Keys bind(Keys to) {
    return to.on(Act.DISTRACTED, model::distracted).on(Act.INTERRUPTED, model::interrupted).on(Act.PARK, this::park)
        .on(Act.FINISH, model::finish).on(Act.EXTEND, model::extend).on(Act.TURN_NUMBERS, model::turnNumbers)
        .on(Act.BACK, model::back).on(Act.POSTURE, posture::turn).on("Esc", model::dismissCue);
  }

  private Node cue() {
    noted.getStyleClass().add("heading");
    noted.setWrapText(true);
    intro.setText(texts.say("block.cue"));
    intro.getStyleClass().add("muted");
    intro.managedProperty().bind(intro.visibleProperty());
    cue.getChildren().setAll(intro, noted, Buttons.going(Act.BACK, texts, model::back));
    cue.setAlignment(Pos.CENTER);
    cue.setMinHeight(Region.USE_PREF_SIZE);
    cue.managedProperty().bind(cue.visibleProperty());
    return cue;
  }

  private Node actions(Button distracted, Button parked) {
    var actions = new FlowPane(12, 8, distracted, Buttons.of(Act.INTERRUPTED, texts, model::interrupted), parked,
        Buttons.of(Act.FINISH, texts, model::finish), extend);
    extend.managedProperty().bind(extend.visibleProperty());
    actions.setAlignment(Pos.CENTER);
    actions.setMinHeight(Region.USE_PREF_SIZE);
    return new StackPane(actions);
  }

  private Node posture() {
    var choice = new Choice<>(posture.postureProperty(), texts.say("block.posture"),
        held -> texts.say(Texts.key("position.", held.orElseThrow())), _ -> Optional.empty());
    choice.offer(Stream.of(Posture.values()).map(Optional::of).toList());
    var place = new VBox(choice.node());
    place.getStyleClass().add("posture");
    place.setAlignment(Pos.CENTER);
    place.setMinHeight(Region.USE_PREF_SIZE);
    place.visibleProperty().bind(posture.offeredProperty());
    place.managedProperty().bind(place.visibleProperty());
    return place;
  }

  private void show() {
    if (model.block().isEmpty()) {
      return;
    }
    dial.show(model.clock());
    extend.setVisible(model.isOver());
    var returning = model.returning();
    cue.setVisible(returning.isPresent());
    var left = returning.map(Interruption::cue).filter(text -> !text.isEmpty());
    intro.setVisible(left.isPresent());
    noted.setText(left.map(Text::value).map(Shown::of).orElseGet(() -> texts.say("block.no-cue")));
  }
}
