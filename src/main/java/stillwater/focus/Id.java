package stillwater.focus;

import java.util.HexFormat;
import java.util.UUID;

/// Names one recorded event, and with it whatever that event began: a block, an interruption, a break.
public record Id(UUID value) {

  /// Reads the canonical form of 36 characters.
  ///
  /// @throws IllegalArgumentException if the text is not a UUID in that form
  public static Id of(String text) {
    if (!isCanonical(text)) {
      throw new IllegalArgumentException("not a UUID: " + text);
    }
    return new Id(UUID.fromString(text));
  }

  private static boolean isCanonical(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      boolean isBetween = i == 8 || i == 13 || i == 18 || i == 23;
      if (isBetween ? text.charAt(i) != '-' : !HexFormat.isHexDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// The last six characters: enough for a person to name it by. The first ones are the time and often alike.
  public String brief() {
    var text = toString();
    return text.substring(text.length() - 6);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
