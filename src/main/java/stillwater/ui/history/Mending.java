package stillwater.ui.history;

import java.util.Optional;
import stillwater.focus.Command;
import stillwater.focus.GapAnswer;
import stillwater.focus.Id;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;
import stillwater.text.Texts;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Notes;

/// Says more about what happened in a block, or less.
final class Mending {
  private final Commands commands;
  private final Notes notes;
  private final Texts texts;

  Mending(Commands commands, Notes notes, Texts texts) {
    this.commands = commands;
    this.notes = notes;
    this.texts = texts;
  }

  void source(Id part, Source source) {
    describe(new Command.Describe(part, Optional.of(source), Text.NONE, Text.NONE, Optional.empty()));
  }

  void worth(Id part, WorthIt worth) {
    describe(new Command.Describe(part, Optional.empty(), Text.NONE, Text.NONE, Optional.of(worth)));
  }

  /// Writes a note or a cue anew; what is empty stays as it was.
  void words(Id part, Text note, Text cue) {
    if (!note.isEmpty() || !cue.isEmpty()) {
      describe(new Command.Describe(part, Optional.empty(), note, cue, Optional.empty()));
    }
  }

  void answer(Id gap, GapAnswer as) {
    commands.ask(new Command.AnswerGap(Optional.of(gap), as), _ -> notes.done(texts.say("history.answered")));
  }

  /// Blanks for ever what was written of a thing.
  void forget(Id thing) {
    commands.ask(new Command.Forget(thing), _ -> notes.tell(texts.say("history.forgotten")));
  }

  private void describe(Command.Describe more) {
    commands.ask(more, _ -> notes.done(texts.say("history.described")));
  }
}
