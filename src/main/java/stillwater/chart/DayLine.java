package stillwater.chart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stillwater.focus.Kind;
import stillwater.report.Axis;
import stillwater.report.DayStrip;
import stillwater.report.Piece;
import stillwater.report.Search;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.text.Times;

/// Draws a day as one line over the hours of an axis.
record DayLine(Pen pen, Axis axis, double from, double to, KindStyle styles, Texts texts) {
  /// The hours of a day in which nothing was lived.
  static final Axis USUAL = new Axis(8, 18);
  private static final double LEAST_PIECE = 2;
  private static final double SEAM = 1;
  private static final double ROUND = 3;
  private static final double TRACK = 2;
  private static final double HOLE = 0.4;
  private static final double HOUR_ROOM = 80;
  private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6);

  /// @param prefix what its pieces are said to belong to
  /// @param now marked where it lies in the hours shown
  void draw(DayStrip strip, double middle, double thickness, String prefix, Optional<Instant> now) {
    pen.bar(from, middle - TRACK / 2, to - from, TRACK, 1, Paint.Token.TRACK, Optional.empty());
    strip.pieces().forEach(piece -> piece(piece, strip, middle, thickness, prefix));
    now.map(strip::hour).filter(hour -> hour >= axis.from() && hour <= axis.to()).ifPresent(hour ->
        pen.bar(Math.clamp(x(hour) - 1, from, to - 2), middle - thickness / 2 - 4, 2, thickness + 8, 1,
            Paint.Token.NOW, Optional.empty()));
  }

  /// Where the clock was put back inside a piece its end may seem to come before its beginning.
  private void piece(Piece piece, DayStrip strip, double middle, double thickness, String prefix) {
    var begin = Math.clamp(x(strip.hour(piece.span().from())), from, to - LEAST_PIECE);
    var end = Math.clamp(x(strip.hour(piece.span().to())), from, to);
    var height = Math.round(piece instanceof Piece.Away ? thickness * HOLE : thickness);
    var day = Search.days(strip.date(), strip.date());
    pen.bar(begin, middle - height / 2.0, Math.max(LEAST_PIECE, end - begin - SEAM), height,
        Math.min(ROUND, height / 2.0), paint(piece), Stop.of(prefix + said(piece, strip),
            texts.say("chart.how-piece"), kind(piece).map(day::of).orElse(day)));
  }

  private String said(Piece piece, DayStrip strip) {
    var begin = Times.clock(piece.span().from(), strip.zone(), texts);
    var end = Times.clock(piece.span().to(), strip.zone(), texts);
    return texts.say("strip.piece", name(piece), begin, end, Lengths.exact(piece.span().length()));
  }

  private String name(Piece piece) {
    return switch (piece) {
      case Piece.Focus focus -> Texts.capital(focus.kind().name());
      case Piece.Away _ -> texts.say("strip.away");
      case Piece.Rest _ -> texts.say("strip.rest");
      case Piece.Unsure _ -> texts.say("strip.unsure");
    };
  }

  private Paint paint(Piece piece) {
    return switch (piece) {
      case Piece.Focus focus -> styles.of(focus.kind());
      case Piece.Away away -> AwayBars.paint(away.origin());
      case Piece.Rest _ -> Paint.Token.REST;
      case Piece.Unsure _ -> Paint.Token.UNSURE;
    };
  }

  private static Optional<Kind> kind(Piece piece) {
    return piece instanceof Piece.Focus focus ? Optional.of(focus.kind()) : Optional.empty();
  }

  /// Names the hours below, as many as do not crowd.
  void hours(double middle) {
    named(axis, (int) ((to - from) / HOUR_ROOM) + 1).forEach(hour ->
        pen.middle(x(hour), middle, from, to, Paint.Token.MUTED, Integer.toString(hour % 24)));
  }

  /// @param most how many there is room for
  static List<Integer> named(Axis axis, int most) {
    var step = STEPS.stream().filter(each -> (axis.to() - axis.from()) / each < most).findFirst()
        .orElse(STEPS.getLast());
    return IntStream.rangeClosed(axis.from(), axis.to()).filter(hour -> hour % step == 0).boxed().toList();
  }

  private double x(double hour) {
    return from + (to - from) * (hour - axis.from()) / (axis.to() - axis.from());
  }
}
