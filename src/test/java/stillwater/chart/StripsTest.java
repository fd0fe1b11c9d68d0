package stillwater.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.focus.Span;
import stillwater.report.Axis;
import stillwater.report.DayStrip;
import stillwater.report.Piece;
import stillwater.text.Texts;

class StripsTest {
  private static final Id BLOCK = new Id(new UUID(0, 1));
  private static final KindStyle STYLES = new KindStyle(List.of());
  private static final double WIDTH = 1000;

  @Test
  void aPieceLiesWhereTheClockShowsIt() {
    var pieces = pieces("2026-11-17", "12:00", new Piece.Focus(span("2026-11-17T08:00:00Z", "2026-11-17T09:30:00Z"),
        BLOCK, new Kind("theory")));
    assertThat(pieces.getFirst().x()).isEqualTo(100);
    assertThat(pieces.getFirst().width()).as("a pixel keeps pieces apart").isEqualTo(149);
    assertThat(pieces.getFirst().stop().orElseThrow().said()).startsWith("Theory, 09:00 to 10:30, 1 h 30 min\n");
  }

  @Test
  void everyPieceSaysWhatItIs() {
    var at = span("2026-11-17T08:00:00Z", "2026-11-17T08:05:00Z");
    assertThat(pieces("2026-11-17", "12:00", new Piece.Away(at, BLOCK, Origin.SELF), new Piece.Rest(at),
        new Piece.Unsure(at, BLOCK))).extracting(piece -> piece.stop().orElseThrow().said().lines().findFirst())
        .extracting(said -> said.orElseThrow()).containsExactly("Interrupted, 09:00 to 09:05, 5 min",
            "Break, 09:00 to 09:05, 5 min", "Not known yet, 09:00 to 09:05, 5 min");
  }

  @Test
  void whereTheClockIsPutBackAPieceIsNeverLessThanNothing() {
    var night = new DayStrip(LocalDate.parse("2026-10-25"), ZoneId.of("Europe/Berlin"),
        span("2026-10-25T00:00:00Z", "2026-10-26T03:00:00Z"), List.of(new Piece.Focus(
            span("2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z"), BLOCK, new Kind("theory"))));
    assertThat(bars(today(night, "2026-10-25T12:00:00Z"), false)).singleElement()
        .satisfies(piece -> assertThat(piece.width()).isEqualTo(2));
  }

  @Test
  void nowIsMarkedOnlyWithinTheHoursShown() {
    var strip = strip("2026-11-17", List.of());
    assertThat(bars(today(strip, "2026-11-17T12:00:00Z"), true)).extracting(Mark.Bar::x).containsExactly(499.0);
    assertThat(bars(today(strip, "2026-11-17T20:00:00Z"), true)).isEmpty();
  }

  @Test
  void asManyHoursAreNamedAsThereIsRoomFor() {
    var hours = new Axis(7, 19);
    assertThat(DayLine.named(hours, 20)).startsWith(7, 8, 9).endsWith(19);
    assertThat(DayLine.named(hours, 9)).containsExactly(8, 10, 12, 14, 16, 18);
    assertThat(DayLine.named(hours, 4)).containsExactly(8, 12, 16);
    assertThat(DayLine.named(hours, 1)).containsExactly(12, 18);
  }

  private static List<Mark.Bar> pieces(String day, String now, Piece... pieces) {
    return bars(today(strip(day, List.of(pieces)), day + "T" + now + ":00Z"), false);
  }

  private static Drawing today(DayStrip strip, String now) {
    return Strips.today(strip, Instant.parse(now), STYLES, WIDTH, new Texts(Locale.ENGLISH));
  }

  /// @param now whether the mark of the present is meant, rather than the pieces
  private static List<Mark.Bar> bars(Drawing drawing, boolean now) {
    return drawing.marks().stream().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast)
        .filter(bar -> now ? bar.paint() == Paint.Token.NOW : bar.stop().isPresent()).toList();
  }

  private static DayStrip strip(String day, List<Piece> pieces) {
    return new DayStrip(LocalDate.parse(day), ZoneId.of("Europe/Berlin"),
        span("2026-11-17T03:00:00Z", "2026-11-18T03:00:00Z"), pieces);
  }

  private static Span span(String from, String to) {
    return new Span(Instant.parse(from), Instant.parse(to));
  }
}
