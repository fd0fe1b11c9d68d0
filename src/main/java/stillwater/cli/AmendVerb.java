package stillwater.cli;

import java.time.OffsetDateTime;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.AmendBlock;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.State;
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

  @Option(names = "--feeling", paramLabel = "calm|ok|strained", completionCandidates = Words.Feelings.class)
  private Optional<Feeling> feeling = Optional.empty();

  @Option(names = "--note", paramLabel = "NOTE")
  private Text note = Text.NONE;

  @Override
  void run(Page page) {
    var block = Finder.find(id, session());
    var newFrom = from.map(typed -> TypedTime.on(began(block).toLocalDate(), typed, this));
    var done = ask(new AmendBlock(block, intention, kind.named(this), newFrom,
        to.map(typed -> TypedTime.after(newFrom.orElseGet(() -> began(block)), typed, this)), feeling, note));
    done.events().stream().filter(recorded -> recorded.event() instanceof Event.BlockAdded).map(Recorded::id)
        .findFirst().ifPresentOrElse(moved -> page.say("amend.moved", moved.brief()), () -> page.say("amend.amended"));
  }

  /// When the block begins as it stands; now where nothing is known of it.
  private OffsetDateTime began(Id block) {
    return session().history().everything().values().stream()
        .flatMap(events -> State.replay(events).blocks().find(block).stream()).findFirst()
        .map(found -> found.started().wall()).orElseGet(this::now).atZone(session().zone()).toOffsetDateTime();
  }
}
