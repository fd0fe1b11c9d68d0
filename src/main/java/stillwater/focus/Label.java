package stillwater.focus;

/// What may serve as a short name.
final class Label {
  private static final int LONGEST = 60;

  private Label() {}

  static String checked(String name) {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST + " characters");
    }
    return new Text(name).value();
  }
}
