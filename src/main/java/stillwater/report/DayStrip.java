package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import stillwater.focus.Span;

/// A day unrolled over the clock: focus, the holes in it, and breaks.
///
/// @param zone whose clock it is drawn by: that of the day's first block or break, else where the person is
/// @param day from its start to its end; longer where it was lived in more zones than one
/// @param pieces in their order; they lie in the day and do not overlap
public record DayStrip(LocalDate date, ZoneId zone, Span day, List<Piece> pieces) {
  private static final int USUAL_START = 8;
  private static final int USUAL_HOURS = 10;
  private static final double HOUR = Duration.ofHours(1).toSeconds();

  /// Where blocks or breaks meet the same minute, as after the clock on the wall was put back, it shows the first.
  ///
  /// @param zone where the person is
  public static DayStrip of(Chronicle chronicle, Calendar calendar, LocalDate date, ZoneId zone) {
    var unrolling = new Unrolling(calendar.day(date));
    chronicle.accounts(calendar.day(date)).forEach(unrolling::lay);
    chronicle.rhythm().pauses().stream().sorted(Comparator.comparing(pause -> pause.taken().started()))
        .forEach(unrolling::lay);
    return unrolling.strip(zone);
  }

  /// What the strip's clock shows then, in hours since the midnight the date begins with: 26.5 for half past two in the
  /// night after. In an hour that the clock shows twice it goes back.
  public double hour(Instant at) {
    return Duration.between(date.atStartOfDay(), at.atZone(zone).toLocalDateTime()).toSeconds() / HOUR;
  }

  /// The hours to show: ten in the day that are usual, and as many more as it takes.
  public Axis axis() {
    int usual = Math.max(USUAL_START, (int) Math.floor(hour(day.from())));
    return pieces.stream().map(Piece::span).flatMap(span -> Stream.of(span.from(), span.to())).map(this::hour)
        .map(hour -> new Axis((int) Math.floor(hour), (int) Math.ceil(hour)))
        .reduce(new Axis(usual, usual + USUAL_HOURS), Axis::and);
  }
}
