package stillwater.wire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.figure.Dial;
import stillwater.figure.Dials;
import stillwater.figure.Heading;
import stillwater.figure.Limb;
import stillwater.figure.Place;
import stillwater.figure.Pose;
import stillwater.figure.Spot;
import stillwater.figure.Vec;
import tools.jackson.databind.JsonNode;

/// A pose of the figure: one it is like, and what is different.
final class PoseJson {
  private static final Set<String> FIELDS = Set.of("like", "body", "spine", "head", "eyes", "cues", "arms", "right-arm",
      "left-arm", "legs", "right-leg", "left-leg");
  private static final Set<String> OF_A_LIMB = Set.of("at", "by", "point", "palm");
  private static final Map<String, Dial.Group> BODY = Map.of("body", Dial.Group.BODY, "spine", Dial.Group.SPINE,
      "head", Dial.Group.HEAD, "eyes", Dial.Group.EYES, "cues", Dial.Group.CUES);
  private static final Limb ARM = limb(Place.SIDE);
  private static final Limb LEG = limb(Place.FLOOR);
  private static final Pose ANY = new Pose(Dials.NONE, ARM, ARM, LEG, LEG);
  private static final int WAYS = 3;

  private PoseJson() {}

  /// @param known the poses it may be like, by name
  static Pose read(JsonNode node, Map<String, Pose> known) {
    var f = Fields.only(FIELDS, node);
    var base = f.optional("like", name -> name).map(name -> find(name, known)).orElse(ANY);
    return new Pose(body(f, base.body()),
        arm(f, "right-arm", arm(f, "arms", base.rightArm())), arm(f, "left-arm", arm(f, "arms", base.leftArm())),
        leg(f, "right-leg", leg(f, "legs", base.rightLeg())), leg(f, "left-leg", leg(f, "legs", base.leftLeg())));
  }

  /// By its name; a `~` before it is its mirror image.
  static Pose find(String name, Map<String, Pose> known) {
    var plain = name.startsWith("~") ? name.substring(1) : name;
    var pose = known.get(plain);
    if (pose == null) {
      throw new Unreadable("unknown pose: " + plain);
    }
    return name.startsWith("~") ? pose.mirrored() : pose;
  }

  private static Dials body(Fields f, Dials base) {
    var dials = base;
    for (var part : BODY.entrySet()) {
      if (f.has(part.getKey())) {
        dials = dials(part.getKey(), f.object().get(part.getKey()), part.getValue(), Set.of(), dials);
      }
    }
    return dials;
  }

  private static Limb arm(Fields f, String name, Limb base) {
    return f.has(name) ? limb(name, f.object().get(name), Dial.Group.ARM, base) : base;
  }

  private static Limb leg(Fields f, String name, Limb base) {
    return f.has(name) ? limb(name, f.object().get(name), Dial.Group.LEG, base) : base;
  }

  private static Limb limb(String name, JsonNode node, Dial.Group group, Limb base) {
    var f = Fields.of(node);
    var at = f.has("at") ? limb(place(f)) : base;
    var by = f.has("by") ? vec("by", f.object().get("by")) : at.spot().by();
    var dials = dials(name, node, group, OF_A_LIMB, at == base ? base.dials() : over(base.dials(), at.dials()));
    if (f.has("point")) {
      dials = point(dials, way("point", f.object().get("point")));
    }
    if (f.has("palm")) {
      dials = palm(dials, way("palm", f.object().get("palm")));
    }
    return new Limb(new Spot(at.spot().place(), by), dials);
  }

  private static Dials over(Dials base, Dials changes) {
    var all = new HashMap<>(base.values());
    all.putAll(changes.values());
    return new Dials(all);
  }

  private static Limb limb(Place place) {
    var dials = Dials.NONE.with(Dial.ELBOW, place.elbow());
    return new Limb(new Spot(place, Vec.ZERO), palm(point(dials, place.point().way()), place.palm().way()));
  }

  private static Dials point(Dials dials, Vec way) {
    return dials.with(Dial.POINT_OUT, way.x()).with(Dial.POINT_UP, way.y()).with(Dial.POINT_FORWARD, way.z());
  }

  private static Dials palm(Dials dials, Vec way) {
    return dials.with(Dial.PALM_OUT, way.x()).with(Dial.PALM_UP, way.y()).with(Dial.PALM_FORWARD, way.z());
  }

  private static Dials dials(String name, JsonNode node, Dial.Group group, Set<String> others, Dials base) {
    var known = Arrays.stream(Dial.values()).filter(dial -> dial.group() == group && !Names.of(dial).contains("-"))
        .collect(Collectors.toMap(Names::of, dial -> dial));
    var f = Fields.only(Stream.concat(known.keySet().stream(), others.stream()).collect(Collectors.toSet()), node);
    var dials = base;
    for (var dial : known.entrySet()) {
      if (f.has(dial.getKey())) {
        dials = dials.with(dial.getValue(), f.decimal(dial.getKey()));
      }
    }
    return dials;
  }

  private static Place place(Fields f) {
    return f.required("at", name -> Names.read(Place.class, name)
        .orElseThrow(() -> new Unreadable("unknown place: " + name)));
  }

  private static Vec way(String name, JsonNode node) {
    return node.stringValueOpt().map(word -> Names.read(Heading.class, word)
        .orElseThrow(() -> new Unreadable("unknown heading: " + word)).way()).orElseGet(() -> vec(name, node));
  }

  /// Three numbers.
  static Vec vec(String name, JsonNode node) {
    if (!node.isArray() || node.size() != WAYS) {
      throw new Unreadable(name, "is not three numbers");
    }
    return new Vec(Fields.decimal(name, node.get(0)), Fields.decimal(name, node.get(1)),
        Fields.decimal(name, node.get(2)));
  }
}
