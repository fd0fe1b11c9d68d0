package stillwater.text;

import stillwater.focus.Backlog;
import stillwater.focus.Reason;
import stillwater.focus.Trouble;

/// Why something was refused or failed, in a sentence.
public final class Refusals {
  private Refusals() {}

  public static String of(Reason reason, Texts texts) {
    var key = Texts.key("refused.", reason.code());
    var about = reason.about();
    return switch (reason.code()) {
      case OVERLAPS, OVERLAPS_ENTRY -> texts.say(key, about.getFirst(), Times.dated(about.get(1), texts),
          Times.until(about.get(1), about.get(2), texts));
      case OVERLAPS_RUNNING, BEFORE_LAST_EVENT_OF ->
          texts.say(key, about.getFirst(), Times.dated(about.getLast(), texts));
      case IN_FUTURE, BEFORE_LAST_EVENT -> texts.say(key, Times.dated(about.getFirst(), texts));
      case ALREADY_ANSWERED -> texts.say(key, answer(about.getFirst(), texts));
      default -> texts.say(key, about.toArray());
    };
  }

  private static String answer(String name, Texts texts) {
    return texts.has("answer." + name) ? texts.say("answer." + name) : name;
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
