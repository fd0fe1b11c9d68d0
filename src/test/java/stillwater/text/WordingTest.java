package stillwater.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stillwater.focus.Area;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.movement.Catalogue;
import stillwater.movement.Category;
import stillwater.movement.Intensity;
import stillwater.movement.Movement;
import stillwater.movement.Movement.Step;
import stillwater.wire.CatalogueJson;

class WordingTest {
  private static final Texts ESPERANTO = new Texts(Locale.of("eo"));

  @Test
  void aMovementSpeaksThePersonsLanguageAndIsOtherwiseTheSame() {
    var german = Wording.of(CatalogueJson.shipped(), new Texts(Locale.GERMANY));
    assertThat(german.movements()).first().satisfies(turns -> {
      assertThat(turns.name()).isEqualTo("Langsames Kopfdrehen");
      assertThat(turns.steps()).extracting(Step::text).last()
          .isEqualTo("Schau am Ende nach vorn und atme langsam aus.");
      assertThat(turns.caution()).startsWith("Dreh nur so weit");
    });
    assertThat(german.movements()).extracting(Movement::id, Movement::length, Movement::areas, Movement::equipment)
        .containsExactlyElementsOf(CatalogueJson.shipped().movements().stream().map(movement ->
            tuple(
                movement.id(), movement.length(), movement.areas(), movement.equipment())).toList());
  }

  @Test
  void englishIsTheCataloguesOwn() {
    var shipped = CatalogueJson.shipped();
    assertThat(Wording.of(shipped, new Texts(Locale.US))).isSameAs(shipped);
    assertThat(Wording.of(shipped, new Texts(Locale.of("la")))).isSameAs(shipped);
  }

  /// The language has words for both, but not for every step of the second.
  @Test
  void aMovementThatALanguageDoesNotHaveWholeKeepsItsOwnWords() {
    var catalogue = new Catalogue(List.of(movement("slow-turns"), movement("chin-glide"), movement("wrist-circles")));
    assertThat(Wording.of(catalogue, ESPERANTO).movements()).extracting(Movement::name)
        .containsExactly("Malrapidaj turnoj", "chin-glide", "wrist-circles");
  }

  private static Movement movement(String id) {
    return new Movement(new MovementId(id), id, Category.MOBILITY, List.of(Area.NECK), Duration.ofSeconds(20),
        Posture.SEATED, Set.of(), Intensity.GENTLE, true,
        List.of(new Step(Duration.ofSeconds(10), "Turn."), new Step(Duration.ofSeconds(10), "Rest.")), "Stop.");
  }
}
