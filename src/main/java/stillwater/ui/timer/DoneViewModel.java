package stillwater.ui.timer;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import stillwater.focus.Block;
import stillwater.focus.Command;
import stillwater.focus.Course;
import stillwater.focus.Feeling;
import stillwater.focus.Id;
import stillwater.focus.Interruption;
import stillwater.focus.State;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;
import stillwater.movement.Proposal;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.RingMarks;

/// A block that has just ended, until the person goes on.
final class DoneViewModel {
  private static final Duration WORTH_ASKING = Duration.ofMinutes(1);
  private static final List<Integer> BREAK_MINUTES = List.of(5, 10, 15, 20);
  private static final long STEP = 5;
  private static final long SHORTEST = 5;
  private static final long LONGEST = 30;

  private final Context context;
  private final Live live;
  private final Commands commands;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<Id>> ended = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Feeling>> feeling = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<WorthIt>> worth = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Duration> breakLength = new SimpleObjectProperty<>(Duration.ZERO);
  private final StringProperty note = new SimpleStringProperty("");
  private Optional<Id> running;
  private Text keptNote = Text.NONE;

  DoneViewModel(Context context, Live live, Commands commands, Background background) {
    this.context = context;
    this.live = live;
    this.commands = commands;
    this.background = background;
    this.running = live.snapshot().state().running().map(Block::id);
    live.snapshotProperty().addListener(_ -> follow());
    feeling.addListener((_, _, now) -> now.ifPresent(this::keep));
    worth.addListener((_, _, now) -> now.ifPresent(this::judge));
  }

  /// The block that has just ended, here or by a verb.
  ReadOnlyObjectProperty<Optional<Id>> endedProperty() {
    return ended.getReadOnlyProperty();
  }

  Optional<Block> block() {
    return ended.get().flatMap(id -> state().blocks().find(id)).filter(block -> !block.isOpen());
  }

  Optional<Course> course() {
    return block().map(block -> block.course(live.now()));
  }

  RingMarks marks() {
    return block().map(block -> RingMarks.of(block, block.course(live.now()))).orElse(RingMarks.NONE);
  }

  /// How the block felt; what is chosen is kept at once.
  ObjectProperty<Optional<Feeling>> feelingProperty() {
    return feeling;
  }

  StringProperty noteProperty() {
    return note;
  }

  /// Whether the interruption of [#toJudge] was worth it; what is chosen is kept at once.
  ObjectProperty<Optional<WorthIt>> worthProperty() {
    return worth;
  }

  /// Keeps the line for one's future self, if it says something new.
  void keepNote() {
    var text = Text.fitted(note.get());
    if (!text.isEmpty() && !text.equals(keptNote)) {
      keptNote = text;
      amend(Optional.empty(), text);
    }
  }

  /// The longest interruption of a minute or more.
  Optional<Interruption> toJudge() {
    return block().stream().flatMap(block -> block.interruptions().stream())
        .filter(held -> held.away().filter(away -> away.compareTo(WORTH_ASKING) >= 0).isPresent())
        .max(Comparator.comparing(held -> held.away().orElseThrow()));
  }

  /// How long the break is to be: as the block asks for, until the person says otherwise.
  ObjectProperty<Duration> breakLengthProperty() {
    return breakLength;
  }

  /// The usual lengths, and the one that is chosen.
  List<Duration> breakLengths() {
    return Stream.concat(BREAK_MINUTES.stream().map(Duration::ofMinutes), Stream.of(breakLength.get())).distinct()
        .sorted().toList();
  }

  void lengthenBreak() {
    changeBreak(breakLength.get().toMinutes() / STEP + 1);
  }

  void shortenBreak() {
    changeBreak((breakLength.get().toMinutes() - 1) / STEP);
  }

  private void changeBreak(long steps) {
    breakLength.set(Duration.ofMinutes(Math.clamp(steps * STEP, SHORTEST, LONGEST)));
  }

  void takeBreak() {
    keepNote();
    var snapshot = live.snapshot();
    var length = Optional.of(breakLength.get());
    background.read(() -> Proposal.of(context.catalogue().get(), context.settings().get(), snapshot, length,
            context.present()),
        proposal -> commands.ask(proposal.command(), _ -> leave()));
  }

  void noBreak() {
    keepNote();
    leave();
  }

  private void leave() {
    ended.set(Optional.empty());
  }

  private void keep(Feeling how) {
    if (block().filter(block -> !block.closing().feeling().equals(Optional.of(how))).isPresent()) {
      amend(Optional.of(how), Text.NONE);
    }
  }

  private void judge(WorthIt said) {
    toJudge().filter(held -> !held.worthIt().equals(Optional.of(said))).ifPresent(held -> commands.ask(
        new Command.Describe(held.id(), Optional.empty(), Text.NONE, Text.NONE, Optional.of(said))));
  }

  private void amend(Optional<Feeling> how, Text text) {
    ended.get().ifPresent(block -> commands.ask(Command.AmendBlock.closing(block, how, text), _ -> { },
        () -> keptNote = Text.NONE));
  }

  private State state() {
    return live.snapshot().state();
  }

  private void follow() {
    var now = state().running().map(Block::id);
    if (now.isPresent() || state().resting().isPresent()) {
      leave();
    } else {
      running.filter(id -> state().blocks().find(id).filter(block -> !block.isOpen()).isPresent())
          .ifPresent(this::begin);
    }
    running = now;
    if (ended.get().isPresent() && block().isEmpty()) {
      leave();
    }
    worth.set(toJudge().flatMap(Interruption::worthIt));
  }

  private void begin(Id id) {
    breakLength.set(Proposal.usual(live.snapshot(), context.now()));
    ended.set(Optional.of(id));
    keptNote = closing().note();
    note.set(keptNote.value());
    feeling.set(closing().feeling());
  }

  private Block.Closing closing() {
    return block().orElseThrow().closing();
  }
}
