package stillwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stillwater.focus.Command.EndBreak;
import stillwater.text.Lengths;

/// `end-break`: ends the break.
@Command(name = "end-break")
final class EndBreakVerb extends Verb {
  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    ask(at.on(new EndBreak(), this));
    standing().state().breaks().latest()
        .ifPresent(pause -> page.say("end-break.ended", Lengths.spoken(pause.span(now()).length())));
  }
}
