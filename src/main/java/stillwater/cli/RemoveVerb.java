package stillwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.RemoveBlock;

/// `remove`: takes a block out of the history; the journal keeps its lines.
@Command(name = "remove")
final class RemoveVerb extends Verb {
  @Parameters(paramLabel = "ID")
  private String id = "";

  @Override
  void run(Page page) {
    ask(new RemoveBlock(Finder.find(id, session())));
    page.say("remove.removed");
  }
}
