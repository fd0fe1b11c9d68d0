package stillwater.report;

import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.focus.Span;

/// A stretch of a day, as it is drawn over the clock.
public sealed interface Piece {

  /// Focus in a block.
  record Focus(Span span, Id block, Kind kind) implements Piece {

    @Override
    public Piece over(Span other) {
      return new Focus(other, block, kind);
    }
  }

  /// An interruption: a hole in a block.
  record Away(Span span, Id block, Origin origin) implements Piece {

    @Override
    public Piece over(Span other) {
      return new Away(other, block, origin);
    }
  }

  /// A part of a block that waits for somebody to say what it was.
  record Unsure(Span span, Id block) implements Piece {

    @Override
    public Piece over(Span other) {
      return new Unsure(other, block);
    }
  }

  /// A break, or a gap in a block that was one.
  record Rest(Span span) implements Piece {

    @Override
    public Piece over(Span other) {
      return new Rest(other);
    }
  }

  Span span();

  /// The same over another span.
  Piece over(Span other);
}
