package stillwater.ui.kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stillwater.report.Axis;
import stillwater.report.DayStrip;
import stillwater.report.Piece;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.text.Times;

/// A day as its strip shows it: the ring unrolled over the clock, measured in shares of the hours shown.
///
/// @param marks in the order they were lived
/// @param now where now lies in it, if it does
/// @param styles the colours of its kinds of work
public record StripMarks(Axis axis, List<Mark> marks, Optional<Double> now, KindStyle styles) {
  public static final StripMarks NONE = new StripMarks(
      new Axis(8, 18), List.of(), Optional.empty(), new KindStyle(List.of()));

  /// @param from where it begins, from 0 to 1
  /// @param length as a share of the hours shown
  /// @param said what it is, with its exact times
  public record Mark(Piece piece, double from, double length, String said) {}

  /// @param axis the hours to show; the strip's own, or wider where strips stand under each other
  /// @param now marked where it lies in the hours shown; none on another day
  public static StripMarks of(
      DayStrip strip, Axis axis, Optional<Instant> now, KindStyle styles, Texts texts) {
    return new StripMarks(axis, strip.pieces().stream().map(piece -> mark(piece, strip, axis, texts)).toList(),
        now.map(at -> share(strip.hour(at), axis)).filter(share -> share >= 0 && share <= 1), styles);
  }

  /// Where the clock was put back inside a piece its end may seem to come before its beginning.
  private static Mark mark(Piece piece, DayStrip strip, Axis axis, Texts texts) {
    var from = share(strip.hour(piece.span().from()), axis);
    var to = share(strip.hour(piece.span().to()), axis);
    return new Mark(piece, from, Math.max(0, to - from), said(piece, strip, texts));
  }

  private static String said(Piece piece, DayStrip strip, Texts texts) {
    var from = Times.clock(piece.span().from(), strip.zone(), texts);
    var to = Times.clock(piece.span().to(), strip.zone(), texts);
    return texts.say("strip.piece", name(piece, texts), from, to, Lengths.spoken(piece.span().length()));
  }

  private static String name(Piece piece, Texts texts) {
    return switch (piece) {
      case Piece.Focus focus -> Texts.capital(focus.kind().name());
      case Piece.Away _ -> texts.say("strip.away");
      case Piece.Rest _ -> texts.say("strip.rest");
      case Piece.Unsure _ -> texts.say("strip.unsure");
    };
  }

  static double share(double hour, Axis axis) {
    return (hour - axis.from()) / (axis.to() - axis.from());
  }
}
