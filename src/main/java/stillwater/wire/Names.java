package stillwater.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a constant is called on the wire.
final class Names {
  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant of the type that is called so; none where nothing is.
  static <E extends Enum<E>> Optional<E> read(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant).equals(name)).findFirst();
  }
}
