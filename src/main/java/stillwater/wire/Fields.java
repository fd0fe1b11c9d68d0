package stillwater.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwater.focus.Id;
import stillwater.focus.Tag;
import stillwater.focus.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the fields of one JSON object into the domain's types; whatever does not fit is [Unreadable] and named.
record Fields(ObjectNode object) {

  static Fields of(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return new Fields(object);
    }
    throw new Unreadable("not a JSON object");
  }

  /// A misspelt field would otherwise pass for an absent one.
  static Fields only(Set<String> known, JsonNode node) {
    var fields = of(node);
    fields.beyond(known).ifPresent(unknown -> {
      throw new Unreadable("unknown field: " + unknown);
    });
    return fields;
  }

  /// The first field that is none of those.
  Optional<String> beyond(Set<String> known) {
    return object.propertyNames().stream().filter(name -> !known.contains(name)).findFirst();
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  <T> T required(String name, Function<String, T> read) {
    return optional(name, read).orElseThrow(() -> new Unreadable(name, "is missing"));
  }

  <T> Optional<T> optional(String name, Function<String, T> read) {
    var node = object.get(name);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isString()) {
      throw new Unreadable(name, "is not a string");
    }
    return Optional.of(checked(name, () -> read.apply(node.stringValue())));
  }

  Id id(String name) {
    return required(name, Id::of);
  }

  Text text(String name) {
    return optional(name, Text::new).orElse(Text.NONE);
  }

  OffsetDateTime time(String name) {
    return required(name, Stamps::read);
  }

  Duration duration(String name) {
    return required(name, Lengths::read);
  }

  <E extends Enum<E>> Optional<E> name(String name, Class<E> type) {
    return optional(name, text -> Names.read(type, text).orElseThrow(() -> new Unreadable(name, "is unknown")));
  }

  List<Tag> tags() {
    return list("tags", Tag::new);
  }

  <T> List<T> list(String name, Function<String, T> read) {
    return items(name).stream()
        .map(item -> item.stringValueOpt().orElseThrow(() -> new Unreadable(name, "holds what is not a string")))
        .map(text -> checked(name, () -> read.apply(text)))
        .toList();
  }

  List<JsonNode> items(String name) {
    if (!has(name)) {
      return List.of();
    }
    if (!object.get(name).isArray()) {
      throw new Unreadable(name, "is not a list");
    }
    return List.copyOf(object.get(name).values());
  }

  long number(String name) {
    return number(name, object.get(name));
  }

  double decimal(String name) {
    return decimal(name, object.get(name));
  }

  static double decimal(String name, @Nullable JsonNode node) {
    if (node == null || !node.isNumber() || !Double.isFinite(node.doubleValue())) {
      throw new Unreadable(name, "is not a number");
    }
    return node.doubleValue();
  }

  static long number(String name, @Nullable JsonNode node) {
    if (node == null || !node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new Unreadable(name, "is not a whole number");
    }
    return node.longValue();
  }

  boolean flag(String name) {
    return has(name) && object.get(name).booleanValueOpt().orElseThrow(() -> new Unreadable(name, "is not a flag"));
  }

  interface Reading<T> {
    T read();
  }

  static <T> T checked(String name, Reading<T> reading) {
    try {
      return reading.read();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new Unreadable(name, "is not valid");
    }
  }
}
