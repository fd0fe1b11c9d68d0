package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// A set of instants as stretches that are in order, not empty and do not touch: the arithmetic under every figure.
public record Spans(List<Span> list) {
  public static final Spans NONE = new Spans(List.of());

  /// Joins what overlaps or touches and leaves out what is empty.
  public static Spans of(Collection<Span> spans) {
    var joined = new ArrayList<Span>();
    spans.stream().filter(span -> !span.isEmpty()).sorted(Comparator.comparing(Span::from)).forEach(span -> {
      if (joined.isEmpty() || joined.getLast().to().isBefore(span.from())) {
        joined.add(span);
      } else if (joined.getLast().to().isBefore(span.to())) {
        joined.add(new Span(joined.removeLast().from(), span.to()));
      }
    });
    return new Spans(List.copyOf(joined));
  }

  public static Spans of(Span... spans) {
    return of(List.of(spans));
  }

  public Spans union(Spans other) {
    return of(Stream.concat(list.stream(), other.list.stream()).toList());
  }

  public Spans intersect(Spans other) {
    return combine(other, (here, there) -> here && there);
  }

  public Spans minus(Spans other) {
    return combine(other, (here, there) -> here && !there);
  }

  public Spans within(Span span) {
    return intersect(of(span));
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public Duration length() {
    return list.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
  }

  /// The same instants cut into more pieces: a new one begins at each of the given instants.
  public List<Span> cutAt(Collection<Instant> cuts) {
    var pieces = new ArrayList<Span>();
    for (var span : list) {
      var from = span.from();
      for (var cut : cuts.stream().filter(span::contains).sorted().toList()) {
        pieces.add(new Span(from, cut));
        from = cut;
      }
      pieces.add(new Span(from, span.to()));
    }
    return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
  }

  private Spans combine(Spans other, BiPredicate<Boolean, Boolean> keep) {
    var kept = new ArrayList<Span>();
    var edges = Stream.concat(edges(), other.edges()).distinct().sorted().toList();
    int here = 0;
    int there = 0;
    for (int i = 0; i + 1 < edges.size(); i++) {
      var piece = new Span(edges.get(i), edges.get(i + 1));
      here = skipTo(piece.from(), here);
      there = other.skipTo(piece.from(), there);
      if (keep.test(covers(piece.from(), here), other.covers(piece.from(), there))) {
        kept.add(piece);
      }
    }
    return of(kept);
  }

  private Stream<Instant> edges() {
    return list.stream().flatMap(span -> Stream.of(span.from(), span.to()));
  }

  private int skipTo(Instant instant, int index) {
    while (index < list.size() && !list.get(index).to().isAfter(instant)) {
      index++;
    }
    return index;
  }

  private boolean covers(Instant instant, int index) {
    return index < list.size() && list.get(index).contains(instant);
  }
}
