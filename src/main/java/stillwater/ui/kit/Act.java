package stillwater.ui.kit;

import stillwater.focus.GapAnswer;
import stillwater.text.Texts;

/// Everything a person can do by one key. Its name, its key and a sentence about it stand in the texts, under `act.`,
/// `act-key.` and `act-help.`.
public enum Act {
  START(Where.REST),

  DISTRACTED(Where.BLOCK),
  INTERRUPTED(Where.BLOCK),
  PARK(Where.BLOCK),
  FINISH(Where.BLOCK),
  EXTEND(Where.BLOCK),
  TURN_NUMBERS(Where.BLOCK),
  POSTURE(Where.BLOCK),
  RESUME(Where.BLOCK),
  END_HERE(Where.BLOCK),
  BACK(Where.BLOCK),

  GAP_FOCUS(Where.GAP),
  GAP_INTERRUPTION(Where.GAP),
  GAP_BREAK(Where.GAP),
  GAP_END(Where.GAP),

  CALM(Where.DONE),
  OK(Where.DONE),
  STRAINED(Where.DONE),
  TAKE_BREAK(Where.DONE),
  NO_BREAK(Where.DONE),
  LONGER_BREAK(Where.DONE),
  SHORTER_BREAK(Where.DONE),

  NEXT_MOVEMENT(Where.BREAK),
  SOMETHING_ELSE(Where.BREAK),
  PAUSE(Where.BREAK),
  EXTEND_BREAK(Where.BREAK),
  LIKE(Where.BREAK),
  LEAVE_OUT(Where.BREAK),
  WHERE_FROM(Where.BREAK),
  END_BREAK(Where.BREAK),

  EARLIER_WEEK(Where.WEEK),
  LATER_WEEK(Where.WEEK),
  THIS_WEEK(Where.WEEK),
  WEEK_OR_MONTH(Where.WEEK),

  FIND(Where.HISTORY),
  ADD_BLOCK(Where.HISTORY),
  AMEND_BLOCK(Where.HISTORY),
  REMOVE_BLOCK(Where.HISTORY),
  FORGET(Where.HISTORY),
  TRAIL(Where.HISTORY),
  TURN_NOTES(Where.HISTORY),
  EARLIER_MONTH(Where.HISTORY),
  LATER_MONTH(Where.HISTORY),

  SHOW_FOCUS(Where.ANYWHERE),
  SHOW_WEEK(Where.ANYWHERE),
  SHOW_HISTORY(Where.ANYWHERE),
  SHOW_SETTINGS(Where.ANYWHERE),
  UNDO(Where.ANYWHERE),
  REDO(Where.ANYWHERE),
  PILL(Where.ANYWHERE),
  KEYS(Where.ANYWHERE),
  CLOSE(Where.ANYWHERE);

  /// Where a key works; the texts name it under `keys.`.
  public enum Where {
    REST,
    BLOCK,
    GAP,
    DONE,
    BREAK,
    WEEK,
    HISTORY,
    ANYWHERE
  }

  private final Where where;

  Act(Where where) {
    this.where = where;
  }

  /// What one does to answer a gap so.
  public static Act of(GapAnswer answer) {
    return switch (answer) {
      case FOCUS -> GAP_FOCUS;
      case INTERRUPTION -> GAP_INTERRUPTION;
      case BREAK -> GAP_BREAK;
      case END -> GAP_END;
    };
  }

  public Where where() {
    return where;
  }

  public String name(Texts texts) {
    return texts.say(Texts.key("act.", this));
  }

  /// The key as a person reads it, such as `Ctrl+Enter`, or `Strg+Enter` where keyboards are German.
  public String key(Texts texts) {
    return Stroke.spelled(stroke(texts), texts);
  }

  /// The key as [Stroke] reads it.
  String stroke(Texts texts) {
    return texts.say(Texts.key("act-key.", this));
  }

  public String help(Texts texts) {
    return texts.say(Texts.key("act-help.", this));
  }
}
