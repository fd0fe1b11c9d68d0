package stillwater.ui.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import stillwater.focus.Absence;
import stillwater.focus.Block;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.Id;
import stillwater.focus.Interruption;
import stillwater.focus.Phase;
import stillwater.focus.Settings;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;
import stillwater.ui.kit.RingMarks;

/// The block that runs, held or not.
final class BlockViewModel {
  static final Duration OFFER = Duration.ofSeconds(4);
  private static final Duration MORE = Duration.ofMinutes(10);

  private final Context context;
  private final Live live;
  private final Commands commands;
  private final Notes notes;
  private final ObjectProperty<Clock.Face> face = new SimpleObjectProperty<>(Clock.Face.LEFT);
  private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Id>> heard = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty cue = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Source>> source = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectBinding<RingMarks> marks;
  private String keptCue = "";

  /// A distraction that was noted and may be given its source until the offer goes.
  record Offer(Id distraction, Instant until) {}

  BlockViewModel(Context context, Live live, Commands commands, Notes notes) {
    this.context = context;
    this.live = live;
    this.commands = commands;
    this.notes = notes;
    this.marks = Bindings.createObjectBinding(
        () -> block().map(block -> RingMarks.of(block, live.snapshot().course(live.now()))).orElse(RingMarks.NONE),
        live.snapshotProperty(), live.nowProperty());
    live.nowProperty().addListener(_ -> offer.get().filter(open -> !open.until().isAfter(live.now()))
        .ifPresent(_ -> dropOffer()));
    live.snapshotProperty().addListener(_ -> follow());
    follow();
    hideNumbers(context.settings().get());
    context.settings().listen(changed -> context.screen().execute(() -> hideNumbers(changed)));
  }

  Optional<Block> block() {
    return live.snapshot().state().running();
  }

  Optional<Absence> absence() {
    return live.snapshot().look().absence();
  }

  ObjectBinding<RingMarks> marks() {
    return marks;
  }

  Clock clock() {
    return Clock.running(live.snapshot(), live.now(), face.get(), context.texts());
  }

  Clock away() {
    return block().map(block -> Clock.away(block, live.snapshot().livedUntil(block, live.now()), context.texts()))
        .orElse(new Clock("", ""));
  }

  ObjectProperty<Clock.Face> faceProperty() {
    return face;
  }

  void turnNumbers() {
    face.set(face.get().next());
  }

  /// When the block reaches its planned end if nothing comes in between; none in overtime or without a plan.
  Optional<Instant> ends() {
    return live.snapshot().remaining(live.now()).filter(Duration::isPositive).map(live.now()::plus);
  }

  /// Whether the planned end has passed.
  boolean isOver() {
    return live.phase() == Phase.OVERTIME;
  }

  ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  void distracted() {
    commands.ask(new Command.NoteDistraction(Optional.empty(), Text.NONE), done -> offer.set(
        Optional.of(new Offer(done.first(Event.DistractionNoted.class).id(), context.now().plus(OFFER)))));
  }

  /// Says what the distraction was that has just been noted.
  void name(Source what) {
    offer.get().ifPresent(open -> commands.ask(
        new Command.Describe(open.distraction(), Optional.of(what), Text.NONE, Text.NONE, Optional.empty())));
    dropOffer();
  }

  void dropOffer() {
    offer.set(Optional.empty());
  }

  /// Takes back what was said last.
  void undo() {
    commands.ask(new Command.Undo());
  }

  void park(String typed) {
    var text = Text.fitted(typed);
    if (!text.isEmpty()) {
      commands.ask(new Command.Park(text), _ -> notes.done(context.texts().say("block.parked", text)));
    }
  }

  void extend() {
    commands.ask(new Command.Extend(MORE), _ -> notes.done(context.texts().say("block.extended")));
  }

  void finish() {
    commands.ask(new Command.Finish(Optional.<Feeling>empty(), Text.NONE));
  }

  void interrupted() {
    commands.ask(new Command.Interrupt(Optional.empty(), Text.NONE, Text.NONE));
  }

  /// Where the person was, as it is typed.
  StringProperty cueProperty() {
    return cue;
  }

  ObjectProperty<Optional<Source>> sourceProperty() {
    return source;
  }

  Optional<Interruption> openInterruption() {
    return block().flatMap(Block::openInterruption);
  }

  /// Keeps what was typed about the interruption, if there is anything new to keep.
  void keepCue() {
    var typed = Text.fitted(cue.get());
    openInterruption().filter(_ -> !typed.isEmpty() && !typed.value().equals(keptCue)).ifPresent(open -> {
      keptCue = typed.value();
      commands.ask(new Command.Describe(open.id(), Optional.empty(), Text.NONE, typed, Optional.empty()), _ -> { },
          () -> keptCue = "");
    });
  }

  void nameInterruption(Source what) {
    openInterruption().ifPresent(open -> commands.ask(
        new Command.Describe(open.id(), Optional.of(what), Text.NONE, Text.NONE, Optional.empty())));
  }

  void resume() {
    keepCue();
    commands.ask(new Command.Resume());
  }

  void endHere() {
    keepCue();
    finish();
  }

  /// The interruption after which nobody has said yet that they are back; its cue stands large until then.
  Optional<Interruption> returning() {
    return block().flatMap(Block::latestInterruption)
        .filter(latest -> latest.resumed().isPresent() && latest.back().isEmpty())
        .filter(latest -> !heard.get().equals(Optional.of(latest.id())));
  }

  void back() {
    if (returning().isPresent()) {
      commands.ask(new Command.SayBack());
    }
  }

  /// Puts the cue away without saying when the person was back: nothing is measured then.
  void dismissCue() {
    heard.set(returning().map(Interruption::id).or(heard::get));
  }

  ReadOnlyObjectProperty<Optional<Id>> heardProperty() {
    return heard.getReadOnlyProperty();
  }

  /// Somebody is here: the clock runs again and the question stays.
  void touch() {
    commands.ask(new Command.Touch());
  }

  List<Gap> openGaps() {
    return live.snapshot().state().openGaps();
  }

  /// @param gap none for the one that holds the clock
  void answer(Optional<Id> gap, GapAnswer as) {
    commands.ask(new Command.AnswerGap(gap, as));
  }

  private void hideNumbers(Settings settings) {
    if (settings.look().hideNumbers() != (face.get() == Clock.Face.HIDDEN)) {
      face.set(settings.look().hideNumbers() ? Clock.Face.HIDDEN : Clock.Face.LEFT);
    }
  }

  /// A cue or source said elsewhere appears here too, unless something else is being typed.
  private void follow() {
    var open = openInterruption();
    var kept = open.map(Interruption::cue).map(Text::value).orElse("");
    if (open.isEmpty() || cue.get().equals(keptCue)) {
      cue.set(kept);
    }
    keptCue = kept;
    source.set(open.flatMap(Interruption::source));
  }
}
