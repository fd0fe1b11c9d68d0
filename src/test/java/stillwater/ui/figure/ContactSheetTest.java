package stillwater.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stillwater.figure.Framing;
import stillwater.figure.Mark;
import stillwater.figure.Motion;
import stillwater.figure.Shot;
import stillwater.figure.Sketch;
import stillwater.figure.Vec;
import stillwater.figure.View;
import stillwater.movement.Movement;
import stillwater.ui.Picture;
import stillwater.ui.kit.CssWarnings;
import stillwater.ui.kit.Theme;
import stillwater.ui.kit.Toolkit;
import stillwater.wire.CatalogueJson;
import stillwater.wire.FigureFiles;

/// Draws every movement's figure on a sheet, `target/contact-sheet-light.png` and `-dark.png`, to be looked at: three
/// moments from its own side, and one from another. With `-Dstillwater.figures=neck-*` only some.
class ContactSheetTest {
  private static final String SOME = System.getProperty("stillwater.figures", "*");
  private static final int COLUMNS = Integer.getInteger("stillwater.columns", 3);
  private static final double WIDTH = 150;
  private static final double HEIGHT = 180;
  private static final int LEAST_INK = 300;
  private static final int MILLIS = 1000;
  private static final List<Integer> PERCENT = List.of(30, 55, 80);
  /// As wide as half a limb.
  private static final double LIMB = 3.5;

  /// A movement and how its figure shows it.
  private record Shown(Movement movement, Motion motion) {

    /// Three moments of the round of poses of its longest step, none of them half-way, where many a round is at rest;
    /// the second also from aside.
    List<Shot> moments() {
      var longest = 0;
      for (int i = 1; i < motion.stages().size(); i++) {
        longest = length(i).compareTo(length(longest)) > 0 ? i : longest;
      }
      var step = longest;
      var round = seconds(motion.stages().get(step).step().keys().stream()
          .mapToDouble(key -> key.in() + key.hold()).sum());
      var shown = round.compareTo(length(step)) < 0 ? round : length(step);
      var all = PERCENT.stream().map(percent -> motion.at(begin(step).plus(shown.multipliedBy(percent).dividedBy(100))))
          .collect(Collectors.toCollection(ArrayList::new));
      all.add(all.get(1).from(motion.view() == View.SIDE ? View.FRONT : View.SIDE));
      return all;
    }

    private Duration length(int stage) {
      return motion.stages().get(stage).length();
    }

    private Duration begin(int stage) {
      return motion.stages().stream().limit(stage).map(Motion.Stage::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration seconds(double seconds) {
      return Duration.ofMillis((long) (MILLIS * seconds));
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyFigureIsDrawn(Theme theme) {
    try (var warnings = new CssWarnings()) {
      var all = shown();
      var sheet = Toolkit.on(() -> sheet(all));
      var picture = Picture.of(Toolkit.picture(sheet, COLUMNS * (4 * WIDTH + 10),
          Math.ceilDiv(all.size(), COLUMNS) * (HEIGHT + 28), theme));
      picture.write(Path.of("target/contact-sheet-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
      for (int i = 0; i < all.size(); i++) {
        for (var drawing : ((HBox) ((VBox) sheet.getChildren().get(i)).getChildren().getFirst()).getChildren()) {
          assertThat(ink(picture, drawing)).as(all.get(i).movement().id().value()).isGreaterThan(LEAST_INK);
        }
      }
      assertThat(warnings.told()).isEmpty();
    }
  }

  @Test
  void everyFigureMoves() {
    assertThat(shown()).allSatisfy(each -> assertThat(Stream.iterate(Duration.ZERO,
        at -> at.compareTo(each.motion().length()) < 0, at -> at.plusMillis(1700))
        .map(at -> each.motion().at(at).body()).distinct()).as(each.movement().id().value()).hasSizeGreaterThan(2));
  }

  @Test
  void noTwoMovementsLookTheSame() {
    assertThat(shown().stream().map(each -> each.moments().stream().map(Sketch::of).toList())).doesNotHaveDuplicates();
  }

  @Test
  void noFigureLeavesThePicture() {
    assertThat(shown()).allSatisfy(each -> {
      for (var at = Duration.ZERO; at.compareTo(each.motion().length()) < 0; at = at.plusMillis(250)) {
        var shot = each.motion().at(at);
        if (shot.framing().compareTo(Framing.REACH) < 0) {
          assertThat(figure(shot)).as("%s at %s", each.movement().id(), at)
              .allMatch(point -> isWithin(point, shot));
        }
      }
    });
  }

  private static Stream<Vec> figure(Shot shot) {
    return Sketch.of(shot).stream().filter(mark -> mark.tone() == Mark.Tone.FIGURE || mark.tone() == Mark.Tone.FAR)
        .flatMap(mark -> switch (mark) {
          case Mark.Line line -> line.points().stream();
          case Mark.Circle circle -> Stream.of(-1, 1).map(way ->
              circle.middle().plus(new Vec(way * circle.radius(), way * circle.radius(), 0)));
        });
  }

  private static boolean isWithin(Vec point, Shot shot) {
    var framing = shot.framing();
    var left = framing.left(shot.view());
    return point.x() > left + LIMB && point.x() < left + framing.width() - LIMB
        && point.y() > framing.bottom() + LIMB && point.y() < framing.bottom() + framing.height() - LIMB;
  }

  private static List<Shown> shown() {
    var wanted = FileSystems.getDefault().getPathMatcher("glob:" + SOME);
    var all = new ArrayList<Shown>();
    for (var movement : CatalogueJson.shipped().movements()) {
      if (wanted.matches(Path.of(movement.id().value()))) {
        new FigureFiles().of(movement.id(), movement.steps().stream().map(Movement.Step::length).toList())
            .ifPresent(motion -> all.add(new Shown(movement, motion)));
      }
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static TilePane sheet(List<Shown> all) {
    var sheet = new TilePane(8, 8);
    sheet.setPrefColumns(COLUMNS);
    all.forEach(each -> sheet.getChildren().add(tile(each)));
    return sheet;
  }

  private static VBox tile(Shown each) {
    var row = new HBox();
    row.getStyleClass().add("card");
    each.moments().forEach(shot -> row.getChildren().add(drawing(shot)));
    var tile = new VBox(row, new Label(each.movement().id() + " · " + each.motion().view()));
    tile.setAlignment(Pos.CENTER);
    return tile;
  }

  private static Drawing drawing(Shot shot) {
    var drawing = new Drawing();
    drawing.setPrefSize(WIDTH, HEIGHT);
    drawing.show(shot);
    return drawing;
  }

  /// How many points differ from the corner's.
  private static long ink(Picture picture, Node drawing) {
    var bounds = drawing.localToScene(drawing.getLayoutBounds());
    var paper = picture.pixels()[(int) (bounds.getMinY() + 3) * picture.width() + (int) bounds.getMinX() + 3];
    var ink = 0;
    for (int y = (int) bounds.getMinY() + 2; y < bounds.getMaxY() - 2; y++) {
      for (int x = (int) bounds.getMinX() + 2; x < bounds.getMaxX() - 2; x++) {
        ink += picture.pixels()[y * picture.width() + x] == paper ? 0 : 1;
      }
    }
    return ink;
  }
}
