package stillwater.text;

import java.util.Locale;
import stillwater.focus.Reason;
import stillwater.focus.Trouble;

/// Why something was refused or failed, in a sentence.
public final class Refusals {
  private Refusals() {}

  public static String of(Reason reason, Texts texts) {
    return texts.say(key("refused.", reason.code()), reason.about().toArray());
  }

  /// What happened, what is safe, and what to do.
  public static String of(Trouble trouble, Texts texts) {
    return texts.say(key("trouble.", trouble.code()), trouble.about().toArray());
  }

  /// The key of a constant's text.
  public static String key(String family, Enum<?> constant) {
    return family + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
