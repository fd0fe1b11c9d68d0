package stillwater.wire;

/// A piece of JSON that is not what it should be; the message says what is wrong with it, without quoting it.
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unreadable(String why) {
    super(why);
  }

  /// What is wrong.
  public String why() {
    return String.valueOf(getMessage());
  }
}
