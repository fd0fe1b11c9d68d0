package stillwater.exchange;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import stillwater.focus.Reason;
import stillwater.focus.Reason.Code;
import stillwater.focus.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the entries of one list in JSON, one after another.
final class Exported {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Exported() {}

  /// What one entry is.
  interface Each {
    Item item(int line, JsonNode node);
  }

  static Reading read(Reader text, Format format, Each each) {
    var items = new ArrayList<Item>();
    try (var parser = MAPPER.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        return new Reading.Unusable(Reason.of(Code.UNKNOWN_FORMAT));
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        var line = parser.currentTokenLocation().getLineNr();
        items.add(each.item(line, parser.readValueAsTree()));
      }
      return parser.nextToken() == null ? new Reading.Read(format, items)
          : broken(parser.currentTokenLocation().getLineNr());
    } catch (JacksonException e) {
      return broken(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    }
  }

  static Reading broken(int line) {
    return new Reading.Unusable(Reason.of(Code.BROKEN_AT, Math.max(1, line)));
  }

  /// The names in a list; what is none is left out.
  static List<Tag> names(JsonNode list) {
    return list.values().stream().flatMap(name -> name.stringValueOpt().flatMap(Entry::name).stream()).distinct()
        .toList();
  }
}
