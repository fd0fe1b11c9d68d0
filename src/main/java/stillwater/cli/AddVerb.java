package stillwater.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.AddBlock;
import stillwater.focus.Event;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.text.Lengths;

/// `add`: adds a block that was lived without the program.
@Command(name = "add")
final class AddVerb extends Verb {
  @Parameters(paramLabel = "INTENTION")
  private Text intention = Text.NONE;

  @Option(names = "--from", paramLabel = "TIME", required = true)
  private String from = "";

  @Option(names = "--to", paramLabel = "TIME", required = true)
  private String to = "";

  @Mixin
  private KindOption kind = new KindOption();

  @Option(names = {"-t", "--tag"}, paramLabel = "TAG", descriptionKey = "tag")
  private List<Tag> tags = List.of();

  @Override
  void run(Page page) {
    var task = new Task(intention, kind.orUsual(this), Optional.empty(), tags, session().zone());
    var began = TypedTime.read(from, this);
    var added = ask(new AddBlock(task, began, TypedTime.after(began, to, this)))
        .first(Event.BlockAdded.class);
    page.say("add.added", added.id().brief(), Lengths.spoken(length((Event.BlockAdded) added.event())), task.kind());
  }

  private static Duration length(Event.BlockAdded added) {
    return Duration.between(added.from(), added.to());
  }
}
