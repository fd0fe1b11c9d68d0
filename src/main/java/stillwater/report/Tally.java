package stillwater.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Focus and the pulls at it: of a period, or of one kind of work, hour, origin or source in it.
///
/// @param focus the focus the interruptions stand beside: for an origin or source all of the period's
/// @param away the time the interruptions took
public record Tally(Duration focus, int interruptions, Duration away, int distractions) {
  public static final Tally NONE = new Tally(Duration.ZERO, 0, Duration.ZERO, 0);
  private static final Duration WORTH_A_RATE = Duration.ofHours(1);

  /// What stands under a key; nothing where it is absent.
  public static <K> Tally of(Map<K, Tally> tallies, K key) {
    return tallies.getOrDefault(key, NONE);
  }

  static Tally focus(Duration focus) {
    return new Tally(focus, 0, Duration.ZERO, 0);
  }

  static Tally interruptions(int count, Duration away) {
    return new Tally(Duration.ZERO, count, away, 0);
  }

  static Tally distractions(int count) {
    return new Tally(Duration.ZERO, 0, Duration.ZERO, count);
  }

  /// Whether an interruption belongs to it: one begun in it, or one begun before that took time in it.
  public boolean isInterrupted() {
    return interruptions > 0 || away.isPositive();
  }

  /// Whether anything pulled at the focus.
  public boolean isPulled() {
    return isInterrupted() || distractions > 0;
  }

  /// Interruptions per hour of focus, not rounded; none without focus.
  public Optional<BigDecimal> interruptionsPerHour() {
    return perHour(interruptions);
  }

  /// The same where there is an hour of focus or more: of less it says little.
  public Optional<BigDecimal> pressure() {
    return interruptionsPerHour().filter(_ -> focus.compareTo(WORTH_A_RATE) >= 0);
  }

  /// Distractions per hour of focus, not rounded; none without focus.
  public Optional<BigDecimal> distractionsPerHour() {
    return perHour(distractions);
  }

  Tally plus(Tally other) {
    return new Tally(focus.plus(other.focus), interruptions + other.interruptions, away.plus(other.away),
        distractions + other.distractions);
  }

  /// What is left of the whole without this.
  Tally subtractedFrom(Tally whole) {
    return new Tally(whole.focus.minus(focus), whole.interruptions - interruptions, whole.away.minus(away),
        whole.distractions - distractions);
  }

  /// Adds up what stands under the same key, and leaves out keys with nothing.
  static <K extends Comparable<K>> SortedMap<K, Tally> sum(Stream<Map.Entry<K, Tally>> parts) {
    var sums = new Sums<K>();
    parts.forEach(part -> sums.add(part.getKey(), part.getValue()));
    return sums.all();
  }

  /// The same with this focus beside.
  Tally beside(Duration other) {
    return new Tally(other, interruptions, away, distractions);
  }

  private Optional<BigDecimal> perHour(int count) {
    return focus.isZero() ? Optional.empty() : Optional.of(BigDecimal.valueOf(count * Duration.ofHours(1).toSeconds())
        .divide(BigDecimal.valueOf(focus.toSeconds()), MathContext.DECIMAL64));
  }
}
