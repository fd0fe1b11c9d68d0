package stillwater.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a constant is called on the wire.
final class Names {
  /// Looked up for every event of a journal.
  private static final ClassValue<Map<String, ? extends Enum<?>>> CONSTANTS = new ClassValue<>() {
    @Override
    protected Map<String, ? extends Enum<?>> computeValue(Class<?> type) {
      return Arrays.stream(type.asSubclass(Enum.class).getEnumConstants()).map(constant -> (Enum<?>) constant)
          .collect(Collectors.toUnmodifiableMap(Names::of, Function.identity()));
    }
  };

  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant of the type that is called so; none where nothing is.
  static <E extends Enum<E>> Optional<E> read(Class<E> type, String name) {
    return Optional.ofNullable(CONSTANTS.get(type).get(name)).map(type::cast);
  }
}
