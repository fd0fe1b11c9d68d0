package stillwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.Park;
import stillwater.focus.Event;
import stillwater.focus.Text;

/// `park`: puts a thought aside.
@Command(name = "park")
final class ParkVerb extends Verb {
  @Parameters(paramLabel = "TEXT")
  private Text text = Text.NONE;

  @Override
  void run(Page page) {
    page.say("park.parked", ask(new Park(text)).first(Event.ThoughtParked.class).id().brief());
  }
}
