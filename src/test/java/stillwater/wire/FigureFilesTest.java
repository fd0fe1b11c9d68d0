package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.figure.Arrow;
import stillwater.figure.Framing;
import stillwater.figure.Motion;
import stillwater.figure.Prop;
import stillwater.figure.View;
import stillwater.focus.MovementId;
import stillwater.movement.Movement;

class FigureFilesTest {
  private static final Path FILES = Path.of("assets/movements");
  private static final String FILE = """
      {"view": "side", "framing": "upper", "props": ["chair", "breath"],
       "poses": {
        "tall": {"body": {"height": 50}, "spine": {"round": -4}, "arms": {"at": "knee", "by": [1, 2, 3]}},
        "right": {"like": "tall", "right-arm": {"point": "up", "curl": 0.5}}},
       "steps": [
        {"keys": ["tall 1.5", "right 2+1.5"], "flows": true, "speed": 80, "props": [],
         "arrows": [{"points": [[0, 1, 2], [3, 4, 5], [6, 7, 8]], "both-ways": true},
                    {"points": [[0, 0, 0], [1, 1, 0], [2, 0, 0]], "ring": true}]},
        {"mirror": 1}]}""";
  private static final List<Duration> LENGTHS = List.of(Duration.ofSeconds(20), Duration.ofSeconds(10));

  static List<Movement> movements() {
    return CatalogueJson.shipped().movements();
  }

  @ParameterizedTest
  @MethodSource("movements")
  void everyShippedMovementHasAFigureForEachOfItsSteps(Movement movement) {
    var lengths = movement.steps().stream().map(Movement.Step::length).toList();
    assertThat(new FigureFiles().of(movement.id(), lengths)).hasValueSatisfying(motion ->
        assertThat(motion.stages()).extracting(Motion.Stage::length).isEqualTo(lengths));
  }

  @Test
  void everyFileBelongsToAMovement() throws IOException {
    var ids = movements().stream().map(movement -> movement.id() + ".json").toList();
    try (var files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("stances.json")))
          .isNotEmpty().isSubsetOf(ids);
    }
  }

  @Test
  void aFileIsReadWhole() {
    var motion = MotionJson.read(Json.tree(FILE), Map.of(), LENGTHS);
    assertThat(motion.view()).isEqualTo(View.SIDE);
    assertThat(motion.framing()).isEqualTo(Framing.UPPER);
    var first = motion.stages().getFirst().step();
    assertThat(first.keys()).hasSize(2);
    assertThat(first.keys().getLast().in()).isEqualTo(2);
    assertThat(first.keys().getLast().hold()).isEqualTo(1.5);
    assertThat(first.flows()).isTrue();
    assertThat(first.speed()).isEqualTo(80);
    assertThat(first.props()).isEmpty();
    assertThat(first.arrows()).extracting(Arrow::bothWays).containsExactly(true, false);
    assertThat(first.arrows()).extracting(Arrow::ring).containsExactly(false, true);
    assertThat(motion.stages().getLast().step()).isEqualTo(first.mirrored()).isNotEqualTo(first);
  }

  @Test
  void whatStandsAroundAMovementStandsAroundEachStepThatSaysNothingElse() {
    var motion = MotionJson.read(Json.tree(FILE.replace(", \"props\": []", "")), Map.of(), LENGTHS);
    assertThat(motion.stages()).allSatisfy(stage ->
        assertThat(stage.step().props()).containsExactlyInAnyOrder(Prop.CHAIR, Prop.BREATH));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "'side' | 'top' | view is unknown",
      "'upper' | 'far away' | framing is unknown",
      "'breath' | 'sofa' | unknown prop: sofa",
      "'framing' | 'frame' | unknown field: frame",
      "'round' | 'curve' | pose tall: unknown field: curve",
      "50} | 'high'} | pose tall: height is not a number",
      "'knee', | 'nose', | pose tall: unknown place: nose",
      "[1, 2, 3] | [1, 2] | pose tall: by is not three numbers",
      "'like': 'tall' | 'like': 'small' | pose right: unknown pose: small",
      "'point': 'up' | 'point': 'north' | pose right: unknown heading: north",
      "'curl': 0.5 | 'at': 'opposite-wrist'}, 'left-arm': {'at': 'opposite-elbow' | pose right: each side follows",
      "'curl': 0.5 | 'point-out': 1 | pose right: unknown field: point-out",
      "'tall 1.5' | 'small 1.5' | step 1: unknown pose: small",
      "'tall 1.5' | 'tall' | step 1: not a pose and its seconds",
      "'tall 1.5', 'right 2+1.5' | `` | step 1: a step needs a pose",
      "'tall 1.5' | 'tall 0' | step 1: a pose needs time",
      "'speed': 80 | 'pace': 80 | step 1: unknown field: pace",
      "'mirror': 1 | 'mirror': 2 | step 2: mirror names no earlier step",
      "'mirror': 1 | 'mirror': 0 | step 2: mirror names no earlier step",
      "[6, 7, 8] | 6 | step 1: points is not three numbers",
      "[1, 1, 0] | [1, 0, 0] | step 1: a ring goes through three points that lie on no line",
      ", {'mirror': 1} | `` | has 1 steps, and the movement 2"})
  void aBrokenFileIsRefusedByWhatIsWrongAndWhere(String right, String wrong, String complaint) {
    var file = FILE.replaceAll("\\s+", " ").replace(right.replace('\'', '"'), wrong.replace('\'', '"'));
    assertThat(file).isNotEqualTo(FILE.replaceAll("\\s+", " "));
    assertThatThrownBy(() -> MotionJson.read(Json.tree(file), Map.of(), LENGTHS)).hasMessageContaining(complaint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stances", "../movements", "my own stretch", "mine"})
  void aMovementOfSomebodysOwnHasNone(String name) {
    assertThat(new FigureFiles().of(new MovementId(name), LENGTHS)).isEmpty();
  }
}
