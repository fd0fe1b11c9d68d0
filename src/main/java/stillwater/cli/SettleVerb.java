package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.Settle;
import stillwater.focus.Settlement;
import stillwater.text.Texts;

/// `settle`: says what became of a parked thought; alone it lists those that wait.
@Command(name = "settle")
final class SettleVerb extends Verb {
  @Parameters(index = "0", arity = "0..1", paramLabel = "ID")
  private Optional<String> thought = Optional.empty();

  @Parameters(index = "1", arity = "0..1", paramLabel = "done|tomorrow|dropped", descriptionKey = "how",
      completionCandidates = Words.Settlements.class)
  private Optional<Settlement> how = Optional.empty();

  @Override
  void run(Page page) {
    if (thought.isEmpty()) {
      ThoughtList.write(standing().state(), page);
      return;
    }
    var settled = how.orElseThrow(() -> misuse("usage.settle-how"));
    ask(new Settle(Finder.find(thought.get(), session()), settled));
    page.say("settle.settled", page.text(Texts.key("settled.", settled)));
  }
}
