package stillwater.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import stillwater.figure.Motion;
import stillwater.figure.Motions;
import stillwater.figure.Pose;
import stillwater.focus.MovementId;
import stillwater.focus.Trouble;
import tools.jackson.databind.JsonNode;

/// The figure's files that come with the program, one a movement, each read when it is asked for.
public final class FigureFiles implements Motions {
  private static final String FOLDER = "/stillwater/assets/movements/";
  private static final String STANCES = "stances";
  /// A movement of somebody's own may be called anything.
  private static final Pattern OURS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /// @throws Trouble if the program was damaged so that a file of its own cannot be read
  @Override
  public Optional<Motion> of(MovementId movement, List<Duration> steps) {
    if (!OURS.matcher(movement.value()).matches() || movement.value().equals(STANCES)) {
      return Optional.empty();
    }
    return read(movement.value(), node -> MotionJson.read(node, stances(), steps));
  }

  private static Map<String, Pose> stances() {
    return read(STANCES, node -> MotionJson.poses(node, Map.of())).orElseThrow();
  }

  private static <T> Optional<T> read(String name, Function<JsonNode, T> reading) {
    try (var json = FigureFiles.class.getResourceAsStream(FOLDER + name + ".json")) {
      return json == null ? Optional.empty()
          : Optional.of(reading.apply(Json.tree(new String(json.readAllBytes(), StandardCharsets.UTF_8))));
    } catch (IOException | Unreadable | IllegalArgumentException e) {
      throw new Trouble(Trouble.Code.CATALOGUE_NOT_READABLE,
          new IllegalArgumentException(name + ".json: " + e.getMessage(), e));
    }
  }
}
