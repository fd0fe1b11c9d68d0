package stillwater.focus;

import java.util.UUID;

/// Names one recorded event, and with it whatever that event began: a block, an interruption, a break.
public record Id(UUID value) {

  /// Reads the canonical form of 36 characters.
  ///
  /// @throws IllegalArgumentException if the text is not a UUID in that form
  public static Id of(String text) {
    var id = new Id(UUID.fromString(text));
    if (!id.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("not a UUID: " + text);
    }
    return id;
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
