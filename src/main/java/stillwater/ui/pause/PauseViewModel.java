package stillwater.ui.pause;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import stillwater.focus.Break;
import stillwater.focus.Command;
import stillwater.movement.Catalogue;
import stillwater.text.Lengths;
import stillwater.text.Notices;
import stillwater.text.Texts;
import stillwater.text.Times;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;

/// The break that runs: what is left of it, what is moved in it, and the thoughts that wait in it.
final class PauseViewModel {
  private static final Duration LONGER = Duration.ofMinutes(5);
  private static final Duration GLANCE = Duration.ofSeconds(1);

  private final Context context;
  private final Live live;
  private final Notes notes;
  private final Commands commands;
  private final Background background;
  private final WishesViewModel wishes;
  private final RoutineViewModel routine;
  private final MotionViewModel motion;
  private final ParkedViewModel parked;
  private final Texts texts;
  private final InvalidationListener changed = _ -> follow();
  private final InvalidationListener ticked = _ -> second();
  private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper through = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper cue = new ReadOnlyStringWrapper("");
  private Optional<Catalogue> catalogue = Optional.empty();

  PauseViewModel(Context context, Live live, Notes notes) {
    this.context = context;
    this.live = live;
    this.notes = notes;
    this.commands = new Commands(context, notes);
    this.background = new Background(context, notes);
    this.wishes = new WishesViewModel(context, notes);
    this.routine = new RoutineViewModel(context, live, commands, wishes);
    this.motion = new MotionViewModel(context.motions(), background);
    this.parked = new ParkedViewModel(commands, notes, context.texts());
    this.texts = context.texts();
    routine.movingProperty().addListener((_, _, now) -> motion.follow(now.map(Moving::movement)));
    routine.throughProperty().addListener(_ -> count());
  }

  WishesViewModel wishes() {
    return wishes;
  }

  RoutineViewModel routine() {
    return routine;
  }

  MotionViewModel motion() {
    return motion;
  }

  ParkedViewModel parked() {
    return parked;
  }

  /// What is left of the break, or since when it is over.
  ReadOnlyStringProperty timeProperty() {
    return time.getReadOnlyProperty();
  }

  /// That all movements are past, and whether the break still runs; or that there are none.
  ReadOnlyStringProperty throughProperty() {
    return through.getReadOnlyProperty();
  }

  /// What was noted for what comes next, once the movements are through or the break is over; else empty.
  ReadOnlyStringProperty cueProperty() {
    return cue.getReadOnlyProperty();
  }

  /// None before it is read.
  Optional<Catalogue> catalogue() {
    return catalogue;
  }

  void shown() {
    hidden();
    live.snapshotProperty().addListener(changed);
    wishes.holdingProperty().addListener(changed);
    live.nowProperty().addListener(ticked);
    background.read(context.catalogue(), this::know);
    follow();
  }

  void hidden() {
    live.snapshotProperty().removeListener(changed);
    wishes.holdingProperty().removeListener(changed);
    live.nowProperty().removeListener(ticked);
  }

  /// Nobody has read it who pressed twice the key that began the break.
  void readNotice() {
    var seen = resting().filter(now -> now.span(live.now()).length().compareTo(GLANCE) >= 0).isPresent();
    if (seen && routine.noticeProperty().get()) {
      routine.look();
      wishes.read();
    }
  }

  void extend() {
    commands.ask(new Command.Extend(LONGER), _ -> notes.done(texts.say("pause.extended")));
  }

  void end() {
    var lived = resting().map(pause -> pause.span(context.now()).length());
    commands.ask(new Command.EndBreak(),
        _ -> lived.ifPresent(length -> notes.done(texts.say("end-break.ended", Lengths.spoken(length)))));
  }

  private void know(Catalogue read) {
    catalogue = Optional.of(read);
    follow();
  }

  private Optional<Break> resting() {
    return live.snapshot().state().resting();
  }

  private void follow() {
    parked.follow(live.snapshot().state().openThoughts());
    routine.follow(resting(), catalogue);
    count();
  }

  private void second() {
    count();
    routine.second();
  }

  private void count() {
    time.set(resting().map(this::time).orElse(""));
    through.set(texts.say(routine.isFree() ? "pause.free" : isOver() ? "pause.through-over" : "pause.through"));
    cue.set(resting().filter(_ -> isOver() || routine.throughProperty().get())
        .map(pause -> Notices.cue(pause, live.snapshot().state(), texts)).orElse(""));
  }

  private String time(Break pause) {
    return pause.planned().map(planned -> time(pause.started(), planned))
        .orElseGet(() -> texts.say("pause.so-far", Lengths.counted(pause.span(live.now()).length())));
  }

  private String time(Instant started, Duration planned) {
    var ends = started.plus(planned);
    return isOver() ? texts.say("pause.over", Times.clock(ends, context.zone().get(), texts))
        : texts.say("pause.left", Lengths.counted(Duration.between(live.now(), ends)), planned.toMinutes());
  }

  private boolean isOver() {
    return live.snapshot().remaining(live.now()).filter(Duration::isNegative).isPresent();
  }
}
