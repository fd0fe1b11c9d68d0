package stillwater.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import tools.jackson.databind.JsonNode;

/// The journal's lines, version 1: one JSON object an event, without the line's end.
public final class EventJson {
  public static final long VERSION = 1;
  /// What stands in every line of a type, for a look that need not read it.
  public static final String PLAN_SET = EventType.PLAN_SET.wireName();
  public static final String ENDED_ELSEWHERE = EventType.ENDED_ELSEWHERE.wireName();
  private static final List<String> WORDS = List.of("intention", "note", "cue", "text", "firstStep", "tags");
  /// Far beyond what a device can record, and far enough from where counting up would overflow.
  private static final long LAST_SEQ = 1L << 53;

  private EventJson() {}

  public static String write(Recorded recorded) {
    return Json.write(node(recorded));
  }

  /// Reads a line, whatever it is: this never throws.
  public static Line read(String line) {
    if (!line.stripLeading().startsWith("{")) {
      return new Line.Damaged(Problem.DAMAGED, "");
    }
    try {
      var fields = Json.fields(line);
      var version = fields.number("v");
      return version > VERSION ? new Line.Newer(version) : new Line.Readable(recorded(fields));
    } catch (Unreadable e) {
      return e.line();
    }
  }

  /// A line that can be read without what a person wrote in it; all else in it stays.
  static byte[] blanked(byte[] line) {
    var fields = Json.fields(new String(line, StandardCharsets.UTF_8)).object();
    return WORDS.stream().noneMatch(fields::has) ? line
        : Json.write(fields.deepCopy().remove(WORDS)).getBytes(StandardCharsets.UTF_8);
  }

  static JsonNode node(Recorded recorded) {
    var draft = Draft.begin().number("v", VERSION).put("id", recorded.id()).number("seq", recorded.seq())
        .time("at", recorded.at());
    EventWriter.write(recorded.event(), draft);
    return draft.object();
  }

  static Recorded recorded(Fields fields) {
    if (fields.number("v") != VERSION) {
      throw new Unreadable("v", "is unknown");
    }
    var seq = fields.number("seq");
    if (seq < 1 || seq > LAST_SEQ) {
      throw new Unreadable("seq", "is not valid");
    }
    Id id = fields.id("id");
    return new Recorded(id, seq, fields.time("at"), EventReader.read(fields));
  }
}
