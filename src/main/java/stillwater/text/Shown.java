package stillwater.text;

import java.util.Locale;
import java.util.regex.Pattern;

/// Text that anybody may have written, as it may be shown: what would move a cursor, colour, or forge or reorder lines
/// stands as \uFFFD there. Letters of every language, marks of their direction and joined emoji stay as they are.
public final class Shown {
  /// Control characters, separators of lines, overrides and isolates of direction, annotations, and halves of letters.
  public static final String UNSAFE =
      "[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u206F\\uFFF9-\\uFFFB]";
  private static final Pattern PATTERN = Pattern.compile(UNSAFE);
  public static final String INSTEAD = "\uFFFD";

  private Shown() {}

  /// JSON that says the same where it is shown: it may write any character by its number. Lines stay lines.
  public static String json(String json) {
    return PATTERN.matcher(json).replaceAll(found -> found.group().equals("\n") ? "\n"
        : String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }

  /// One line as it may be shown.
  public static String of(String text) {
    return PATTERN.matcher(text).replaceAll(INSTEAD);
  }
}
