package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import stillwater.focus.Settings.Taste;

class TasteTest {
  private static final MovementId NECK = new MovementId("neck-slow-turns");
  private static final MovementId STAIRS = new MovementId("walk-stairs");

  @Test
  void whatIsLikedIsNotLeftOutAnyMore() {
    var taste = new Taste(Set.of(), Set.of(NECK, STAIRS), Set.of()).withLiked(Set.of(NECK));
    assertThat(taste.liked()).containsExactly(NECK);
    assertThat(taste.leftOut()).containsExactly(STAIRS);
  }

  @Test
  void whatIsLeftOutIsNotLikedAnyMore() {
    var taste = new Taste(Set.of(), Set.of(), Set.of(NECK, STAIRS)).withLeftOut(Set.of(NECK));
    assertThat(taste.liked()).containsExactly(STAIRS);
    assertThat(taste.leftOut()).containsExactly(NECK);
  }

  @Test
  void whatIsSparedIsSetAlone() {
    assertThat(new Taste(Set.of(), Set.of(NECK), Set.of(STAIRS)).withSpared(Set.of(Area.NECK)))
        .isEqualTo(new Taste(Set.of(Area.NECK), Set.of(NECK), Set.of(STAIRS)));
  }

  @Test
  void whatIsBothIsLeftOut() {
    var taste = new Taste(Set.of(), Set.of(NECK), Set.of(NECK));
    assertThat(taste.liked()).isEmpty();
    assertThat(taste.leftOut()).containsExactly(NECK);
  }
}
