package stillwater.cli;

import stillwater.focus.Block;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.text.Lengths;

/// What there is to say of a block that has just ended.
final class Endings {
  private Endings() {}

  static void write(Block block, Page page) {
    var course = block.course(block.last().lived());
    var answered = block.gaps().stream().filter(gap -> gap.was(GapAnswer.INTERRUPTION)).count();
    page.say("finish.done", Lengths.spoken(course.focused()), block.interruptions().size() + answered,
        Lengths.spoken(course.away().length()), block.distractions().size());
    block.gaps().stream().filter(Gap::isOpen).forEach(gap ->
        page.say("gap.waits", gap.id().brief(), Lengths.spoken(gap.span().length())));
  }
}
