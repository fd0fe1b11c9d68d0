package stillwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stillwater.focus.Block;
import stillwater.focus.Command.Resume;
import stillwater.focus.Interruption;
import stillwater.text.Lengths;
import stillwater.text.StatusLine;

/// `resume`: lets the clock run again and hands back the cue.
@Command(name = "resume")
final class ResumeVerb extends Verb {
  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    ask(at.on(new Resume(), this));
    var standing = standing();
    standing.state().running().flatMap(Block::latestInterruption).ifPresent(held -> tell(held, page));
    page.line(StatusLine.of(standing, now(), page.texts()));
  }

  private static void tell(Interruption held, Page page) {
    held.away().ifPresent(away -> page.say("resume.away", Lengths.counted(away)));
    if (!held.cue().isEmpty()) {
      page.line(page.ink().strong(page.text("resume.cue", held.cue())));
    }
  }
}
