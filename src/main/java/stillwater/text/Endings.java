package stillwater.text;

import stillwater.focus.Block;
import stillwater.focus.GapAnswer;

/// What a block that has ended was, in a sentence.
public final class Endings {
  private Endings() {}

  public static String of(Block block, Texts texts) {
    var course = block.course(block.last().lived());
    var answered = block.gaps().stream().filter(gap -> gap.was(GapAnswer.INTERRUPTION)).count();
    return texts.say("finish.done", Lengths.spoken(course.focused()), block.interruptions().size() + answered,
        Lengths.spoken(course.away().length()), block.distractions().size());
  }
}
