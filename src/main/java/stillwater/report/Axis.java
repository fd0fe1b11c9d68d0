package stillwater.report;

/// The full hours that strips are drawn over, counted from the midnight their date begins with: 26 is two o'clock in
/// the night after.
public record Axis(int from, int to) {

  /// Wide enough for both, so that strips can stand under each other.
  public Axis and(Axis other) {
    return new Axis(Math.min(from, other.from), Math.max(to, other.to));
  }
}
