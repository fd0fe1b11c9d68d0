package stillwater.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import stillwater.movement.Area;
import stillwater.movement.Movement;
import stillwater.movement.Why;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// A movement and the reason for it, in words.
final class MovementText {
  private static final String MARGIN = " ".repeat(9);
  private static final int TEXT = Lines.WIDTH - MARGIN.length();

  private MovementText() {}

  static void write(Movement movement, Page page) {
    page.line("  " + page.ink().strong(movement.name()) + " · " + Lengths.counted(movement.length())
        + " · " + page.ink().quiet(movement.id().value()));
    movement.steps().forEach(step -> write(Lengths.counted(step.length()), step.text(), page));
    Lines.wrapped(movement.caution(), TEXT).forEach(line -> page.line(MARGIN + page.ink().quiet(line)));
  }

  private static void write(String length, String text, Page page) {
    var lines = Lines.wrapped(text, TEXT);
    page.line("  %5s  %s".formatted(length, lines.getFirst()));
    lines.stream().skip(1).forEach(line -> page.line(MARGIN + line));
  }

  /// The facts behind a suggestion, in one sentence.
  static String why(Why why, Instant now, ZoneId zone, Texts texts) {
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
