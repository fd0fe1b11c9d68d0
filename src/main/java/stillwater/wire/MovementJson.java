package stillwater.wire;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.focus.Reason;
import stillwater.focus.Text;
import stillwater.movement.Category;
import stillwater.movement.Intensity;
import stillwater.movement.Movement;
import stillwater.movement.Movement.Step;
import stillwater.movement.Unfit;
import tools.jackson.databind.JsonNode;

/// One entry of the catalogue of movements.
///
/// @param name what an error calls it
record MovementJson(String name) {
  private static final Set<String> FIELDS = Set.of("id", "name", "kind", "body_areas", "duration_s", "posture",
      "equipment", "intensity", "discreet", "steps", "caution");
  private static final Set<String> STEP_FIELDS = Set.of("seconds", "text");
  private static final List<String> NO_EQUIPMENT = List.of("none");
  private static final long LONGEST_SECONDS = Duration.ofDays(1).toSeconds();
  /// More of a text that is no word of the catalogue would bury the sentence it stands in.
  private static final int WORD = 40;

  /// @param place its place in the catalogue, from 1, by which an error calls it while it has no id
  /// @throws Unfit if it is not a valid movement
  static Movement read(JsonNode entry, int place) {
    var json = new MovementJson(id(entry).map(MovementId::value).findFirst().orElse("#" + place));
    try {
      return json.movement(json.only(FIELDS, entry));
    } catch (Unreadable e) {
      throw json.unfit(e.field().isEmpty() ? Reason.of(Reason.Code.NOT_AN_ENTRY)
          : Reason.of(Reason.Code.UNFIT_FIELD, e.field()));
    }
  }

  /// All of it, as an answer.
  static Draft write(Movement movement) {
    return Draft.begin().put("id", movement.id()).put("name", movement.name()).name("kind", movement.category())
        .put("areas", Json.array(movement.areas(), area -> Json.string(Names.of(area))))
        .seconds("seconds", movement.length()).name("posture", movement.posture())
        .put("equipment", Json.array(movement.equipment().stream().sorted().toList(),
            thing -> Json.string(Names.of(thing))))
        .name("intensity", movement.intensity()).flag("discreet", movement.discreet())
        .put("steps", Json.array(movement.steps(), step ->
            Draft.begin().seconds("seconds", step.length()).put("text", step.text()).object()))
        .put("caution", movement.caution());
  }

  private static Stream<MovementId> id(JsonNode entry) {
    try {
      return entry.path("id").stringValueOpt().map(MovementId::new).stream();
    } catch (IllegalArgumentException e) {
      return Stream.of();
    }
  }

  private Movement movement(Fields f) {
    return new Movement(f.required("id", MovementId::new), said(f, "name"), word(f, "kind", Category.class),
        words(f, "body_areas", Area.class), seconds(f, "duration_s"), word(f, "posture", Posture.class), equipment(f),
        word(f, "intensity", Intensity.class), f.flag("discreet"),
        f.items("steps").stream().map(this::step).toList(), said(f, "caution"));
  }

  private Set<Equipment> equipment(Fields f) {
    return f.list("equipment", Function.identity()).equals(NO_EQUIPMENT) ? Set.of()
        : Set.copyOf(words(f, "equipment", Equipment.class));
  }

  private Step step(JsonNode entry) {
    if (!entry.isObject()) {
      throw new Unreadable("steps", "hold what is no object");
    }
    var f = only(STEP_FIELDS, entry);
    return new Step(seconds(f, "seconds"), said(f, "text"));
  }

  /// A misspelt field would otherwise pass for an absent one.
  private Fields only(Set<String> known, JsonNode entry) {
    var fields = Fields.of(entry);
    fields.beyond(known).ifPresent(field -> {
      throw unfit(Reason.of(Reason.Code.UNKNOWN_FIELD, cut(field)));
    });
    return fields;
  }

  private static String said(Fields f, String field) {
    return f.optional(field, Text::of).filter(text -> !text.isEmpty())
        .orElseThrow(() -> new Unreadable(field, "is missing")).value();
  }

  /// No second of a life is further away than these, and no sum of them overflows.
  private static Duration seconds(Fields f, String field) {
    var seconds = f.number(field);
    if (Math.abs(seconds) > LONGEST_SECONDS) {
      throw new Unreadable(field, "is too long");
    }
    return Duration.ofSeconds(seconds);
  }

  private <E extends Enum<E>> E word(Fields f, String field, Class<E> type) {
    return word(field, f.required(field, Function.identity()), type);
  }

  private <E extends Enum<E>> List<E> words(Fields f, String field, Class<E> type) {
    return f.list(field, Function.identity()).stream().map(word -> word(field, word, type)).toList();
  }

  private <E extends Enum<E>> E word(String field, String word, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).filter(constant -> written(constant).equals(word)).findFirst()
        .orElseThrow(() -> unfit(Reason.of(Reason.Code.UNKNOWN_WORD, field, cut(word),
            Arrays.stream(type.getEnumConstants()).map(MovementJson::written).collect(Collectors.joining(", ")))));
  }

  /// The catalogue writes its words with blanks.
  private static String written(Enum<?> constant) {
    return Names.of(constant).replace('-', ' ');
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= WORD ? word
        : word.substring(0, word.offsetByCodePoints(0, WORD)) + "…";
  }

  private Unfit unfit(Reason reason) {
    return new Unfit(name, reason);
  }
}
