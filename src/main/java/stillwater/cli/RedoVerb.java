package stillwater.cli;

import picocli.CommandLine.Command;
import stillwater.focus.Command.Redo;
import stillwater.focus.Recall;
import stillwater.text.Deeds;
import stillwater.text.StatusLine;

/// `redo`: takes back the last undo.
@Command(name = "redo")
final class RedoVerb extends Verb {

  @Override
  void run(Page page) {
    var again = Recall.again(ask(new Redo()).events().stream(), standing().state(), session().history());
    Deeds.names(again, now(), session().zone(), page.texts()).forEach(deed -> page.say("redo.redone", deed));
    page.line(StatusLine.of(standing(), now(), page.texts()));
  }
}
