package stillwater.text;

import stillwater.focus.Backlog;
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

  /// What is not saved yet and why, and what to do.
  public static String of(Backlog backlog, Texts texts) {
    var where = String.join(" ", backlog.about());
    return switch (backlog.why()) {
      case NO_ROOM -> texts.say("unsaved.no-room", backlog.events(), where);
      case HOME_NOT_WRITABLE -> texts.say("unsaved.not-writable", backlog.events(), where);
      case FOLDER_IS_AWAY -> texts.say("unsaved.away", backlog.events(), where);
      case IN_USE -> texts.say("unsaved.in-use", backlog.events(), where);
      default -> texts.say("unsaved.not-saved", backlog.events(), where);
    };
  }

  /// What happened, what is safe, and what to do.
  public static String of(Trouble trouble, Texts texts) {
    return texts.say(Texts.key("trouble.", trouble.code()), trouble.about().toArray());
  }
}
