package stillwater.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Id;
import stillwater.focus.Recorded;

/// Reads a line of a journal as it stands on the disk, and tells events apart that a damage left on one line.
///
/// Every event is written so that it begins with `{"v":`, and its texts cannot hold that: there a quote has a backslash
/// before it. So a line that is no JSON is cut before each of these, and each part is read by itself.
public final class Salvage {
  private static final String BEGINNING = "{\"v\":";

  /// What stands in a text for bytes that are none.
  private static final char REPLACED = '\uFFFD';

  /// Holds each byte as one character, so that places in it are places in the bytes.
  private final String line;

  private Salvage(byte[] line) {
    this.line = new String(line, StandardCharsets.ISO_8859_1);
  }

  /// The one event of the line, as a rule; else its events, and what is damaged beside them once.
  public static List<Line> read(byte[] line) {
    var whole = event(line);
    return whole instanceof Line.Damaged(Problem problem, String _)
        && (problem == Problem.DAMAGED || problem == Problem.NOT_TEXT)
        ? new Salvage(line).parts(whole) : List.of(whole);
  }

  /// The same bytes without the words of some of the events that can be told there: the very array where none of them
  /// has any.
  public static byte[] blanked(byte[] line, Predicate<Id> which) {
    if (event(line) instanceof Line.Readable(Recorded recorded)) {
      return which.test(recorded.id()) ? EventJson.blanked(line) : line;
    }
    return new Salvage(line).blanked(which).map(text -> text.getBytes(StandardCharsets.ISO_8859_1)).orElse(line);
  }

  private Optional<String> blanked(Predicate<Id> which) {
    var text = new StringBuilder();
    int kept = 0;
    for (int from = beginning(0); from >= 0; from = beginning(from + 1)) {
      int end = from + end(line.substring(from));
      var object = line.substring(from, end).getBytes(StandardCharsets.ISO_8859_1);
      if (event(object) instanceof Line.Readable(Recorded recorded) && which.test(recorded.id())) {
        var blank = EventJson.blanked(object);
        if (blank != object) {
          text.append(line, kept, from).append(new String(blank, StandardCharsets.ISO_8859_1));
          kept = end;
        }
      }
    }
    return kept == 0 ? Optional.empty() : Optional.of(text.append(line.substring(kept)).toString());
  }

  private List<Line> parts(Line whole) {
    var events = new ArrayList<Line>();
    long told = 0;
    for (int from = beginning(0); from >= 0; ) {
      int next = beginning(from + 1);
      var part = line.substring(from, next < 0 ? line.length() : next);
      if (told(part, events)) {
        told += part.length();
      } else {
        var ended = part.substring(0, end(part));
        told += told(ended, events) ? ended.length() : 0;
      }
      from = next;
    }
    if (events.isEmpty() || told < line.length()) {
      events.add(whole);
    }
    return events;
  }

  /// Where the object that begins a part has ended; its beginning where it has not.
  private static int end(String part) {
    boolean isText = false;
    int depth = 0;
    for (int i = 0; i < part.length(); i++) {
      switch (part.charAt(i)) {
        case '\\' -> i++;
        case '"' -> isText = !isText;
        case '{' -> depth += isText ? 0 : 1;
        case '}' -> depth -= isText ? 0 : 1;
        default -> { }
      }
      if (depth == 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private int beginning(int from) {
    return line.indexOf(BEGINNING, from);
  }

  private static boolean told(String part, List<Line> events) {
    var event = event(part.getBytes(StandardCharsets.ISO_8859_1));
    return !(event instanceof Line.Damaged) && events.add(event);
  }

  private static Line event(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACED) >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
        ? new Line.Damaged(Problem.NOT_TEXT, "") : EventJson.read(text);
  }
}
