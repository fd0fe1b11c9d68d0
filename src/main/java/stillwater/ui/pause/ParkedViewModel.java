package stillwater.ui.pause;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import stillwater.focus.Command;
import stillwater.focus.Settlement;
import stillwater.focus.Thought;
import stillwater.text.Texts;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Notes;

/// The parked thoughts that wait, and what becomes of each.
final class ParkedViewModel {
  private final Commands commands;
  private final Notes notes;
  private final Texts texts;
  private final ObservableList<Thought> open = FXCollections.observableArrayList();
  private final ObservableList<Thought> thoughts = FXCollections.unmodifiableObservableList(open);

  ParkedViewModel(Commands commands, Notes notes, Texts texts) {
    this.commands = commands;
    this.notes = notes;
    this.texts = texts;
  }

  /// Oldest first.
  ObservableList<Thought> thoughts() {
    return thoughts;
  }

  void follow(List<Thought> latest) {
    if (!open.equals(latest)) {
      open.setAll(latest);
    }
  }

  void settle(Thought thought, Settlement how) {
    commands.ask(new Command.Settle(thought.id(), how), _ -> notes.done(switch (how) {
      case DONE -> texts.say("pause.settled-done", thought.text());
      case TOMORROW -> texts.say("pause.settled-tomorrow", thought.text());
      case DROPPED -> texts.say("pause.settled-dropped", thought.text());
    }));
  }
}
