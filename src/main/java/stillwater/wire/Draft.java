package stillwater.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import stillwater.focus.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes one JSON object field by field, leaving out what is absent.
record Draft(ObjectNode object) {

  static Draft begin() {
    return new Draft(Json.object());
  }

  Draft put(String name, Object value) {
    object.put(name, value.toString());
    return this;
  }

  Draft put(String name, JsonNode value) {
    object.set(name, value);
    return this;
  }

  Draft number(String name, long value) {
    object.put(name, value);
    return this;
  }

  Draft seconds(String name, Duration length) {
    return number(name, length.toSeconds());
  }

  Draft secondsOrNull(String name, Optional<Duration> length) {
    length.ifPresentOrElse(known -> seconds(name, known), () -> object.putNull(name));
    return this;
  }

  /// A number with at most so many decimals, and no more than it needs.
  Draft decimal(String name, BigDecimal value, int decimals) {
    var rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    object.put(name, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    return this;
  }

  Draft flag(String name, boolean value) {
    object.put(name, value);
    return this;
  }

  Draft text(String name, Text text) {
    return text.isEmpty() ? this : put(name, text);
  }

  Draft time(String name, OffsetDateTime at) {
    return put(name, Stamps.millis(at));
  }

  Draft name(String name, Enum<?> constant) {
    return put(name, Names.of(constant));
  }

  Draft maybe(String name, Optional<?> value) {
    value.ifPresent(present -> put(name, present instanceof Enum<?> constant ? Names.of(constant) : present));
    return this;
  }

  Draft orNull(String name, Optional<?> value) {
    value.ifPresentOrElse(_ -> maybe(name, value), () -> object.putNull(name));
    return this;
  }

  Draft list(String name, List<?> values) {
    return values.isEmpty() ? this : put(name, Json.array(values, Json::string));
  }
}
