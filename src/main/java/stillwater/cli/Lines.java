package stillwater.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How times stand in a line.
final class Lines {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");

  /// A terminal's columns, as few as one can count on.
  static final int WIDTH = 80;
  private static final Pattern PAINT = Pattern.compile("\u001b\\[\\d+m");

  private Lines() {}

  static String clock(Instant at, ZoneId zone) {
    return CLOCK.format(at.atZone(zone));
  }

  static String day(Instant at, ZoneId zone) {
    return DAY.format(at.atZone(zone));
  }

  /// The text in lines no wider than this, broken between words.
  static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// The parts one after another, in lines no wider than this, broken between parts, and inside one only where it must
  /// be.
  static List<String> flowed(List<String> parts, String separator, int width) {
    var comma = separator.startsWith(" ") ? "" : separator.stripTrailing();
    int room = width - comma.length();
    var lines = new ArrayList<String>();
    for (var part : parts) {
      var longer = lines.isEmpty() ? part : lines.getLast() + separator + part;
      if (!lines.isEmpty() && columns(longer) <= room) {
        lines.set(lines.size() - 1, longer);
      } else {
        if (!lines.isEmpty()) {
          lines.add(lines.removeLast() + comma);
        }
        lines.addAll(columns(part) <= room ? List.of(part) : wrapped(part, room));
      }
    }
    return lines;
  }

  private static int columns(String text) {
    var plain = PAINT.matcher(text).replaceAll("");
    return plain.codePointCount(0, plain.length());
  }

  /// The text with blanks behind it up to a width.
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - columns(text)));
  }

  /// The text, cut to a width with an ellipsis where it is longer.
  static String cut(String text, int width) {
    return text.codePointCount(0, text.length()) <= width ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }
}
