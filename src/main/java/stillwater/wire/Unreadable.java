package stillwater.wire;

import stillwater.focus.Checkup.Problem;

/// A piece of JSON that is not what it should be; the message says what is wrong with it, without quoting it. There may
/// be a hundred thousand of them in a file, so none carries a stack.
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Problem problem;
  private final String about;

  private Unreadable(Problem problem, String about, String why) {
    super(why, null, false, false);
    this.problem = problem;
    this.about = about;
  }

  Unreadable(String why) {
    this(Problem.DAMAGED, "", why);
  }

  /// @param wrong what is wrong with the field
  Unreadable(String field, String wrong) {
    this(Problem.MISFIT, field, field + " " + wrong);
  }

  static Unreadable unknownType(String type) {
    return new Unreadable(Problem.UNKNOWN_TYPE, type, "type is unknown");
  }

  /// What is wrong.
  public String why() {
    return String.valueOf(getMessage());
  }

  /// The field it is about; empty where it is the whole.
  String field() {
    return about;
  }

  Line.Damaged line() {
    return new Line.Damaged(problem, about);
  }
}
