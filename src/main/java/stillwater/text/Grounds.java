package stillwater.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Area;
import stillwater.focus.Kind;
import stillwater.focus.Posture;
import stillwater.movement.Cause;
import stillwater.movement.Why;
import stillwater.report.Calendar;

/// Why a movement is suggested, in a sentence.
public final class Grounds {
  private Grounds() {}

  /// The facts behind a suggestion.
  ///
  /// @param calendar whose nights in the zone tell today from yesterday
  public static String of(Why why, Instant now, ZoneId zone, Calendar calendar, Texts texts) {
    var before = Stream.of(why.sinceLastBreak().map(length -> texts.say("why.since", Lengths.spoken(length))),
        why.cause().map(cause -> cause(cause, texts))).flatMap(Optional::stream).collect(Collectors.joining(", "));
    var parts = Stream.concat(Stream.of(before).filter(facts -> !facts.isEmpty()),
        why.areas().isEmpty() ? walked(why, texts) : Stream.of(moved(why, now, zone, calendar, texts))).toList();
    return Texts.capital(texts.say(parts.size() < 2 ? "why.one" : "why.both", parts.toArray()));
  }

  /// After a walk a walk changes nothing.
  private static Stream<String> walked(Why why, Texts texts) {
    return why.cause().filter(Cause.Noted.class::isInstance).isPresent() ? Stream.of()
        : Stream.of(texts.say("why.walk"));
  }

  private static String cause(Cause cause, Texts texts) {
    return switch (cause) {
      case Cause.Work(Kind kind, Duration focused) -> texts.say("why.work", Lengths.spoken(focused), kind);
      case Cause.Length(Duration focused) -> texts.say("why.length", Lengths.spoken(focused));
      case Cause.Pulls(int count) -> texts.say("why.pulls", count);
      case Cause.Noted(Posture posture) -> texts.say("why.noted", texts.say(Texts.key("posture.", posture)));
    };
  }

  private static String moved(Why why, Instant now, ZoneId zone, Calendar calendar, Texts texts) {
    var areas = areas(why.areas(), texts);
    return why.lastMoved().map(last -> days(calendar.dayOf(last, zone), calendar.dayOf(now, zone)))
        .map(days -> texts.say("why.moved", areas, days))
        .orElseGet(() -> texts.say("why.never", areas));
  }

  private static String areas(List<Area> areas, Texts texts) {
    var names = areas.stream().map(area -> texts.say(Texts.key("area.", area))).toList();
    return names.size() < 2 ? String.join("", names)
        : texts.say("why.list", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  private static long days(LocalDate last, LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(last, today));
  }
}
