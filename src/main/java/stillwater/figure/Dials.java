package stillwater.figure;

import java.util.EnumMap;
import java.util.Map;

/// What the dials say; one that is not named says nothing, which is zero.
public record Dials(Map<Dial, Double> values) {
  public static final Dials NONE = new Dials(Map.of());

  public Dials {
    values = Map.copyOf(values);
  }

  public double get(Dial dial) {
    return values.getOrDefault(dial, 0.0);
  }

  public Dials with(Dial dial, double value) {
    var all = new EnumMap<Dial, Double>(Dial.class);
    all.putAll(values);
    all.put(dial, value);
    return new Dials(all);
  }

  Vec vec(Dial x, Dial y, Dial z) {
    return new Vec(get(x), get(y), get(z));
  }

  Dials mirrored() {
    var all = new EnumMap<Dial, Double>(Dial.class);
    values.forEach((dial, value) -> all.put(dial, dial.mirrored(value)));
    return new Dials(all);
  }
}
