package stillwater.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stillwater.focus.Block;
import stillwater.focus.Command.AnswerGap;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.Id;
import stillwater.text.Lengths;
import stillwater.text.StatusLine;
import stillwater.text.Texts;
import stillwater.text.Times;

/// `gap`: lists the gaps that wait for an answer, or answers one.
@Command(name = "gap")
final class GapVerb extends Verb {
  @Parameters(arity = "0..2", paramLabel = "[ID] focus|interruption|break|end", descriptionKey = "answer",
      completionCandidates = Words.Answers.class)
  private List<String> words = List.of();

  @Override
  void run(Page page) {
    if (words.isEmpty()) {
      list(page);
      return;
    }
    var answer = Converters.find(GapAnswer.class, words.getLast())
        .orElseThrow(() -> misuse("usage.wanted", words.getLast(),
            page.text("usage.one-of", Converters.words(GapAnswer.class))));
    var gap = words.size() == 1 ? Optional.<Id>empty() : Optional.of(Finder.find(words.getFirst(), session()));
    ask(new AnswerGap(gap, answer));
    page.say("gap.answered", page.text(Texts.key("answer.", answer)));
    page.line(StatusLine.of(standing(), now(), page.texts()));
  }

  private void list(Page page) {
    var standing = standing();
    standing.state().blocks().oldestFirst().forEach(block ->
        block.openGaps().forEach(gap -> page.line(row(block, gap, page))));
    var held = standing.look().absence();
    standing.state().running().ifPresent(block -> held.ifPresent(absence ->
        page.say("gap.held", Times.clock(absence.since(), session().zone(), page.texts()),
            page.text(Texts.key("cause.", absence.cause())))));
    if (held.isEmpty() && standing.state().openGaps().isEmpty()) {
      page.say("gap.none");
    }
  }

  private static String row(Block block, Gap gap, Page page) {
    var zone = block.task().zone();
    return Lines.cut(page.text("gap.row", gap.id().brief(), Lines.day(gap.from().wall(), zone),
        Lines.clock(gap.from().wall(), zone), Lines.clock(gap.to().wall(), zone),
        Lengths.spoken(gap.span().length()), page.text(Texts.key("cause.", gap.cause())),
        block.task().intention().isEmpty() ? block.task().kind() : block.task().intention()), Lines.WIDTH);
  }
}
