package stillwater.chart;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import stillwater.focus.Kind;

/// The colours of kinds of work.
///
/// @param listed the person's kinds; where two of them want one colour, the later takes the next that is free
public record KindStyle(List<Kind> listed) {
  private static final Set<String> NAMED = Set.of("theory", "coding", "writing", "reading");
  private static final int OTHERS = 6;

  /// The same kind has the same colour everywhere. Two kinds of the list share one only where there are more kinds than
  /// colours.
  public Paint.OfKind of(Kind kind) {
    return new Paint.OfKind(NAMED.contains(kind.name()) ? "kind-" + kind.name()
        : "kind-other-" + places().getOrDefault(kind, wanted(kind)));
  }

  private Map<Kind, Integer> places() {
    var places = new HashMap<Kind, Integer>();
    listed.stream().filter(kind -> !NAMED.contains(kind.name()))
        .forEach(kind -> places.put(kind, free(wanted(kind), places.values())));
    return places;
  }

  private static int free(int wanted, Collection<Integer> taken) {
    return IntStream.range(0, OTHERS).map(step -> (wanted + step) % OTHERS).filter(place -> !taken.contains(place))
        .findFirst().orElse(wanted);
  }

  private static int wanted(Kind kind) {
    return Math.floorMod(kind.name().hashCode(), OTHERS);
  }
}
