package stillwater.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Plan;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.focus.State;
import stillwater.focus.Tag;
import stillwater.focus.Text;

/// Makes a value of any type of the domain, the same for the same seed. Records and sealed types are made from what
/// they are declared to be, so a new one needs nothing here.
final class Anything {
  private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kathmandu"),
      ZoneId.of("America/Argentina/Buenos_Aires"), ZoneId.of("Z"), ZoneId.of("+05:30"), ZoneId.of("UTC+01:00"));
  private static final List<Locale> LOCALES = Stream.of("de", "en-GB", "pt-BR", "zh-Hant-TW", "he", "sr-Latn",
      "de-DE-u-co-phonebk", "ast").map(Locale::forLanguageTag).toList();
  private static final long LAST_SECOND = Instant.parse("9998-12-30T00:00:00Z").getEpochSecond();

  private final Random random;
  private final RandomText texts;
  private final Map<Class<?>, Supplier<Object>> leaves = new HashMap<>();

  Anything(long seed) {
    random = new Random(seed);
    texts = new RandomText(random);
    leaves.put(boolean.class, random::nextBoolean);
    leaves.put(int.class, () -> random.nextInt(1, 1 << 20));
    leaves.put(long.class, () -> random.nextLong(1, 1L << 53));
    leaves.put(String.class, () -> texts.upTo(Text.LONGEST));
    leaves.put(Text.class, () -> new Text(texts.upTo(Text.LONGEST)));
    leaves.put(Kind.class, () -> new Kind(label()));
    leaves.put(Tag.class, () -> new Tag(label()));
    leaves.put(MovementId.class, () -> new MovementId(label()));
    leaves.put(Device.class, () -> new Device("desk-" + random.nextInt(1000)));
    leaves.put(Id.class, () -> new Id(new UUID(random.nextLong(), random.nextLong())));
    leaves.put(Duration.class, () -> Duration.ofSeconds(1 + random.nextInt(86_400)));
    leaves.put(Plan.class, () -> new Plan(IntStream.range(0, 7)
        .mapToObj(_ -> Duration.ofMinutes(random.nextInt(1441))).toList()));
    leaves.put(OptionalDouble.class, () -> random.nextBoolean() ? OptionalDouble.of(random.nextDouble() * 24)
        : OptionalDouble.empty());
    leaves.put(OptionalInt.class, () -> random.nextBoolean() ? OptionalInt.of(random.nextInt())
        : OptionalInt.empty());
    leaves.put(ZoneId.class, () -> pick(ZONES));
    leaves.put(Instant.class, () -> Instant.ofEpochSecond(random.nextLong(LAST_SECOND), random.nextInt(1_000_000_000)));
    leaves.put(OffsetDateTime.class, () -> Instant.ofEpochMilli(86_400_000 + random.nextLong(LAST_SECOND * 1000))
        .atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_801))));
    leaves.put(LocalDate.class, () -> LocalDate.ofEpochDay(random.nextLong(LAST_SECOND / 86_400)));
    leaves.put(YearMonth.class, () -> YearMonth.of(random.nextInt(1970, 9999), 1 + random.nextInt(12)));
    leaves.put(LocalTime.class, () -> LocalTime.ofNanoOfDay(random.nextLong(LocalTime.MAX.toNanoOfDay())));
    leaves.put(Path.class, () -> Path.of(pick(List.of("/reports", "/Berichte/Woche für Woche", "/"))));
    leaves.put(Locale.class, () -> pick(LOCALES));
    leaves.put(Settings.Work.class, () -> new Settings.Work(List.of(of(Kind.class), of(Kind.class)),
        random.nextBoolean() ? List.of() : List.of(of(Duration.class), of(Duration.class)), of(Duration.class),
        random.nextBoolean() ? Map.of() : Map.of(of(Tag.class), of(Kind.class))));
    leaves.put(Settings.Idling.class,
        () -> new Settings.Idling(random.nextBoolean(), Duration.ofSeconds(random.nextInt(60, 14_401))));
    leaves.put(State.class, () -> State.replay(Stream.generate(() -> of(Recorded.class)).limit(5).toList()));
  }

  <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    return type instanceof ParameterizedType generic
        ? value((Class<?>) generic.getRawType(), generic.getActualTypeArguments()) : value((Class<?>) type);
  }

  private Object value(Class<?> type) {
    if (leaves.containsKey(type)) {
      return leaves.get(type).get();
    }
    if (type.isSealed()) {
      return value((Type) pick(Arrays.asList(type.getPermittedSubclasses())));
    }
    return type.isEnum() ? pick(Arrays.asList(type.getEnumConstants())) : made(type);
  }

  private Object value(Class<?> type, Type[] of) {
    if (type == Optional.class) {
      return random.nextBoolean() ? Optional.of(value(of[0])) : Optional.empty();
    }
    if (type == List.class) {
      return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value(of[0])).toList();
    }
    if (type == Set.class) {
      return Set.copyOf((List<?>) value(List.class, of));
    }
    if (type == SortedMap.class) {
      return IntStream.range(0, random.nextInt(3)).boxed().collect(
          Collectors.toMap(_ -> value(of[0]), _ -> value(of[1]), (one, _) -> one, TreeMap::new));
    }
    throw new AssertionError("do not know how to make a " + type);
  }

  private Object made(Class<?> type) {
    var components = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
          .newInstance(Arrays.stream(components).map(part -> value(part.getGenericType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("cannot make a " + type, e);
    }
  }

  private String label() {
    var label = texts.upTo(60);
    return label.isBlank() || label.length() > 60 ? "theory" : label;
  }

  private <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
