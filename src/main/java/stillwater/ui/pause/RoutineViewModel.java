package stillwater.ui.pause;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import stillwater.focus.Break;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.Recorded;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;
import stillwater.movement.Proposal;
import stillwater.report.Calendar;
import stillwater.text.Grounds;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;

/// What is moved in a break, one after another: what is on, what follows, and what is asked for instead.
final class RoutineViewModel {
  private final Context context;
  private final Live live;
  private final Commands commands;
  private final WishesViewModel wishes;
  private final PaceViewModel pace;
  private final ReadOnlyObjectWrapper<Optional<Moving>> moving = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper through = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private final BooleanBinding notice;

  private Optional<Break> pause = Optional.empty();
  private Optional<Catalogue> catalogue = Optional.empty();
  private List<Routine.Asked> asked = List.of();
  private Optional<Routine> routine = Optional.empty();
  private boolean saying;
  private boolean wanted;

  RoutineViewModel(Context context, Live live, Commands commands, WishesViewModel wishes) {
    this.context = context;
    this.live = live;
    this.commands = commands;
    this.wishes = wishes;
    this.pace = new PaceViewModel(live, context.tick(),
        movement -> say(new Command.DoMovement(movement.id(), movement.length())));
    this.notice = Bindings.createBooleanBinding(() -> wishes.unreadProperty().get() && moving.get().isPresent(),
        wishes.unreadProperty(), moving);
  }

  /// How what is on runs.
  PaceViewModel pace() {
    return pace;
  }

  /// None where nothing is suggested, or all of it is past.
  ReadOnlyObjectProperty<Optional<Moving>> movingProperty() {
    return moving.getReadOnlyProperty();
  }

  /// Whether nothing of what was suggested is ahead, if anything was.
  ReadOnlyBooleanProperty throughProperty() {
    return through.getReadOnlyProperty();
  }

  /// Whether nothing was suggested that is known, nor asked for since.
  boolean isFree() {
    return routine.filter(now -> now.movements().isEmpty()).isPresent();
  }

  /// Whether there is something else to show.
  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /// Whether the general notice stands in the movement's place; the movement waits for it.
  ObservableBooleanValue noticeProperty() {
    return notice;
  }

  /// Notes the movement as done for as long as it was; one that has not begun is left out.
  void next() {
    if (isReady()) {
      pace.movement().ifPresent(movement -> leave(movement, Optional.empty(), pace.spent().isZero()
          ? new Command.SkipMovement(movement.id()) : new Command.DoMovement(movement.id(), pace.spent())));
    }
  }

  /// Leaves the movement out for the next best different one; where nothing else fits, for the next suggested one.
  void somethingElse() {
    if (!isReady()) {
      return;
    }
    var other = other();
    more.set(other.isPresent() || hasFollowing());
    if (more.get()) {
      pace.movement().ifPresentOrElse(
          movement -> leave(movement, other, new Command.SkipMovement(movement.id())), () -> add(other));
    }
  }

  /// Holds the steps, or lets them run on.
  void turn() {
    if (!notice.get()) {
      pace.turn();
    }
  }

  /// Has the movement suggested sooner from now on, or like any other again.
  void like() {
    if (isReady()) {
      pace.movement().ifPresent(wishes::like);
    }
  }

  /// Has the movement never suggested again, and goes on with another.
  void leaveOut() {
    if (isReady()) {
      pace.movement().ifPresent(movement -> {
        expect(pace.movement(), other());
        wishes.leaveOut(movement, () -> pass(movement), () -> takeBack(movement));
      });
    }
  }

  /// @param latest the break that runs
  /// @param known none before it is read
  void follow(Optional<Break> latest, Optional<Catalogue> known) {
    if (!latest.map(Break::id).equals(pause.map(Break::id))) {
      asked = List.of();
      pace.clear();
    }
    pause.ifPresent(before -> latest.ifPresent(now -> letIn(before, now)));
    pause = latest;
    catalogue = known;
    follow();
    look();
  }

  /// Sees how far the movement has run.
  void look() {
    saying = false;
    pace.look(!notice.get());
  }

  /// A second has passed.
  void second() {
    look();
    if (wishes.ticks() && !notice.get()) {
      pace.tick();
    }
  }

  private void follow() {
    routine = pause.flatMap(now -> catalogue.map(known -> Routine.of(now, known, asked, wishes.leftOut())));
    var current = routine.flatMap(Routine::current);
    if (!current.equals(pace.movement())) {
      current.ifPresentOrElse(this::begin, pace::clear);
      wanted = false;
    }
    moving.set(current.map(this::around));
    through.set(current.isEmpty() && routine.isPresent());
    more.set(hasFollowing() || other().isPresent());
  }

  /// What comes up by itself after the break's planned end waits for the person: nobody may be there.
  private void begin(Movement movement) {
    var isOver = live.snapshot().remaining(live.now()).filter(Duration::isNegative).isPresent();
    pace.begin(movement, isOver && !wanted);
  }

  private boolean isReady() {
    return !saying && !notice.get();
  }

  private boolean hasFollowing() {
    return routine.filter(now -> !now.following().isEmpty()).isPresent();
  }

  /// What the coach would suggest now in the place of what is on: the rest of the break keeps its time.
  private Optional<Movement> other() {
    return routine.flatMap(now -> Proposal.another(catalogue.orElseThrow(), context.settings().get(), live.snapshot(),
        asked.stream().map(each -> each.movement().id()).collect(Collectors.toSet()),
        context.present().plus(now.following().stream().map(Movement::length).reduce(Duration.ZERO, Duration::plus))));
  }

  private void add(Optional<Movement> other) {
    wanted = true;
    expect(Optional.empty(), other);
    follow();
    look();
  }

  private void leave(Movement movement, Optional<Movement> other, Command said) {
    wanted = true;
    expect(Optional.of(movement), other);
    say(said);
  }

  /// What was asked for in its place before was taken back since: the movement is on again.
  private void expect(Optional<Movement> before, Optional<Movement> other) {
    asked = Stream.concat(asked.stream().filter(earlier -> before.isEmpty() || !earlier.before().equals(before)),
        other.stream().map(movement -> new Routine.Asked(before, movement))).toList();
  }

  /// What is not wanted any more is gone already; the break is told.
  private void pass(Movement movement) {
    if (!saying && routine.filter(now -> !now.isPast(movement)).isPresent()) {
      say(new Command.SkipMovement(movement.id()));
    }
  }

  /// What came with the skip goes with it. Once something else was said, the skip stays.
  private void takeBack(Movement movement) {
    var last = live.snapshot().state().log().latest().map(Recorded::event);
    if (last.filter(said -> said instanceof Event.MovementSkipped skip && skip.movement().equals(movement.id()))
        .isPresent()) {
      commands.ask(new Command.Undo());
    } else {
      wishes.letIn(movement.id());
    }
  }

  /// Whoever takes back the skip, here or by a verb, takes back as well that the movement was left out with it.
  private void letIn(Break before, Break now) {
    before.movements().stream().map(Break.Movement::movement)
        .filter(id -> now.id().equals(before.id()) && !now.isPast(id)).forEach(wishes::letIn);
  }

  /// Until the answer is seen, or the next second, nothing more is said of a movement: two presses are one.
  private void say(Command said) {
    saying = true;
    commands.ask(said);
  }

  private Moving around(Movement movement) {
    var all = routine.orElseThrow();
    return new Moving(movement, all.place(movement), all.movements().size(), all.following(), why(movement));
  }

  private String why(Movement movement) {
    var texts = context.texts();
    if (asked.stream().map(Routine.Asked::movement).anyMatch(movement::equals)) {
      return texts.say("pause.asked");
    }
    var now = pause.orElseThrow();
    var settings = context.settings().get();
    var why = Proposal.why(catalogue.orElseThrow(), settings, live.snapshot().state(), now);
    return Grounds.of(why, now.started(), context.zone().get(), Calendar.of(settings), texts);
  }
}
