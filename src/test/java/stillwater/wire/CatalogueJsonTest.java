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
import stillwater.focus.MovementId;
import stillwater.movement.Area;
import stillwater.movement.Catalogue;
import stillwater.movement.Category;
import stillwater.movement.Equipment;
import stillwater.movement.Intensity;
import stillwater.movement.Movement;
import stillwater.movement.Movement.Step;
import stillwater.movement.Posture;

class CatalogueJsonTest {
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
      "'mobility' | 'dance' | : unknown category: dance",
      "'upper back' | 'upper-back' | : unknown area: upper-back",
      "'neck' | 'Neck' | : unknown area: Neck",
      "['upper back', 'neck'] | ['neck', 7] | : body_areas holds what is not a string",
      "['upper back', 'neck'] | 'neck' | : body_areas is not a list",
      "['upper back', 'neck'] | [] | ` moves no area`",
      "['upper back', 'neck'] | ['neck', 'neck'] | ` names an area twice`",
      "'standing', | 'flying', | : unknown posture: flying",
      "'walking pad' | 'none' | : unknown equipment: none",
      "'moderate' | 'fierce' | : unknown intensity: fierce",
      "true | 'yes' | : discreet is not a flag",
      "'Slow turns' | ' ' | : name is missing",
      "'Slow turns' | null | : name is missing",
      "'caution' | 'warning' | : unknown field: warning",
      "'text': 'Turn.' | 'words': 'Turn.' | : unknown field: words",
      "'Turn.' | 3 | : text is not a string",
      "'duration_s': 60 | 'duration_s': 59 | ` lasts 59 s but its steps add up to 60 s`",
      "'duration_s': 60 | 'duration_s': 60.0 | : duration_s is not a whole number",
      "'seconds': 20 | 'seconds': 0 | ` has a step whose length is not positive`",
      "{'seconds': 40, 'text': 'Turn.'} | 7 | : not a JSON object",
      ", {'seconds': 40, 'text': 'Turn.'} | `` | ` has 1 steps`"}, quoteCharacter = '`')
  void aBrokenEntryIsRefusedByItsId(String right, String wrong, String complaint) {
    var broken = ENTRY.replace(quoted(right), quoted(wrong));
    assertThat(broken).isNotEqualTo(ENTRY);
    assertThatThrownBy(() -> read("[" + broken + "]"))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("movement slow-turns" + complaint);
  }

  @Test
  void anEntryWithoutAnIdIsNamedByItsPlace() {
    assertThatThrownBy(() -> read("[" + ENTRY + ", 17]")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("movement number 2: not a JSON object");
  }

  @Test
  void anIdTooLongForTheJournalIsRefused() {
    assertThatThrownBy(() -> read("[" + ENTRY.replace("slow-turns", "slow".repeat(16)) + "]"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("movement slowslow");
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
