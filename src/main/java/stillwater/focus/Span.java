package stillwater.focus;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time, its end not included; never backwards.
public record Span(Instant from, Instant to) {

  /// @throws IllegalArgumentException if it ends before it begins
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " – " + to);
    }
  }

  /// The span from one instant to a later one, or an empty one at the first where the second is not later.
  public static Span upTo(Instant from, Instant to) {
    return new Span(from, to.isBefore(from) ? from : to);
  }

  public Duration length() {
    return Duration.between(from, to);
  }

  public boolean isEmpty() {
    return from.equals(to);
  }

  public boolean overlaps(Span other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /// The part of it inside another; an empty one where they do not meet.
  public Span within(Span other) {
    return from.isBefore(other.from) || to.isAfter(other.to)
        ? upTo(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to) : this;
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }
}
