package stillwater.ui.history;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Feeling;
import stillwater.focus.Kind;
import stillwater.focus.Moment;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.text.Refusals;
import stillwater.text.Texts;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;

/// A block as it is typed, to be amended or added. What cannot be taken is said here, and what was typed stays.
final class EditorViewModel {
  private static final Duration USUAL = Duration.ofHours(1);

  private final Optional<Row> amended;
  private final ZoneId zone;
  private final Commands commands;
  private final Texts texts;
  private final Consumer<Optional<Decision.Done>> closed;

  private final StringProperty intention = new SimpleStringProperty("");
  private final ObjectProperty<Kind> kind;
  private final MomentFields from;
  private final MomentFields to;
  private final ObjectProperty<Optional<Feeling>> feeling = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty note = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /// Opens a block to be amended; of the one that runs only what it is for can be.
  ///
  /// @param closed is told what happened, or nothing where nothing was to change
  EditorViewModel(Row row, Commands commands, Context context, Consumer<Optional<Decision.Done>> closed) {
    this.amended = Optional.of(row);
    this.zone = row.zone();
    this.commands = commands;
    this.texts = context.texts();
    this.closed = closed;
    this.kind = new SimpleObjectProperty<>(row.kind());
    this.from = new MomentFields(Optional.of(row.from()), zone);
    this.to = new MomentFields(row.block().ended().map(Moment::wall), zone);
    intention.set(row.block().task().intention().value());
    feeling.set(row.block().closing().feeling());
    note.set(row.block().closing().note().value());
  }

  /// Opens a block to be added, lived in the hour before now.
  EditorViewModel(Kind usual, Commands commands, Context context, Consumer<Optional<Decision.Done>> closed) {
    this.amended = Optional.empty();
    this.zone = context.zone().get();
    this.commands = commands;
    this.texts = context.texts();
    this.closed = closed;
    this.kind = new SimpleObjectProperty<>(usual);
    this.from = new MomentFields(Optional.of(context.now().minus(USUAL)), zone);
    this.to = new MomentFields(Optional.of(context.now()), zone);
  }

  /// The block that is amended; none where one is added.
  Optional<Row> amended() {
    return amended;
  }

  /// Whether its times, and how it felt, can be said: not while it runs.
  boolean hasEnded() {
    return amended.map(row -> !row.block().isOpen()).orElse(true);
  }

  StringProperty intentionProperty() {
    return intention;
  }

  ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  MomentFields from() {
    return from;
  }

  MomentFields to() {
    return to;
  }

  ObjectProperty<Optional<Feeling>> feelingProperty() {
    return feeling;
  }

  StringProperty noteProperty() {
    return note;
  }

  /// Why it cannot be taken as it stands; empty where nothing is in the way.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  void save() {
    problem.set("");
    try {
      command().ifPresentOrElse(
          command -> commands.ask(command, done -> closed.accept(Optional.of(done)),
              reason -> problem.set(Refusals.of(reason, texts))),
          this::cancel);
    } catch (Unclear unclear) {
      problem.set(unclear.sentence());
    }
  }

  void cancel() {
    closed.accept(Optional.empty());
  }

  private Optional<Command> command() throws Unclear {
    return amended.isPresent() ? amend(amended.get()) : Optional.of(add());
  }

  private Command add() throws Unclear {
    var task = new Task(Typed.line(intention.get(), texts), kind.get(), Optional.empty(), List.of(), zone);
    return new Command.AddBlock(task, from.read(texts), to.read(texts));
  }

  private Optional<Command> amend(Row row) throws Unclear {
    var command = new Command.AmendBlock(row.id(),
        changed(row.block().task().intention(), intention.get()),
        Optional.of(kind.get()).filter(chosen -> !chosen.equals(row.kind())),
        changed(from), changed(to),
        feeling.get().filter(felt -> !row.block().closing().feeling().equals(Optional.of(felt))),
        changed(row.block().closing().note(), note.get()));
    return command.saysNothing() ? Optional.empty() : Optional.of(command);
  }

  /// Nothing where it stays as it was: a line can be written anew, but not taken away.
  private Text changed(Text before, String typed) throws Unclear {
    var now = Typed.line(typed, texts);
    if (now.isEmpty() && !before.isEmpty()) {
      throw new Unclear(texts.say("history.not-emptied", before));
    }
    return now.equals(before) ? Text.NONE : now;
  }

  /// Nothing where it was not touched: its seconds, which the fields do not show, stay.
  private Optional<OffsetDateTime> changed(MomentFields fields) throws Unclear {
    return fields.isTouched() ? Optional.of(fields.read(texts)) : Optional.empty();
  }
}
