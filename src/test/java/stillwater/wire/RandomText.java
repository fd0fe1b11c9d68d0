package stillwater.wire;

import java.util.List;
import java.util.Random;

/// Lines such as people type and programs stumble over: quotes, backslashes, emoji, scripts from right to left.
final class RandomText {
  private static final List<String> PIECES = List.of("a", "Z", "7", " ", "\"", "'", "\\", "\\u0000", "/", "{", "}", "[",
      ",", ":", "<b>", "&amp;", "%s", "ß", "İ", "ﷺ", "e\u0301", "證", "דלת", "باب", "\u202E", "\u200F", "\u200B",
      "\uFEFF", "\uFFFD", "\uFFFF", "\u00AD", "🧘🏽‍♀️", "👩‍💻", "𝔘", "\uDBFF\uDFFF", "\u00A0", "null", "-0");

  private final Random random;

  RandomText(Random random) {
    this.random = random;
  }

  /// Often empty, often short, now and then as long as may be.
  ///
  /// @param longest in characters a person would count
  String upTo(int longest) {
    var text = new StringBuilder();
    int pieces = switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1 -> longest;
      default -> random.nextInt(20);
    };
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    int length = Math.min(longest, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, length));
  }
}
