package stillwater.text;

import stillwater.focus.Reason;
import stillwater.focus.Trouble;

/// Why something was refused or failed, in a sentence.
public final class Refusals {
  private Refusals() {}

  public static String of(Reason reason, Texts texts) {
    return texts.say(Texts.key("refused.", reason.code()),
        reason.about().stream().map(about -> worded(reason.code(), about, texts)).toArray());
  }

  /// What is no name and no time is a constant's name.
  private static String worded(Reason.Code code, String about, Texts texts) {
    return code == Reason.Code.ALREADY_ANSWERED && texts.has("answer." + about) ? texts.say("answer." + about) : about;
  }

  /// What happened, what is safe, and what to do.
  public static String of(Trouble trouble, Texts texts) {
    return texts.say(Texts.key("trouble.", trouble.code()), trouble.about().toArray());
  }
}
