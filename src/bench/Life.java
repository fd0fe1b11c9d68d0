import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Plan;
import stillwater.focus.Source;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;

/// A made-up life of a working person, the same for the same seed: five to eight blocks a working day, with what
/// interrupted them, the breaks between them, and now and then a gap or something mended afterwards.
///
/// Arguments: how many years, the HOME to write, the folder for the same blocks as Timewarrior has them, and a file for
/// what `timew export` would print of them.
final class Life {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final List<String> KINDS = List.of("theory", "coding", "writing", "reading");
  private static final List<String> INTENTIONS = List.of("prove lemma", "rewrite the loader, part", "draft section",
      "read chapter", "check the proof of theorem", "measure run", "answer referee, remark", "mend test");
  private static final List<String> MOVEMENTS = List.of("neck-slow-turns", "shoulders-rolls", "walk-stairs",
      "upperback-self-hug", "lowerback-side-bend");

  private final Random random = new Random(20_261_120);
  private final Pen pen;
  private final List<Entry> entries = new ArrayList<>();

  /// A block as a plain time tracker has it.
  record Entry(Id block, Instant from, Instant to, String kind, String intention) {}

  private Life(Pen pen) {
    this.pen = pen;
  }

  public static void main(String[] arguments) throws IOException {
    var years = Integer.parseInt(arguments[0]);
    var life = new Life(new Pen(Path.of(arguments[1]), ZONE));
    life.live(LAST_DAY.minusYears(years).plusDays(1));
    Timewarrior.write(life.entries, Path.of(arguments[2]));
    Timewarrior.export(life.entries, Path.of(arguments[3]));
    System.out.printf("%d blocks in %d events%n", life.entries.size(), life.pen.written());
  }

  private void live(LocalDate first) {
    pen.at(first.atTime(7, 0));
    pen.write(new Event.PlanSet(first, new Plan(IntStream.rangeClosed(1, 7)
        .mapToObj(day -> Duration.ofHours(day > 5 ? 0 : 5)).toList())));
    first.datesUntil(LAST_DAY.plusDays(1)).filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .forEach(this::day);
    pen.close();
  }

  private void day(LocalDate day) {
    pen.at(day.atTime(LocalTime.of(8, random.nextInt(60))));
    int blocks = random.nextInt(5, 9);
    for (int i = 0; i < blocks; i++) {
      rest(block());
    }
    if (random.nextInt(20) == 0) {
      mend();
    }
  }

  private Id block() {
    var kind = KINDS.get(random.nextInt(KINDS.size()));
    var intention = INTENTIONS.get(random.nextInt(INTENTIONS.size())) + " " + random.nextInt(1, 100);
    var began = pen.now();
    var block = pen.write(new Event.BlockStarted(new Task(new Text(intention), new Kind(kind),
        Optional.of(Duration.ofMinutes(50)), random.nextInt(4) > 0 ? List.of() : List.of(new Tag("thesis")), ZONE)));
    pass(8, 45);
    for (int left = random.nextInt(4); left > 0; left--) {
      disturb(block);
      pass(4, 14);
    }
    var feeling = Feeling.values()[random.nextInt(3)];
    pen.write(new Event.BlockEnded(block, Optional.of(feeling), Text.NONE));
    entries.add(new Entry(block, began, pen.now(), kind, intention));
    return block;
  }

  private void disturb(Id block) {
    var source = Optional.of(Source.values()[random.nextInt(Source.values().length)]);
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> {
        pen.write(new Event.BlockInterrupted(block, source, new Text("about the loader"), new Text("case n=0 next")));
        pass(1, 12);
        pen.write(new Event.BlockResumed(block));
        pass(1, 4);
        pen.write(new Event.BackInIt(block));
      }
      case 4 -> gap(block);
      default -> pen.write(new Event.DistractionNoted(block, source, Text.NONE));
    }
  }

  private void gap(Id block) {
    var from = pen.moment();
    pass(3, 20);
    var gap = pen.write(new Event.GapFound(block, from, pen.moment(), GapCause.AWAY, Optional.empty()));
    if (random.nextInt(10) > 0) {
      pass(1, 2);
      pen.write(new Event.GapAnswered(gap, random.nextBoolean() ? GapAnswer.FOCUS : GapAnswer.INTERRUPTION));
    }
  }

  private void rest(Id block) {
    pass(1, 3);
    if (random.nextInt(4) == 0) {
      return;
    }
    var movements = new ArrayList<>(MOVEMENTS);
    Collections.shuffle(movements, random);
    var suggested = movements.stream().limit(2).map(MovementId::new).toList();
    var pause = pen.write(
        new Event.BreakStarted(Optional.of(block), Optional.of(Duration.ofMinutes(10)), suggested));
    for (var movement : suggested) {
      pass(1, 3);
      pen.write(random.nextInt(4) == 0 ? new Event.MovementSkipped(pause, movement)
          : new Event.MovementDone(pause, movement, Duration.ofSeconds(60)));
    }
    pass(3, 8);
    pen.write(new Event.BreakEnded(pause));
  }

  /// A block of the last months turns out to have been of another kind.
  private void mend() {
    pass(5, 10);
    int which = entries.size() - 1 - random.nextInt(Math.min(entries.size(), 400));
    var old = entries.get(which);
    pen.write(new Event.BlockAmended(old.block(), Text.NONE, Optional.of(new Kind("writing")), Optional.empty(),
        Optional.empty(), Optional.empty(), Text.NONE));
    entries.set(which, new Entry(old.block(), old.from(), old.to(), "writing", old.intention()));
  }

  private void pass(int least, int most) {
    pen.pass(Duration.ofSeconds(random.nextInt(least * 60, most * 60)));
  }
}
