package stillwater.wire;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import stillwater.focus.MovementId;
import stillwater.focus.Text;
import stillwater.movement.Area;
import stillwater.movement.Category;
import stillwater.movement.Equipment;
import stillwater.movement.Intensity;
import stillwater.movement.Movement;
import stillwater.movement.Movement.Step;
import stillwater.movement.Posture;
import tools.jackson.databind.JsonNode;

/// One entry of the catalogue of movements.
final class MovementJson {
  private static final Set<String> FIELDS = Set.of("id", "name", "kind", "body_areas", "duration_s", "posture",
      "equipment", "intensity", "discreet", "steps", "caution");
  private static final Set<String> STEP_FIELDS = Set.of("seconds", "text");
  private static final List<String> NO_EQUIPMENT = List.of("none");

  private MovementJson() {}

  /// @param place its place in the catalogue, by which an error calls it while it has no id
  /// @throws IllegalArgumentException if it is not a valid movement; the message names it and what is wrong
  static Movement read(JsonNode entry, int place) {
    try {
      return movement(only(FIELDS, entry));
    } catch (Unreadable e) {
      var name = entry.path("id").stringValueOpt().orElse("number " + place);
      throw new IllegalArgumentException("movement " + name + ": " + e.why(), e);
    }
  }

  private static Movement movement(Fields f) {
    return new Movement(f.required("id", MovementId::new), said(f, "name"), f.required("kind", word(Category.class)),
        f.list("body_areas", word(Area.class)), seconds(f, "duration_s"), f.required("posture", word(Posture.class)),
        equipment(f), f.required("intensity", word(Intensity.class)), f.flag("discreet"),
        f.items("steps").stream().map(MovementJson::step).toList(), said(f, "caution"));
  }

  private static Set<Equipment> equipment(Fields f) {
    return f.list("equipment", Function.identity()).equals(NO_EQUIPMENT) ? Set.of()
        : Set.copyOf(f.list("equipment", word(Equipment.class)));
  }

  private static Step step(JsonNode entry) {
    var f = only(STEP_FIELDS, entry);
    return new Step(seconds(f, "seconds"), said(f, "text"));
  }

  /// A misspelt field would otherwise pass for an absent one.
  private static Fields only(Set<String> known, JsonNode entry) {
    var unknown = entry.propertyNames().stream().filter(name -> !known.contains(name)).findFirst();
    if (unknown.isPresent()) {
      throw new Unreadable("unknown field: " + unknown.get());
    }
    return Fields.of(entry);
  }

  private static String said(Fields f, String name) {
    var text = f.required(name, Text::of);
    if (text.isEmpty()) {
      throw new Unreadable(name, "is missing");
    }
    return text.value();
  }

  private static Duration seconds(Fields f, String name) {
    return Duration.ofSeconds(f.number(name));
  }

  /// The catalogue writes its words with blanks, and the error quotes them: they are nobody's secret.
  private static <E extends Enum<E>> Function<String, E> word(Class<E> type) {
    return word -> Arrays.stream(type.getEnumConstants())
        .filter(constant -> Names.of(constant).replace('-', ' ').equals(word)).findFirst()
        .orElseThrow(() -> new Unreadable("unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + word));
  }
}
