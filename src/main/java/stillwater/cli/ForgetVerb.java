package stillwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.Forget;
import stillwater.text.Deeds;
import stillwater.text.Times;

/// `forget`: blanks a text that should never have been written, wherever it stands here.
@Command(name = "forget")
final class ForgetVerb extends Verb {
  @Parameters(paramLabel = "ID")
  private String id = "";

  @Override
  void run(Page page) {
    ask(new Forget(Finder.find(id, session()))).events().forEach(blanked -> page.say("forget.blanked",
        Deeds.name(blanked.event(), page.texts()),
        Times.moment(blanked.at().toInstant(), now(), session().zone(), page.texts())));
    if (session().history().everything().size() > 1) {
      page.say("forget.others");
    }
  }
}
