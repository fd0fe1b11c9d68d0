package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.Describe;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;

/// `describe`: says more about an interruption or a distraction, later.
@Command(name = "describe")
final class DescribeVerb extends Verb {
  @Parameters(paramLabel = "ID")
  private String id = "";

  @Option(names = {"-s", "--source"}, paramLabel = "SOURCE", descriptionKey = "source",
      completionCandidates = Words.Sources.class)
  private Optional<Source> source = Optional.empty();

  @Option(names = {"-n", "--note"}, paramLabel = "NOTE", descriptionKey = "note")
  private Text note = Text.NONE;

  @Option(names = {"-c", "--cue"}, paramLabel = "CUE")
  private Text cue = Text.NONE;

  @Option(names = "--worth", paramLabel = "yes|partly|no", completionCandidates = Words.Worths.class)
  private Optional<WorthIt> worthIt = Optional.empty();

  @Override
  void run(Page page) {
    ask(new Describe(Finder.find(id, session()), source, note, cue, worthIt));
    page.say("describe.described");
  }
}
