package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.focus.Span;
import stillwater.report.Axis;
import stillwater.report.DayStrip;
import stillwater.report.Piece;

class StripMarksTest {
  private static final Id BLOCK = new Id(new UUID(0, 1));
  private static final Axis TEN_HOURS = new Axis(8, 18);
  private static final KindStyle STYLES = new KindStyle(List.of());

  @Test
  void aPieceLiesWhereTheClockShowsIt() {
    var marks = marks("2026-11-17", span("2026-11-17T08:00:00Z", "2026-11-17T09:30:00Z"), Optional.empty());
    assertThat(marks.marks().getFirst().from()).isEqualTo(0.1, within(1e-9));
    assertThat(marks.marks().getFirst().length()).isEqualTo(0.15, within(1e-9));
    assertThat(marks.marks().getFirst().said()).isEqualTo("Theory, 09:00 to 10:30, 1 h 30");
    assertThat(marks.now()).isEmpty();
  }

  @Test
  void everyPieceSaysWhatItIs() {
    var at = span("2026-11-17T08:00:00Z", "2026-11-17T08:05:00Z");
    var strip = strip("2026-11-17", List.of(new Piece.Away(at, BLOCK, Origin.SELF), new Piece.Rest(at),
        new Piece.Unsure(at, BLOCK)));
    assertThat(StripMarks.of(strip, TEN_HOURS, Optional.empty(), STYLES, Workbench.TEXTS).marks())
        .extracting(StripMarks.Mark::said).containsExactly("Interrupted, 09:00 to 09:05, 5 min",
            "Break, 09:00 to 09:05, 5 min", "Not known yet, 09:00 to 09:05, 5 min");
  }

  @Test
  void whereTheClockIsPutBackAPieceIsNeverLessThanNothing() {
    var marks = marks("2026-10-25", span("2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z"), Optional.empty());
    assertThat(marks.marks().getFirst().length()).isZero();
  }

  @Test
  void nowIsMarkedOnlyWithinTheHoursShown() {
    var at = span("2026-11-17T08:00:00Z", "2026-11-17T09:00:00Z");
    assertThat(marks("2026-11-17", at, Optional.of("2026-11-17T12:00:00Z")).now()).contains(0.5);
    assertThat(marks("2026-11-17", at, Optional.of("2026-11-17T20:00:00Z")).now()).isEmpty();
  }

  @Test
  void asManyHoursAreNamedAsThereIsRoomFor() {
    var hours = new Axis(7, 19);
    assertThat(StripView.named(hours, 20)).startsWith(7, 8, 9).endsWith(19);
    assertThat(StripView.named(hours, 9)).containsExactly(8, 10, 12, 14, 16, 18);
    assertThat(StripView.named(hours, 4)).containsExactly(8, 12, 16);
    assertThat(StripView.named(hours, 1)).containsExactly(12, 18);
  }

  private static StripMarks marks(String day, Span span, Optional<String> now) {
    return StripMarks.of(strip(day, List.of(new Piece.Focus(span, BLOCK, new Kind("theory")))), TEN_HOURS,
        now.map(Instant::parse), STYLES, Workbench.TEXTS);
  }

  private static DayStrip strip(String day, List<Piece> pieces) {
    return new DayStrip(LocalDate.parse(day), ZoneId.of("Europe/Berlin"),
        span("2026-11-17T03:00:00Z", "2026-11-18T03:00:00Z"), pieces);
  }

  private static Span span(String from, String to) {
    return new Span(Instant.parse(from), Instant.parse(to));
  }
}
