package stillwater.exchange;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Plan;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.focus.Source;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;
import stillwater.report.Chronicle;
import stillwater.report.Frame;
import stillwater.text.Texts;
import stillwater.wire.CatalogueJson;

/// Some weeks of working days, always the same, in which everything happened at least once.
final class LivedWeeks {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Frame WEEK = new Frame.OneWeek(LocalDate.parse("2026-11-16"));
  private static final long SEED = 47;
  private static final LocalDate FIRST = LocalDate.parse("2026-10-12");
  private static final LocalDate LAST = LocalDate.parse("2026-11-21");
  private static final List<Source> SOURCES = List.of(Source.COLLEAGUE, Source.COLLEAGUE, Source.COLLEAGUE,
      Source.MESSAGE, Source.MESSAGE, Source.MEETING, Source.WAITING, Source.URGE, Source.THOUGHT);
  private static final List<String> MOVEMENTS = List.of("neck-slow-turns", "shoulders-rolls", "wrists-circles",
      "upperback-seated-twist", "legs-calf-raises", "hips-seated-march", "walk-stairs");
  private static final List<String> INTENTIONS = List.of("theory|Lemma 3: the bound for sparse graphs",
      "coding|Seed sweep for the ablation", "coding|Plot of the error over depth", "writing|Related work, second pass",
      "reading|Survey on spectral gaps", "theory|Rework the proof of theorem 2");

  private final Random random = new Random(SEED);
  private final List<Recorded> log = new ArrayList<>();
  private ZonedDateTime at = FIRST.atTime(8, 0).atZone(BERLIN);

  private LivedWeeks() {}

  static List<Recorded> log() {
    var lived = new LivedWeeks();
    lived.live();
    return List.copyOf(lived.log);
  }

  static Chronicle chronicle() {
    return chronicle(log());
  }

  static Chronicle chronicle(List<Recorded> log) {
    var events = new TreeMap<Device, List<Recorded>>();
    events.put(new Device("desk"), log);
    return Chronicle.of(events, Optional.empty());
  }

  static Telling telling(Frame frame, Locale language) {
    return telling(chronicle(), frame, language);
  }

  static Telling telling(Chronicle chronicle, Frame frame, Locale language) {
    return Telling.of(chronicle, Settings.DEFAULT, frame, LAST.plusMonths(2), CatalogueJson.shipped(), new Texts(language));
  }

  private void live() {
    tell(new Event.PlanSet(FIRST, new Plan(IntStream.rangeClosed(1, 7)
        .mapToObj(day -> day < DayOfWeek.FRIDAY.getValue() ? Duration.ofHours(3)
            : day == DayOfWeek.FRIDAY.getValue() ? Duration.ofMinutes(150) : Duration.ZERO).toList())));
    FIRST.datesUntil(LAST.plusDays(1)).filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
        || day.equals(LAST)).forEach(this::day);
  }

  private void day(LocalDate day) {
    at = day.atTime(8, 20).atZone(BERLIN);
    pass(0, 45);
    int blocks = day.equals(LAST) ? 1 : random.nextInt(3, 6);
    for (int i = 0; i < blocks && at.toLocalTime().isBefore(LocalTime.of(16, 30)); i++) {
      var work = INTENTIONS.get(random.nextInt(INTENTIONS.size())).split("\\|");
      var block = block(work[0], work[1], day.getDayOfMonth() % 8 == 2 && i == 1);
      pass(1, 4);
      if (random.nextInt(4) > 0) {
        rest(block);
      }
      pass(5, i == 1 ? 80 : 25);
    }
  }

  private Id block(String kind, String intention, boolean slept) {
    var planned = Duration.ofMinutes(random.nextInt(5) == 0 ? 90 : 50);
    var block = tell(new Event.BlockStarted(new Task(new Text(intention), new Kind(kind), Optional.of(planned),
        random.nextBoolean() ? List.of(new Tag("thesis")) : List.of(), BERLIN)));
    for (var left = planned.toMinutes(); left > 0;) {
      var stretch = Math.min(left, random.nextInt(6, 42));
      pass(stretch, stretch);
      left -= stretch;
      if (left > 0) {
        happen(block);
      }
    }
    if (slept) {
      gap(block);
    }
    tell(new Event.BlockEnded(block, Optional.of(Feeling.values()[random.nextInt(3)]),
        new Text(random.nextInt(3) == 0 ? "chose the direct proof, \"n = 0\" next" : "")));
    return block;
  }

  private void happen(Id block) {
    if (random.nextInt(5) < 2) {
      tell(new Event.DistractionNoted(block, some(List.of(Source.URGE, Source.THOUGHT, Source.NOISE)), Text.NONE));
      return;
    }
    var held = tell(new Event.BlockInterrupted(block, some(SOURCES), new Text("about the loader"), Text.NONE));
    pass(2, 17);
    tell(new Event.BlockResumed(block));
    if (random.nextBoolean()) {
      pass(1, 4);
      tell(new Event.BackInIt(block));
    }
    if (random.nextInt(3) == 0) {
      tell(new Event.Described(held, Optional.empty(), Text.NONE, Text.NONE,
          Optional.of(WorthIt.values()[random.nextInt(3)])));
    }
  }

  private void gap(Id block) {
    var from = at.toOffsetDateTime();
    pass(14, 14);
    var gap = tell(new Event.GapFound(block, from, at.toOffsetDateTime(), GapCause.SLEEP, Optional.empty()));
    if (at.getDayOfMonth() < 15) {
      tell(new Event.GapAnswered(gap, GapAnswer.INTERRUPTION));
    }
    pass(6, 6);
  }

  private void rest(Id block) {
    var rest = tell(new Event.BreakStarted(Optional.of(block), Optional.of(Duration.ofMinutes(10)), List.of()));
    for (int moves = random.nextInt(1, 4); moves > 0; moves--) {
      pass(1, 3);
      tell(new Event.MovementDone(rest, new MovementId(MOVEMENTS.get(random.nextInt(MOVEMENTS.size()))),
          Duration.ofSeconds(random.nextInt(40, 120))));
    }
    pass(2, 7);
    tell(new Event.BreakEnded(rest));
  }

  private Optional<Source> some(List<Source> sources) {
    return random.nextInt(7) == 0 ? Optional.empty() : Optional.of(sources.get(random.nextInt(sources.size())));
  }

  private void pass(long least, long most) {
    at = at.plusMinutes(random.nextLong(least, most + 1)).plusSeconds(random.nextInt(50));
  }

  static Id id(int place) {
    return new Id(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + place + 1));
  }

  private Id tell(Event event) {
    var id = id(log.size());
    log.add(new Recorded(id, log.size() + 1, at.toOffsetDateTime(), event));
    return id;
  }
}
