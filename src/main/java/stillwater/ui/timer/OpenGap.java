package stillwater.ui.timer;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.Moment;
import stillwater.text.Texts;
import stillwater.text.Times;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;

/// The oldest gap that waits for its answer, asked below whatever else goes on.
final class OpenGap extends StackPane {
  private final BlockViewModel model;
  private final Context context;
  private final GapCard card;

  OpenGap(BlockViewModel model, Live live, Context context) {
    this.model = model;
    this.context = context;
    this.card = new GapCard(context.texts(), this::answer);
    live.snapshotProperty().addListener(_ -> show());
    managedProperty().bind(visibleProperty());
    show();
  }

  void bind(Keys keys) {
    GapCard.bind(keys, this::answer);
  }

  private Optional<Gap> oldest() {
    return model.absence().isPresent() ? Optional.empty() : model.openGaps().stream().findFirst();
  }

  private void answer(GapAnswer as) {
    oldest().ifPresent(gap -> model.answer(Optional.of(gap.id()), as));
  }

  private void show() {
    setVisible(oldest().isPresent());
    oldest().ifPresent(gap -> {
      getChildren().setAll(card);
      card.ask(context.texts().say("gap.title", cause(gap), moment(gap.from(), context.now()),
          moment(gap.to(), gap.from().wall())));
    });
  }

  private String cause(Gap gap) {
    return Texts.capital(context.texts().say(Texts.key("cause.", gap.cause())));
  }

  private String moment(Moment at, Instant beside) {
    return Times.moment(at.wall(), beside, context.zone().get(), context.texts());
  }
}
