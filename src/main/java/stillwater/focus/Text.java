package stillwater.focus;

/// One line a person wrote; empty where nothing was said. At most 500 characters, none of them a control character.
public record Text(String value) {
  public static final int LONGEST = 500;
  public static final Text NONE = new Text("");

  /// @throws IllegalArgumentException if the text is too long or carries control characters
  public Text {
    if (value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("longer than " + LONGEST + " characters");
    }
    if (!isPlain(value) && value.codePoints().anyMatch(Text::unprintable)) {
      throw new IllegalArgumentException("holds a control character or a line break");
    }
  }

  /// Takes a line as typed, without the blanks around it.
  ///
  /// @throws IllegalArgumentException if the text is too long or carries control characters
  public static Text of(String typed) {
    return typed.isBlank() ? NONE : new Text(typed.strip());
  }

  /// Takes what was typed into a field as far as it fits into one line: what cannot be printed becomes a blank.
  public static Text fitted(String typed) {
    var line = new StringBuilder();
    typed.codePoints().limit(LONGEST).map(character -> unprintable(character) ? ' ' : character)
        .forEach(line::appendCodePoint);
    return of(line.toString());
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  /// This line, or the other where nothing was said here.
  public Text or(Text other) {
    return isEmpty() ? other : this;
  }

  @Override
  public String toString() {
    return value;
  }

  /// Letters of ASCII and what stands between them: as a rule all of a text, and every event of a journal has one.
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean unprintable(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE
        || Character.getType(character) == Character.LINE_SEPARATOR
        || Character.getType(character) == Character.PARAGRAPH_SEPARATOR;
  }
}
