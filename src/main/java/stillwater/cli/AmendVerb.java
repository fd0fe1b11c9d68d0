package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.AmendBlock;
import stillwater.focus.Event;
import stillwater.focus.Recorded;
import stillwater.focus.Text;

/// `amend`: changes a block.
@Command(name = "amend")
final class AmendVerb extends Verb {
  @Parameters(paramLabel = "ID")
  private String id = "";

  @Option(names = "--intention", paramLabel = "INTENTION")
  private Text intention = Text.NONE;

  @Mixin
  private KindOption kind = new KindOption();

  @Option(names = "--from", paramLabel = "TIME")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "TIME")
  private Optional<String> to = Optional.empty();

  @Override
  void run(Page page) {
    var done = ask(new AmendBlock(Finder.find(id, session()), intention, kind.named(this),
        from.map(typed -> TypedTime.read(typed, this)), to.map(typed -> TypedTime.read(typed, this))));
    done.events().stream().filter(recorded -> recorded.event() instanceof Event.BlockAdded).map(Recorded::id)
        .findFirst().ifPresentOrElse(moved -> page.say("amend.moved", moved.brief()), () -> page.say("amend.amended"));
  }
}
