package stillwater.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import stillwater.exchange.BlockFormat;
import stillwater.exchange.DateOrder;
import stillwater.exchange.Format;
import stillwater.focus.Feeling;
import stillwater.focus.Kind;
import stillwater.focus.Settlement;
import stillwater.focus.Source;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;
import stillwater.text.Texts;

/// Typed words into the domain's types.
final class Converters {
  private Converters() {}

  /// What may be typed, and how it is read.
  ///
  /// @param wanted what a person should have typed, as the end of a sentence
  private record Typed<T>(String wanted, Function<String, T> read) implements ITypeConverter<T> {
    @Override
    public T convert(String typed) {
      try {
        return read.apply(typed);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new TypeConversionException(wanted);
      }
    }
  }

  static void register(CommandLine line, Texts texts) {
    var name = texts.say("usage.name");
    line.registerConverter(Text.class, new Typed<>(texts.say("usage.line", Text.LONGEST), Text::of))
        .registerConverter(Kind.class, new Typed<>(name, typed -> new Kind(typed.strip())))
        .registerConverter(Tag.class, new Typed<>(name, typed -> new Tag(typed.strip())))
        .registerConverter(Path.class, new Typed<>(texts.say("usage.path"), Converters::path))
        .registerConverter(LocalDate.class, new Typed<>(texts.say("usage.date"), LocalDate::parse))
        .registerConverter(Duration.class,
            new Typed<>(texts.say("usage.minutes", minutes(Task.LONGEST)), Converters::minutes));
    line.registerConverter(ZoneId.class, new Typed<>(texts.say("usage.zone"), Converters::zone));
    oneOf(Source.class, line, texts);
    oneOf(Feeling.class, line, texts);
    oneOf(WorthIt.class, line, texts);
    oneOf(Settlement.class, line, texts);
    oneOf(Format.class, line, texts);
    oneOf(DateOrder.class, line, texts);
    oneOf(FormatOption.Format.class, line, texts);
    oneOf(BlockFormat.class, line, texts);
    oneOf(PostureVerb.Position.class, line, texts);
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String typed) {
    return Arrays.stream(type.getEnumConstants()).filter(constant -> word(constant).equalsIgnoreCase(typed))
        .findFirst();
  }

  static String words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Converters::word).collect(Collectors.joining(", "));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> void oneOf(Class<E> type, CommandLine line, Texts texts) {
    line.registerConverter(type, new Typed<>(texts.say("usage.one-of", words(type)),
        typed -> find(type, typed).orElseThrow(IllegalArgumentException::new)));
  }

  /// An offset alone knows no summer time, but where it is what one wants it is a zone.
  private static ZoneId zone(String typed) {
    return ZoneId.of(typed.strip());
  }

  /// An empty name would mean the folder one stands in: so a script's unset variable would.
  private static Path path(String typed) {
    if (typed.isBlank()) {
      throw new IllegalArgumentException(typed);
    }
    return Path.of(typed);
  }

  /// Minutes as typed; none where they are no length that a block or a break may have.
  static Optional<Duration> length(String typed) {
    try {
      return Optional.of(minutes(typed));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Duration minutes(String typed) {
    var length = Duration.ofMinutes(Integer.parseInt(typed));
    if (!length.isPositive() || length.compareTo(Task.LONGEST) > 0) {
      throw new IllegalArgumentException(typed);
    }
    return length;
  }

  /// Without the comma that a larger number is written with.
  private static String minutes(Duration length) {
    return Long.toString(length.toMinutes());
  }
}
