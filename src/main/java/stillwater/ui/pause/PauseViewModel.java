package stillwater.ui.pause;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import stillwater.focus.Break;
import stillwater.focus.Command;
import stillwater.focus.Id;
import stillwater.focus.Settlement;
import stillwater.focus.Thought;
import stillwater.movement.Catalogue;
import stillwater.movement.Coach;
import stillwater.movement.Movement;
import stillwater.movement.Occasion;
import stillwater.movement.Proposal;
import stillwater.text.Grounds;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.text.Times;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;

/// The break that runs, its movements step by step, and the thoughts that wait in it.
final class PauseViewModel {
  private static final Duration LONGER = Duration.ofMinutes(10);
  /// Something else may be asked for near the end too.
  private static final Duration LEAST = Duration.ofMinutes(2);

  private final Context context;
  private final Live live;
  private final Notes notes;
  private final Commands commands;
  private final Background background;
  private final Texts texts;
  private final InvalidationListener changed = _ -> follow();
  private final InvalidationListener ticked = _ -> tick();

  private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Moving>> moving = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Steps>> steps = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper through = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private final ObservableList<Thought> thoughts = FXCollections.observableArrayList();
  private final ObservableList<Thought> waiting = FXCollections.unmodifiableObservableList(thoughts);

  private Optional<Catalogue> catalogue = Optional.empty();
  private Optional<Id> shown = Optional.empty();
  private List<Movement> asked = List.of();
  private Optional<Routine> routine = Optional.empty();
  private Optional<Movement> spare = Optional.empty();
  private Optional<Pace> pace = Optional.empty();
  private boolean saying;
  private boolean wanted;

  PauseViewModel(Context context, Live live, Notes notes) {
    this.context = context;
    this.live = live;
    this.notes = notes;
    this.commands = new Commands(context, notes);
    this.background = new Background(context, notes);
    this.texts = context.texts();
  }

  /// What is left of the break, or since when it is over.
  ReadOnlyStringProperty timeProperty() {
    return time.getReadOnlyProperty();
  }

  /// None where nothing is suggested, or all of it is past.
  ReadOnlyObjectProperty<Optional<Moving>> movingProperty() {
    return moving.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Steps>> stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /// Whether the steps stand still.
  ReadOnlyBooleanProperty heldProperty() {
    return held.getReadOnlyProperty();
  }

  /// Whether all that was suggested is past.
  ReadOnlyBooleanProperty throughProperty() {
    return through.getReadOnlyProperty();
  }

  /// Whether there is something else to show.
  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /// Parked thoughts that wait, oldest first.
  ObservableList<Thought> thoughts() {
    return waiting;
  }

  /// How many movements the catalogue has; 0 before it is read.
  int known() {
    return catalogue.map(all -> all.movements().size()).orElse(0);
  }

  void shown() {
    hidden();
    live.snapshotProperty().addListener(changed);
    live.nowProperty().addListener(ticked);
    if (catalogue.isEmpty()) {
      background.read(context.catalogue(), this::know);
    }
    follow();
  }

  void hidden() {
    live.snapshotProperty().removeListener(changed);
    live.nowProperty().removeListener(ticked);
  }

  /// Notes the movement as done for as long as it was; one that has not begun is left out.
  void next() {
    if (!saying) {
      pace.ifPresent(now -> leave(now.movement(), now.spent().isZero()
          ? new Command.SkipMovement(now.movement().id())
          : new Command.DoMovement(now.movement().id(), now.spent())));
    }
  }

  /// Leaves the movement out and goes on with another, one that was not suggested where no other is left.
  void somethingElse() {
    if (saying || !more.get()) {
      return;
    }
    if (routine.filter(now -> !now.following().isEmpty()).isEmpty()) {
      asked = Stream.concat(asked.stream(), spare.stream()).toList();
    }
    pace.ifPresentOrElse(now -> leave(now.movement(), new Command.SkipMovement(now.movement().id())), () -> {
      wanted = true;
      follow();
    });
  }

  /// Holds the steps, or lets them run on.
  void turn() {
    pace = pace.map(now -> now.at(live.now()).turned());
    show();
  }

  void extend() {
    commands.ask(new Command.Extend(LONGER));
  }

  void end() {
    var lived = resting().map(pause -> pause.span(context.now()).length());
    commands.ask(new Command.EndBreak(),
        _ -> lived.ifPresent(length -> notes.done(texts.say("end-break.ended", Lengths.spoken(length)))));
  }

  void settle(Thought thought, Settlement how) {
    commands.ask(new Command.Settle(thought.id(), how), _ -> notes.done(switch (how) {
      case DONE -> texts.say("pause.settled-done", thought.text());
      case TOMORROW -> texts.say("pause.settled-tomorrow", thought.text());
      case DROPPED -> texts.say("pause.settled-dropped", thought.text());
    }));
  }

  private void leave(Movement movement, Command said) {
    wanted = true;
    say(said);
  }

  /// Until the answer is seen, or the next second, nothing more is said of a movement: two presses are one.
  private void say(Command said) {
    saying = true;
    commands.ask(said);
  }

  private void know(Catalogue read) {
    catalogue = Optional.of(read);
    follow();
  }

  private Optional<Break> resting() {
    return live.snapshot().state().resting();
  }

  private void follow() {
    var open = live.snapshot().state().openThoughts();
    if (!thoughts.equals(open)) {
      thoughts.setAll(open);
    }
    var pause = resting();
    if (!pause.map(Break::id).equals(shown)) {
      shown = pause.map(Break::id);
      asked = List.of();
      pace = Optional.empty();
    }
    routine = pause.flatMap(now -> catalogue.map(known -> Routine.of(now, known, asked)));
    spare = routine.filter(now -> now.following().isEmpty()).flatMap(this::spare);
    begin(routine.flatMap(Routine::current));
    tick();
  }

  /// What comes up by itself after the break's planned end waits for the person: nobody may be there.
  private void begin(Optional<Movement> current) {
    if (!current.equals(pace.map(Pace::movement))) {
      pace = current.map(movement -> Pace.begin(movement, live.now(), isOver() && !wanted));
      wanted = false;
    }
    moving.set(pace.map(Pace::movement).map(this::around));
    through.set(current.isEmpty() && routine.filter(now -> !now.movements().isEmpty()).isPresent());
    more.set(spare.isPresent() || routine.filter(now -> !now.following().isEmpty()).isPresent());
  }

  private Moving around(Movement movement) {
    var all = routine.orElseThrow();
    return new Moving(movement, all.place(movement), all.movements().size(), all.following(), why(movement));
  }

  private String why(Movement movement) {
    if (asked.contains(movement)) {
      return texts.say("pause.asked");
    }
    var pause = resting().orElseThrow();
    var why = Proposal.why(catalogue.orElseThrow(), live.snapshot().state(), pause);
    return Grounds.of(why, pause.started(), context.zone().get(), texts);
  }

  /// What the coach would suggest beyond the suggestion.
  private Optional<Movement> spare(Routine now) {
    var left = live.snapshot().remaining(live.now()).filter(rest -> rest.compareTo(LEAST) > 0).orElse(LEAST);
    var occasion = new Occasion(left, Optional.empty(), live.now());
    return Coach.suggest(catalogue.orElseThrow(), live.snapshot().state().breaks().oldestFirst(), occasion)
        .movements().stream().filter(movement -> !now.knows(movement)).findFirst();
  }

  private void tick() {
    saying = false;
    time.set(resting().map(this::time).orElse(""));
    pace = pace.map(now -> now.at(live.now()));
    show();
    var ended = pace.filter(now -> now.isThrough() && !now.noted());
    pace = ended.map(Pace::note).or(() -> pace);
    ended.map(Pace::movement).ifPresent(movement -> say(new Command.DoMovement(movement.id(), movement.length())));
  }

  private void show() {
    steps.set(pace.map(Pace::steps));
    held.set(pace.filter(Pace::held).isPresent());
  }

  private boolean isOver() {
    return live.snapshot().remaining(live.now()).filter(Duration::isNegative).isPresent();
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
}
