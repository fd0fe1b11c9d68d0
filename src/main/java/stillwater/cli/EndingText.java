package stillwater.cli;

import stillwater.focus.Block;
import stillwater.focus.Gap;
import stillwater.text.Endings;
import stillwater.text.Lengths;

/// What there is to say of a block that has just ended, and which verb answers what is open in it.
final class EndingText {
  private EndingText() {}

  static void write(Block block, Page page) {
    page.line(Endings.of(block, page.texts()));
    block.gaps().stream().filter(Gap::isOpen).forEach(gap ->
        page.say("gap.waits", gap.id().brief(), Lengths.spoken(gap.span().length())));
  }
}
