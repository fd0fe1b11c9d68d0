package stillwater.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import stillwater.focus.Span;
import stillwater.focus.Spans;

/// Lays a day's pieces one after another, each where there is still room.
final class Unrolling {
  private final Period day;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<ZoneId> zones = new ArrayList<>();
  private Spans taken = Spans.NONE;

  Unrolling(Period day) {
    this.day = day;
  }

  void lay(Account account) {
    var wall = WallTime.of(account.lived());
    pieces(account).sorted(Comparator.comparing(piece -> piece.span().from()))
        .forEach(piece -> wall.of(piece.span()).forEach(shown -> lay(piece.over(shown), account.zone())));
  }

  void lay(Pause pause) {
    lay(new Piece.Rest(pause.taken().span(pause.taken().last())), pause.offset());
  }

  DayStrip strip(ZoneId person) {
    var zone = pieces.isEmpty() ? person : zones.getFirst();
    var bounds = Stream.concat(Stream.of(zone), zones.stream()).map(day::in).toList();
    var from = bounds.stream().map(Span::from).min(Comparator.naturalOrder()).orElseThrow();
    var to = bounds.stream().map(Span::to).max(Comparator.naturalOrder()).orElseThrow();
    return new DayStrip(day.first(), zone, new Span(from, to),
        pieces.stream().sorted(Comparator.comparing(piece -> piece.span().from())).toList());
  }

  private void lay(Piece piece, ZoneId zone) {
    var inside = Spans.of(piece.span()).within(day.in(zone));
    var free = inside.minus(taken).list();
    if (!free.isEmpty()) {
      free.forEach(span -> pieces.add(piece.over(span)));
      zones.add(zone);
      taken = taken.union(inside);
    }
  }

  /// What of the block counts for the day, on its lived clock.
  private Stream<Piece> pieces(Account account) {
    var id = account.lived().block().id();
    var course = Slice.of(account, day).course();
    return Stream.of(
            course.focus().list().stream().map(span -> new Piece.Focus(span, id, account.kind())),
            account.stops().stream().flatMap(stop -> stop.away().within(day.in(account.zone())).list().stream()
                .map(span -> new Piece.Away(span, id, stop.origin()))),
            course.rest().list().stream().map(Piece.Rest::new),
            course.unsure().list().stream().map(span -> new Piece.Unsure(span, id)))
        .flatMap(parts -> parts);
  }
}
