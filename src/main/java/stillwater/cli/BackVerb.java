package stillwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stillwater.focus.Block;
import stillwater.focus.Command.SayBack;
import stillwater.focus.Interruption;
import stillwater.text.Lengths;
import stillwater.text.StatusLine;

/// `back`: says "back in it", which ends the return time.
@Command(name = "back")
final class BackVerb extends Verb {
  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    ask(at.on(new SayBack(), this));
    var standing = standing();
    standing.state().running().flatMap(Block::latestInterruption).flatMap(Interruption::returnTime)
        .ifPresent(took -> page.say("back.after", Lengths.counted(took)));
    page.line(StatusLine.of(standing, now(), page.texts()));
  }
}
