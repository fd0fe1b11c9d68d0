package stillwater.text;

import stillwater.focus.Reason;
import stillwater.focus.Trouble;

/// Why something was refused or failed, in a sentence.
public final class Refusals {
  private Refusals() {}

  public static String of(Reason reason, Texts texts) {
    return texts.say(Texts.key("refused.", reason.code()), reason.about().toArray());
  }

  /// What happened, what is safe, and what to do.
  public static String of(Trouble trouble, Texts texts) {
    return texts.say(Texts.key("trouble.", trouble.code()), trouble.about().toArray());
  }
}
