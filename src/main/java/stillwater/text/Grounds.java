package stillwater.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import stillwater.movement.Area;
import stillwater.movement.Why;

/// Why a movement is suggested, in a sentence.
public final class Grounds {
  private Grounds() {}

  /// The facts behind a suggestion.
  ///
  /// @param zone whose nights tell today from yesterday
  public static String of(Why why, Instant now, ZoneId zone, Texts texts) {
    var areas = areas(why.areas(), texts);
    var moved = why.areas().isEmpty() ? Optional.<String>empty()
        : Optional.of(why.lastMoved().map(last -> texts.say("why.moved", areas, days(last, now, zone)))
            .orElseGet(() -> texts.say("why.never", areas)));
    var since = why.sinceLastBreak().map(length -> texts.say("why.since", Lengths.spoken(length)));
    if (since.isPresent() && moved.isPresent()) {
      return texts.say("why.both", since.get(), moved.get());
    }
    return since.or(() -> moved).map(fact -> texts.say("why.one", fact)).orElseGet(() -> texts.say("why.walk"));
  }

  private static String areas(List<Area> areas, Texts texts) {
    var names = areas.stream().map(area -> texts.say(Texts.key("area.", area))).toList();
    return names.size() < 2 ? String.join("", names)
        : texts.say("why.list", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  private static long days(Instant last, Instant now, ZoneId zone) {
    return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(last, zone), LocalDate.ofInstant(now, zone)));
  }
}
