package stillwater.ui;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Plan;
import stillwater.focus.Recorded;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.store.Journal;
import stillwater.store.Places;
import stillwater.ui.kit.Workbench;

/// A month of somebody's working days, always the same: what a window looks like that is used.
final class LivedMonth {
  private static final long SEED = 6;
  private static final LocalDate FIRST = LocalDate.parse("2026-10-19");
  private static final LocalDate LAST = LocalDate.parse("2026-11-20");
  private static final LocalDate SLEPT = LocalDate.parse("2026-11-18");
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final LocalTime LAST_EVENING = LocalTime.of(14, 0);
  private static final int LATER = 6;
  private static final Duration PLANNED = Duration.ofHours(3);
  private static final List<Source> SOURCES = List.of(Source.COLLEAGUE, Source.COLLEAGUE, Source.MESSAGE,
      Source.MESSAGE, Source.MEETING, Source.WAITING, Source.URGE, Source.THOUGHT);
  private static final List<Source> PULLS = List.of(Source.URGE, Source.URGE, Source.THOUGHT, Source.NOISE,
      Source.MESSAGE, Source.BODY);
  private static final List<String> MOVEMENTS = List.of("neck-slow-turns", "shoulders-rolls", "wrists-circles",
      "upperback-seated-twist", "legs-calf-raises", "hips-seated-march", "lowerback-pelvic-tilts");
  private static final List<Work> WORKS = List.of(
      new Work("theory", "Lemma 3: the bound for sparse graphs"), new Work("theory", "Rework the proof of theorem 2"),
      new Work("coding", "Seed sweep for the ablation"), new Work("coding", "Read the run logs into one table"),
      new Work("coding", "Plot of the error over depth"), new Work("writing", "Related work, second pass"),
      new Work("writing", "Answer to reviewer 2"), new Work("reading", "Survey on spectral gaps"));

  private final Random random = new Random(SEED);
  private final List<Recorded> log = new ArrayList<>();
  private final boolean sleeping;
  private ZonedDateTime at = FIRST.atTime(LocalTime.of(8, 0)).atZone(Workbench.BERLIN);

  private record Work(String kind, String intention) {}

  private LivedMonth(boolean sleeping) {
    this.sleeping = sleeping;
  }

  /// Opens a HOME in which the month was lived, on its last afternoon.
  static Workbench at(Path home) {
    return new LivedMonth(false).open(home);
  }

  /// The same, with a stretch nobody has answered for.
  static Workbench withGapAt(Path home) {
    return new LivedMonth(true).open(home);
  }

  private Workbench open(Path home) {
    live();
    new Journal(new Places(home).journal(), Optional.of(new Device("desk"))).append(log);
    return new Workbench(home, at.plusMinutes(LATER).toInstant().toString());
  }

  private void live() {
    tell(new Event.PlanSet(FIRST, new Plan(IntStream.rangeClosed(1, 7)
        .mapToObj(day -> day <= DayOfWeek.FRIDAY.getValue() ? PLANNED : Duration.ZERO).toList())));
    FIRST.datesUntil(LAST.plusDays(1)).filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
        .forEach(this::day);
  }

  private void day(LocalDate day) {
    at = day.atTime(8, 30).atZone(Workbench.BERLIN);
    pass(0, 35);
    var evening = day.equals(LAST) ? LAST_EVENING : EVENING;
    var blocks = day.equals(LAST) ? 3 : random.nextInt(3, 6);
    for (int i = 0; i < blocks && at.toLocalTime().plusMinutes(75).isBefore(evening); i++) {
      var block = block(WORKS.get(random.nextInt(WORKS.size())), day.equals(SLEPT) && i == 1);
      pass(1, 4);
      if (random.nextInt(4) > 0 || day.equals(LAST)) {
        rest(block);
      }
      if (!day.equals(LAST) || i < 2) {
        pass(5, at.toLocalTime().isAfter(NOON) ? 70 : 25);
      }
    }
  }

  private Id block(Work work, boolean slept) {
    var planned = random.nextInt(4) == 0 ? Duration.ofMinutes(25) : Duration.ofMinutes(50);
    var block = tell(new Event.BlockStarted(new Task(new Text(work.intention()), new Kind(work.kind()),
        Optional.of(planned), List.of(), Workbench.BERLIN)));
    for (var left = planned.toMinutes(); left > 0;) {
      var stretch = Math.min(left, random.nextInt(8, 40));
      pass(stretch);
      left -= stretch;
      if (left > 0) {
        happen(block);
      }
    }
    if (slept) {
      sleep(block);
    }
    var feeling = random.nextInt(5) == 0 ? Optional.<Feeling>empty()
        : Optional.of(Feeling.values()[random.nextInt(10) < 6 ? 0 : random.nextInt(1, 3)]);
    tell(new Event.BlockEnded(block, feeling, Text.NONE));
    return block;
  }

  private void happen(Id block) {
    switch (random.nextInt(5)) {
      case 0, 1 -> {
        tell(new Event.BlockInterrupted(block, some(SOURCES), Text.NONE, Text.NONE));
        pass(1, 9);
        tell(new Event.BlockResumed(block));
      }
      case 2, 3 -> tell(new Event.DistractionNoted(block, some(PULLS), Text.NONE));
      default -> { }
    }
  }

  private void sleep(Id block) {
    var from = at.toOffsetDateTime();
    pass(14);
    if (sleeping) {
      tell(new Event.GapFound(block, from, at.toOffsetDateTime(), GapCause.SLEEP, Optional.of(Duration.ofMinutes(14))));
    }
    pass(6);
  }

  private void rest(Id block) {
    var offered = IntStream.range(0, random.nextInt(1, 4))
        .mapToObj(_ -> new MovementId(MOVEMENTS.get(random.nextInt(MOVEMENTS.size())))).distinct().toList();
    var rest = tell(new Event.BreakStarted(Optional.of(block), Optional.of(Duration.ofMinutes(10)), offered));
    for (var movement : offered) {
      pass(1, 3);
      tell(new Event.MovementDone(rest, movement, Duration.ofSeconds(60)));
    }
    pass(2, 7);
    tell(new Event.BreakEnded(rest));
  }

  private Optional<Source> some(List<Source> sources) {
    return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(sources.get(random.nextInt(sources.size())));
  }

  private void pass(int least, int most) {
    pass(random.nextInt(least, most + 1));
  }

  private void pass(long minutes) {
    at = at.plusMinutes(minutes);
  }

  private Id tell(Event event) {
    var id = new Id(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + log.size() + 1));
    log.add(new Recorded(id, log.size() + 1, at.toOffsetDateTime(), event));
    return id;
  }
}
