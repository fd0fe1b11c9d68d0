package stillwater.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stillwater.figure.Motion;
import stillwater.focus.MovementId;
import stillwater.movement.Movement;
import stillwater.ui.kit.Toolkit;
import stillwater.wire.CatalogueJson;
import stillwater.wire.FigureFiles;

class FigureViewTest {
  private static final Duration FRAME = Duration.ofMillis(40);

  private final SimpleObjectProperty<Boolean> still = new SimpleObjectProperty<>(false);
  private final FigureView view = Toolkit.on(() -> new FigureView(this::now, still));
  private Instant clock = Instant.parse("2026-11-18T10:00:00Z");

  @BeforeEach
  void show() {
    Toolkit.run(() -> {
      var scene = new Scene(view, 300, 340);
      assertThat(scene.getRoot()).isSameAs(view);
      view.show(motion());
    });
  }

  @Test
  void itGoesOnFromTheMomentItIsTold() {
    tell(Duration.ofSeconds(12));
    assertThat(view.shown()).isEqualTo(Duration.ofSeconds(12));
    frames(10);
    assertThat(view.shown()).isEqualTo(Duration.ofSeconds(12).plus(FRAME.multipliedBy(9)));
  }

  @Test
  void toldNoMoreItRestsAfterALittleMoreThanASecond() {
    tell(Duration.ofSeconds(12));
    frames(100);
    assertThat(view.shown()).isBetween(Duration.ofSeconds(13), Duration.ofMillis(13_200));
  }

  @Test
  void aSecondThatComesALittleLateMakesItNotJump() {
    tell(Duration.ofSeconds(12));
    frames(29);
    var before = view.shown();
    tell(Duration.ofSeconds(13));
    assertThat(view.shown()).isEqualTo(before);
  }

  @Test
  void heldItStaysWhereItIs() {
    tell(Duration.ofSeconds(12));
    frames(5);
    Toolkit.run(view::rest);
    var held = view.shown();
    Toolkit.settle();
    assertThat(view.shown()).isEqualTo(held);
  }

  @Test
  void aClockThatIsSetBackMakesItNotGoBack() {
    tell(Duration.ofSeconds(12));
    frames(10);
    var before = view.shown();
    clock = clock.minusSeconds(3600);
    frames(3);
    assertThat(view.shown()).isBetween(before, before.plus(FRAME.multipliedBy(3)));
  }

  @Test
  void itIsDrawnAtMostTwentyFiveTimesASecond() {
    tell(Duration.ofSeconds(12));
    Toolkit.run(() -> {
      view.pulse();
      clock = clock.plusMillis(16);
      view.pulse();
    });
    assertThat(view.shown()).isEqualTo(Duration.ofSeconds(12));
  }

  @Test
  void whereNothingIsToMoveTheKeyPosesStandSideBySide() {
    Toolkit.run(() -> still.set(true));
    assertThat(view.getChildrenUnmodifiable()).hasSize(motion().stills().size()).hasSizeGreaterThan(1);
    tell(Duration.ofSeconds(12));
    frames(5);
    assertThat(view.shown()).isEqualTo(Duration.ofSeconds(12));
    Toolkit.run(() -> still.set(false));
    assertThat(view.getChildrenUnmodifiable()).hasSize(1);
  }

  @Test
  void theStrokesAreUsedAgainFromMomentToMoment() {
    Toolkit.run(view::layout);
    var drawing = (Drawing) view.getChildrenUnmodifiable().getFirst();
    Toolkit.run(drawing::layout);
    var before = drawing.getChildrenUnmodifiable().stream().toList();
    tell(Duration.ofMillis(13_300));
    Toolkit.run(drawing::layout);
    assertThat(drawing.getChildrenUnmodifiable()).isNotEmpty().containsAll(before.subList(0, before.size() / 2));
  }

  @Test
  void whatStaysWhereItWasIsDrawnAgainOnlyForAnotherSize() {
    Toolkit.run(view::layout);
    var drawing = (Drawing) view.getChildrenUnmodifiable().getFirst();
    Toolkit.run(drawing::layout);
    var chair = (Path) drawing.getChildrenUnmodifiable().stream()
        .filter(stroke -> stroke.getStyleClass().contains("figure-prop")).findFirst().orElseThrow();
    var before = chair.getElements().stream().toList();
    tell(Duration.ofMillis(13_300));
    Toolkit.run(drawing::layout);
    assertThat(chair.getElements()).isNotEmpty().containsExactlyElementsOf(before);
    Toolkit.run(() -> {
      drawing.resize(120, 100);
      drawing.layout();
    });
    assertThat(chair.getElements()).isNotEmpty().doesNotContainAnyElementsOf(before);
  }

  private Instant now() {
    return clock;
  }

  private void tell(Duration elapsed) {
    Toolkit.run(() -> view.at(elapsed));
  }

  /// Every pulse of one run is handled before the screen's own.
  private void frames(int count) {
    Toolkit.run(() -> {
      view.rest();
      for (int i = 0; i < count; i++) {
        clock = clock.plus(FRAME);
        view.pulse();
      }
      view.rest();
    });
  }

  private static Motion motion() {
    var movement = CatalogueJson.shipped().find(new MovementId("neck-slow-turns")).orElseThrow();
    return new FigureFiles().of(movement.id(), movement.steps().stream().map(Movement.Step::length).toList())
        .orElseThrow();
  }
}
