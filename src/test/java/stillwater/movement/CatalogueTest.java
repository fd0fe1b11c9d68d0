package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwater.movement.Movements.exercise;
import static stillwater.movement.Movements.walk;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stillwater.focus.Area;
import stillwater.focus.MovementId;

class CatalogueTest {
  private static final Movement ROLLS = exercise("rolls", 40, Area.SHOULDERS, Area.NECK);
  private static final Movement LOOP = walk("loop", 120);
  private static final Catalogue CATALOGUE = new Catalogue(List.of(ROLLS, LOOP));

  @Test
  void whatWasSuggestedAndIsNoLongerKnownIsPassedOver() {
    var known = new Catalogue(List.of(Movements.exercise("neck", 60, Area.NECK)));
    assertThat(known.next(Breaks.suggesting(Breaks.NOW, "gone", "neck")).map(Movement::id))
        .contains(new MovementId("neck"));
    assertThat(known.next(Breaks.suggesting(Breaks.NOW, "gone"))).isEmpty();
  }

  @Test
  void anIdThatStandsTwiceIsNamed() {
    assertThatThrownBy(() -> new Catalogue(List.of(ROLLS, LOOP, ROLLS)))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("rolls");
  }

  @Test
  void aMovementIsFoundByItsId() {
    assertThat(CATALOGUE.find(new MovementId("loop"))).contains(LOOP);
    assertThat(CATALOGUE.find(new MovementId("gone"))).isEmpty();
  }

  @Test
  void aMovementCountsForEachOfItsAreas() {
    var twice = new Catalogue(List.of(ROLLS, LOOP, exercise("turns", 60, Area.NECK)));
    var done = Map.of(new MovementId("rolls"), 3, new MovementId("turns"), 2, new MovementId("gone"), 7,
        new MovementId("loop"), 0);
    assertThat(twice.byArea(done)).containsExactly(Map.entry(Area.NECK, 5), Map.entry(Area.SHOULDERS, 3));
  }
}
