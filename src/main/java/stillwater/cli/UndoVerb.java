package stillwater.cli;

import picocli.CommandLine.Command;
import stillwater.focus.Command.Undo;
import stillwater.focus.Recall;
import stillwater.text.Deeds;
import stillwater.text.StatusLine;

/// `undo`: takes back what was said last.
@Command(name = "undo")
final class UndoVerb extends Verb {

  @Override
  void run(Page page) {
    var undone = Recall.named(ask(new Undo()).events().stream(), standing().state(), session().history());
    Deeds.names(undone, now(), session().zone(), page.texts()).forEach(deed -> page.say("undo.undone", deed));
    page.line(StatusLine.of(standing(), now(), page.texts()));
  }
}
