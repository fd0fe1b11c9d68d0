package stillwater.focus;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What somebody may come to say: mostly what fits the moment, now and then what cannot be.
public final class RandomCommands {
  private static final List<String> TEXTS = List.of("", "", "prove lemma 3", "read \"the\" paper\\draft",
      "Übung für später", "證明引理三", "🧘🏽‍♀️ then on", "<b>bold</b> & more", "a,b;c",
      "x".repeat(Text.LONGEST), "e\u0301 decomposed", "{\"v\":1}");
  private static final List<Kind> KINDS =
      List.of(new Kind("theory"), new Kind("coding"), new Kind("writing"), new Kind("Lesen & Üben"));
  private static final List<MovementId> MOVEMENTS =
      List.of(new MovementId("neck-turns"), new MovementId("calf-raises"), new MovementId("far-gaze"));

  private final Random random;

  public RandomCommands(Random random) {
    this.random = random;
  }

  public Command next(State state, OffsetDateTime now, ZoneId zone) {
    var live = random.nextInt(10) < 6;
    if (!live) {
      return aside(state, now, zone);
    }
    var said = random.nextInt(10) < 8 ? fitting(state, zone) : anything(zone);
    return random.nextInt(6) == 0 ? new Command.Earlier(said, earlier(now)) : said;
  }

  Event note() {
    return switch (random.nextInt(3)) {
      case 0 -> new Event.LessonLearned(text().or(new Text("rest earlier")), tags());
      case 1 -> new Event.DayClosed(text());
      default -> new Event.DayOpened(OptionalDouble.of(random.nextInt(40) / 4.0),
          OptionalInt.of(1 + random.nextInt(5)));
    };
  }

  private Command.Live fitting(State state, ZoneId zone) {
    var choice = random.nextInt(5);
    return switch (state.activity()) {
      case Activity.Idle _ -> choice == 0 ? rest() : new Command.Start(task(zone));
      case Activity.Interrupted _ -> choice < 4 ? new Command.Resume() : ending();
      case Activity.Resting _ -> switch (choice) {
        case 0 -> new Command.EndBreak();
        case 1 -> new Command.SkipMovement(pick(MOVEMENTS));
        case 2 -> new Command.DoMovement(pick(MOVEMENTS), Duration.ofSeconds(random.nextInt(90)));
        default -> new Command.Start(task(zone));
      };
      case Activity.Focusing _ -> switch (choice) {
        case 0 -> new Command.NoteDistraction(source(), text());
        case 1 -> new Command.SayBack();
        case 2, 3 -> new Command.Interrupt(source(), text(), text());
        default -> ending();
      };
    };
  }

  private Command.Live ending() {
    return random.nextBoolean() ? rest()
        : new Command.Finish(maybe(pick(List.of(Feeling.values()))), text());
  }

  private Command.Live rest() {
    return new Command.TakeBreak(minutes(1, 20), random.nextBoolean() ? MOVEMENTS : List.of());
  }

  private Command.Live anything(ZoneId zone) {
    return switch (random.nextInt(11)) {
      case 0 -> new Command.Start(task(zone));
      case 1 -> new Command.NoteDistraction(source(), text());
      case 2 -> new Command.Interrupt(source(), text(), text());
      case 3 -> new Command.Resume();
      case 4 -> new Command.SayBack();
      case 5 -> new Command.EndBreak();
      case 6 -> new Command.DoMovement(pick(MOVEMENTS), Duration.ofSeconds(random.nextInt(60) - 5));
      case 7 -> new Command.SkipMovement(pick(MOVEMENTS));
      case 8 -> new Command.TakeBreak(Duration.ofMinutes(random.nextInt(30) - 2), List.of());
      case 9 -> new Command.NotePosture(pick(List.of(Posture.values())));
      default -> ending();
    };
  }

  /// Corrections and what may be said at any time.
  private Command aside(State state, OffsetDateTime now, ZoneId zone) {
    return switch (random.nextInt(17)) {
      case 0, 1 -> new Command.Extend(random.nextInt(8) == 0 ? Duration.ofHours(23) : minutes(-1, 30));
      case 2 -> new Command.Park(text());
      case 3 -> new Command.Settle(one(state.thoughts().newestFirst().map(Thought::id).toList()),
          pick(List.of(Settlement.values())));
      case 4 -> new Command.Describe(part(state), source(), text(), text(), maybe(pick(List.of(WorthIt.values()))));
      case 5, 6 -> new Command.AnswerGap(gap(state), pick(List.of(GapAnswer.values())));
      case 7 -> added(now, zone);
      case 8 -> amended(state, now);
      case 9 -> new Command.RemoveBlock(block(state));
      case 10 -> new Command.SetPlan(now.toLocalDate(),
          new Plan(IntStream.range(0, 7).mapToObj(_ -> minutes(0, 300)).toList()));
      case 11 -> new Command.Touch();
      case 12 -> new Command.EndElsewhere(new Elsewhere(new Device("laptop"), one(List.of()), text(),
          now.minus(minutes(60, 90)), one(List.of()), now.minus(minutes(10, 60))), now.minus(minutes(-2, 40)));
      case 13 -> new Command.HoldReminders(minutes(-5, 60));
      case 14 -> imported(now, zone);
      default -> random.nextInt(3) > 0 ? new Command.Undo() : new Command.Redo();
    };
  }

  private Command amended(State state, OffsetDateTime now) {
    return random.nextInt(3) == 0
        ? Command.AmendBlock.closing(block(state), maybe(pick(List.of(Feeling.values()))), text())
        : new Command.AmendBlock(block(state), text(), maybe(pick(KINDS)), time(now), time(now),
            random.nextInt(4) == 0 ? Optional.of(Feeling.OK) : Optional.empty(), Text.NONE);
  }

  private Command added(OffsetDateTime now, ZoneId zone) {
    var from = now.minus(minutes(1, 60 * 24 * 40));
    return new Command.AddBlock(task(zone), from, from.plus(minutes(-2, 90)));
  }

  private Command imported(OffsetDateTime now, ZoneId zone) {
    return new Command.Import(Stream.generate(() -> imported(now.minus(minutes(-5, 60 * 24 * 40)), task(zone)))
        .limit(random.nextInt(4)).toList(), time(now));
  }

  private Event.BlockAdded imported(OffsetDateTime from, Task task) {
    return new Event.BlockAdded(task, from, from.plus(minutes(-2, 90)), new Text("watson " + random.nextInt(9)));
  }

  private Optional<OffsetDateTime> time(OffsetDateTime now) {
    return random.nextBoolean() ? Optional.empty()
        : Optional.of(now.minus(minutes(0, random.nextInt(4) == 0 ? 60 * 24 * 40 : 120)));
  }

  private OffsetDateTime earlier(OffsetDateTime now) {
    return now.minus(Duration.ofSeconds(random.nextInt(40 * 60) - 60));
  }

  private Optional<Id> gap(State state) {
    var gaps = state.blocks().newestFirst().flatMap(block -> block.gaps().stream()).map(Gap::id).toList();
    return maybe(one(gaps));
  }

  private Id part(State state) {
    return one(state.blocks().newestFirst().flatMap(block -> Stream.concat(
        block.interruptions().stream().map(Interruption::id),
        block.distractions().stream().map(Distraction::id))).toList());
  }

  private Id block(State state) {
    return one(state.blocks().newestFirst().map(Block::id).toList());
  }

  /// Mostly one of the latest; sometimes one nobody knows.
  private Id one(List<Id> known) {
    return known.isEmpty() || random.nextInt(12) == 0 ? new Id(new UUID(random.nextLong(), random.nextLong()))
        : known.get(random.nextInt(Math.min(5, known.size())));
  }

  private Task task(ZoneId zone) {
    var planned = random.nextInt(4) == 0 ? Optional.<Duration>empty() : Optional.of(minutes(1, 90));
    return new Task(text(), pick(KINDS), planned, tags(), zone);
  }

  private List<Tag> tags() {
    return random.nextBoolean() ? List.of() : List.of(new Tag("thesis"), new Tag("Kapitel 2"));
  }

  private Optional<Source> source() {
    return maybe(pick(List.of(Source.values())));
  }

  private Text text() {
    return new Text(pick(TEXTS));
  }

  private Duration minutes(int from, int to) {
    return Duration.ofMinutes(random.nextInt(from, to));
  }

  private <T> Optional<T> maybe(T thing) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(thing);
  }

  private <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
