package stillwater.wire;

import java.util.Collection;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Text to tree and back; a number that means nothing here goes through as it stands.
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> each) {
    var array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(each.apply(item)));
    return array;
  }

  static JsonNode string(Object value) {
    return JsonNodeFactory.instance.stringNode(value.toString());
  }

  static JsonNode none() {
    return JsonNodeFactory.instance.nullNode();
  }

  static JsonNode number(long value) {
    return JsonNodeFactory.instance.numberNode(value);
  }

  static String write(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /// For files a person may edit.
  static String pretty(JsonNode node) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException | NumberFormatException e) {
      throw new Unreadable("not JSON");
    }
  }

  /// The line on which a text stops being JSON, from 1; 0 where it does not, or that is unknown.
  static int brokenLine(String text) {
    try {
      MAPPER.readTree(text);
      return 0;
    } catch (JacksonException e) {
      return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  static Fields fields(String text) {
    return Fields.of(tree(text));
  }
}
