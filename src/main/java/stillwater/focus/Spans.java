package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A set of instants as stretches that are in order, not empty and do not touch: the arithmetic under every figure.
public record Spans(List<Span> list) {
  public static final Spans NONE = new Spans(List.of());

  public Spans {
    list = List.copyOf(list);
  }

  /// Joins what overlaps or touches and leaves out what is empty.
  public static Spans of(Collection<Span> spans) {
    if (spans.isEmpty()) {
      return NONE;
    }
    if (spans.size() == 1) {
      return of(spans.iterator().next());
    }
    var joined = new ArrayList<Span>();
    spans.stream().filter(span -> !span.isEmpty()).sorted(Comparator.comparing(Span::from)).forEach(span -> {
      if (joined.isEmpty() || joined.getLast().to().isBefore(span.from())) {
        joined.add(span);
      } else if (joined.getLast().to().isBefore(span.to())) {
        joined.add(new Span(joined.removeLast().from(), span.to()));
      }
    });
    return new Spans(joined);
  }

  public static Spans of(Span span) {
    return span.isEmpty() ? NONE : new Spans(List.of(span));
  }

  public Spans union(Spans other) {
    return isEmpty() ? other : other.isEmpty() ? this : of(Stream.concat(list.stream(), other.list.stream()).toList());
  }

  public Spans intersect(Spans other) {
    var both = new ArrayList<Span>();
    for (int i = 0, j = 0; i < list.size() && j < other.list.size(); ) {
      var here = list.get(i);
      var there = other.list.get(j);
      if (here.overlaps(there)) {
        both.add(new Span(later(here.from(), there.from()), here.to().isBefore(there.to()) ? here.to() : there.to()));
      }
      if (here.to().isBefore(there.to())) {
        i++;
      } else {
        j++;
      }
    }
    return new Spans(both);
  }

  public Spans minus(Spans other) {
    if (isEmpty() || other.isEmpty()) {
      return this;
    }
    var left = new ArrayList<Span>();
    for (var span : list) {
      var from = span.from();
      for (var hole : other.list) {
        if (hole.overlaps(span)) {
          if (from.isBefore(hole.from())) {
            left.add(new Span(from, hole.from()));
          }
          from = later(from, hole.to());
        }
      }
      if (from.isBefore(span.to())) {
        left.add(new Span(from, span.to()));
      }
    }
    return new Spans(left);
  }

  public Spans within(Span span) {
    return isEmpty() || !list.getFirst().from().isBefore(span.from()) && !list.getLast().to().isAfter(span.to())
        ? this : intersect(of(span));
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public Duration length() {
    var length = Duration.ZERO;
    for (var span : list) {
      length = length.plus(span.length());
    }
    return length;
  }

  /// The same instants cut into more pieces: a new one begins at each of the given instants.
  public List<Span> cutAt(Collection<Instant> cuts) {
    if (cuts.isEmpty()) {
      return list;
    }
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

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
