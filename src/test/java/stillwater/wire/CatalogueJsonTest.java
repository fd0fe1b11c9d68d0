package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.movement.Catalogue;
import stillwater.movement.Category;
import stillwater.movement.Intensity;
import stillwater.movement.Movement;
import stillwater.movement.Movement.Step;

class CatalogueJsonTest {
  private static final String AREAS =
      "neck, shoulders, upper back, lower back, hips, legs, wrists, eyes, breathing, whole body";
  private static final String ENTRY = """
      {"id": "slow-turns", "name": "Slow turns", "kind": "mobility", "body_areas": ["upper back", "neck"],
       "duration_s": 60, "posture": "standing", "equipment": ["standing desk", "walking pad"], "intensity": "moderate",
       "discreet": true, "caution": "Stop if it hurts.",
       "steps": [{"seconds": 20, "text": "Stand tall."}, {"seconds": 40, "text": "Turn."}]}""";

  @Test
  void theShippedCatalogueIsValid() {
    var movements = CatalogueJson.shipped().movements();
    assertThat(movements).hasSize(64);
    assertThat(movements.stream().filter(Movement::isWalk)).hasSize(8);
    assertThat(movements.stream().filter(movement -> movement.equipment().isEmpty())).hasSize(48);
    assertThat(movements.stream().flatMap(movement -> movement.areas().stream()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Area.values());
    assertThat(movements.stream().flatMap(movement -> movement.equipment().stream()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Equipment.values());
  }

  @Test
  void anEntryIsReadWhole() throws IOException {
    assertThat(read("[" + ENTRY + "]").movements()).containsExactly(new Movement(
        new MovementId("slow-turns"), "Slow turns", Category.MOBILITY, List.of(Area.UPPER_BACK, Area.NECK),
        Duration.ofSeconds(60), Posture.STANDING, Set.of(Equipment.STANDING_DESK, Equipment.WALKING_PAD),
        Intensity.MODERATE, true,
        List.of(new Step(Duration.ofSeconds(20), "Stand tall."), new Step(Duration.ofSeconds(40), "Turn.")),
        "Stop if it hurts."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'mobility' | 'dance' | UNKNOWN_WORD [kind, dance, mobility, strength, eyes, breathing, walk]",
      "'upper back' | 'upper-back' | UNKNOWN_WORD [body_areas, upper-back, @AREAS]",
      "'neck' | 'Neck' | UNKNOWN_WORD [body_areas, Neck, @AREAS]",
      "['upper back', 'neck'] | ['neck', 7] | UNFIT_FIELD [body_areas]",
      "['upper back', 'neck'] | 'neck' | UNFIT_FIELD [body_areas]",
      "['upper back', 'neck'] | [] | NO_AREA []",
      "['upper back', 'neck'] | ['neck', 'neck'] | AREA_TWICE []",
      "'standing', | 'flying', | UNKNOWN_WORD [posture, flying, seated, standing, walking]",
      "'walking pad' | 'none' | UNKNOWN_WORD [equipment, none, chair, wall, desk, standing desk, walking pad]",
      "'moderate' | 'fierce' | UNKNOWN_WORD [intensity, fierce, gentle, moderate]",
      "true | 'yes' | UNFIT_FIELD [discreet]",
      "'Slow turns' | ' ' | UNFIT_FIELD [name]",
      "'Slow turns' | null | UNFIT_FIELD [name]",
      "'caution' | 'warning' | UNKNOWN_FIELD [warning]",
      "'text': 'Turn.' | 'words': 'Turn.' | UNKNOWN_FIELD [words]",
      "'Turn.' | 3 | UNFIT_FIELD [text]",
      "'duration_s': 60 | 'duration_s': 59 | STEPS_ADD_UP [59, 60]",
      "'duration_s': 60 | 'duration_s': 60.0 | UNFIT_FIELD [duration_s]",
      "'seconds': 20 | 'seconds': 0 | NO_LENGTH []",
      "{'seconds': 40, 'text': 'Turn.'} | 7 | UNFIT_FIELD [steps]",
      ", {'seconds': 40, 'text': 'Turn.'} | `` | STEP_COUNT [1, 2, 5]"}, quoteCharacter = '`')
  void aBrokenEntryIsRefusedByItsId(String right, String wrong, String complaint) {
    var broken = ENTRY.replace(quoted(right), quoted(wrong));
    assertThat(broken).isNotEqualTo(ENTRY);
    assertThatThrownBy(() -> read("[" + broken + "]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("movement slow-turns: " + complaint.replace("@AREAS", AREAS));
  }

  @Test
  void anEntryWithoutAnIdIsNamedByItsPlace() {
    assertThatThrownBy(() -> read("[" + ENTRY + ", 17]")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("movement #2: NOT_AN_ENTRY []");
  }

  @Test
  void anIdTooLongForTheJournalIsRefused() {
    assertThatThrownBy(() -> read("[" + ENTRY.replace("slow-turns", "slow".repeat(16)) + "]"))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("movement #1: UNFIT_FIELD [id]");
  }

  @Test
  void anIdThatStandsTwiceIsNamed() {
    assertThatThrownBy(() -> read("[" + ENTRY + ", " + ENTRY + "]"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("slow-turns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[", "[] []", "[{\"id\": \"a\", \"id\": \"b\"}]"})
  void whatIsNoListIsRefused(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(Unreadable.class);
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  private static Catalogue read(String json) throws IOException {
    return CatalogueJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
