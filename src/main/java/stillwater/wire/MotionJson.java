package stillwater.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stillwater.figure.Arrow;
import stillwater.figure.Framing;
import stillwater.figure.Key;
import stillwater.figure.Motion;
import stillwater.figure.Motion.Stage;
import stillwater.figure.Pose;
import stillwater.figure.Prop;
import stillwater.figure.Step;
import stillwater.figure.View;
import tools.jackson.databind.JsonNode;

/// The file of one movement's figure: from where it is seen, its poses by name, and how they follow each other.
final class MotionJson {
  private static final Set<String> FIELDS = Set.of("view", "framing", "props", "poses", "steps");
  private static final Set<String> STEP = Set.of("keys", "flows", "speed", "props", "arrows");
  private static final Set<String> MIRROR = Set.of("mirror");
  private static final Set<String> ARROW = Set.of("points", "both-ways", "ring");
  private static final Pattern KEY =
      Pattern.compile("(?<pose>~?[a-z0-9-]+) (?<in>[0-9]+(\\.[0-9]+)?)(\\+(?<hold>[0-9]+(\\.[0-9]+)?))?");

  private MotionJson() {}

  /// @param stances the poses every file knows
  /// @param lengths of the movement's steps
  /// @throws IllegalArgumentException if it is not valid; the message names the pose or step, and what is wrong
  static Motion read(JsonNode node, Map<String, Pose> stances, List<Duration> lengths) {
    var f = Fields.only(FIELDS, node);
    var poses = poses(f.has("poses") ? f.object().get("poses") : Json.object(), stances);
    var props = props(f);
    var steps = new ArrayList<Step>();
    for (var each : f.items("steps")) {
      var place = "step " + (steps.size() + 1);
      steps.add(named(place, () -> step(each, poses, props, steps)));
    }
    if (steps.size() != lengths.size()) {
      throw new IllegalArgumentException("has " + steps.size() + " steps, and the movement " + lengths.size());
    }
    var stages = new ArrayList<Stage>();
    steps.forEach(step -> stages.add(new Stage(step, lengths.get(stages.size()))));
    return new Motion(f.name("view", View.class).orElse(View.FRONT),
        f.name("framing", Framing.class).orElse(Framing.STANDING), stages);
  }

  /// Each may be like one above it.
  static Map<String, Pose> poses(JsonNode node, Map<String, Pose> known) {
    var all = new LinkedHashMap<>(known);
    for (var entry : Fields.of(node).object().properties()) {
      all.put(entry.getKey(), named("pose " + entry.getKey(), () -> PoseJson.read(entry.getValue(), all)));
    }
    return all;
  }

  private static Step step(JsonNode node, Map<String, Pose> poses, Set<Prop> props, List<Step> before) {
    if (Fields.of(node).has("mirror")) {
      var earlier = Fields.only(MIRROR, node).number("mirror");
      if (earlier < 1 || earlier > before.size()) {
        throw new Unreadable("mirror", "names no earlier step");
      }
      return before.get((int) earlier - 1).mirrored();
    }
    var f = Fields.only(STEP, node);
    var keys = f.items("keys").stream().map(key -> key(key, poses)).toList();
    return new Step(keys, f.flag("flows"), f.has("speed") ? f.decimal("speed") : 0, f.has("props") ? props(f) : props,
        f.items("arrows").stream().map(MotionJson::arrow).toList());
  }

  /// Such as `reach 2+1.5`: two seconds to get there, one and a half to stay.
  private static Key key(JsonNode node, Map<String, Pose> poses) {
    var match = KEY.matcher(node.stringValueOpt().orElse(""));
    if (!match.matches()) {
      throw new Unreadable("not a pose and its seconds: " + node);
    }
    var hold = match.group("hold");
    return new Key(PoseJson.find(match.group("pose"), poses), Double.parseDouble(match.group("in")),
        hold == null ? 0 : Double.parseDouble(hold));
  }

  private static Set<Prop> props(Fields f) {
    return f.list("props", name -> Names.read(Prop.class, name)
        .orElseThrow(() -> new Unreadable("unknown prop: " + name))).stream().collect(Collectors.toSet());
  }

  private static Arrow arrow(JsonNode node) {
    var f = Fields.only(ARROW, node);
    return new Arrow(f.items("points").stream().map(point -> PoseJson.vec("points", point)).toList(),
        f.flag("both-ways"), f.flag("ring"));
  }

  /// What is wrong is said with where it is.
  private static <T> T named(String place, Fields.Reading<T> reading) {
    try {
      return reading.read();
    } catch (Unreadable | IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }
}
