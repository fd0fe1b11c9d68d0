package stillwater.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stillwater.focus.Event;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Plan;
import stillwater.focus.Recorded;
import stillwater.focus.Source;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.movement.Movement;
import stillwater.wire.CatalogueJson;
import stillwater.wire.EventJson;

/// A week in which everything happened: many kinds with long names, every source, breaks full of movement, open gaps.
final class Crowd {
  private static final List<Movement> MOVEMENTS = CatalogueJson.shipped().movements();

  private final Path home;
  private final Random random;
  private final List<Kind> kinds;
  private final List<Recorded> events = new ArrayList<>();
  private OffsetDateTime now = OffsetDateTime.parse("2026-11-16T06:00:00+01:00");

  Crowd(Path home, int seed) throws IOException {
    this.home = home;
    this.random = new Random(seed);
    this.kinds = IntStream.rangeClosed(1, 1 + random.nextInt(12))
        .mapToObj(i -> new Kind(line(1 + random.nextInt(58)) + i)).toList();
    add(new Event.PlanSet(LocalDate.of(2026, 11, 1), new Plan(Collections.nCopies(7, minutes(24 * 60)))));
    while (now.getDayOfMonth() < 22) {
      live();
    }
    var journal = Files.createDirectories(home.resolve("journal").resolve("desk"));
    Files.writeString(journal.resolve("2026-11.jsonl"),
        events.stream().map(EventJson::write).collect(Collectors.joining("\n", "", "\n")));
    Files.writeString(home.resolve("settings.json"), kinds.stream()
        .map(kind -> "\"" + kind.name() + "\"").collect(Collectors.joining(",", "{\"kinds\":[", "]}")));
  }

  /// Someone who lived it, and looks at it on its Saturday.
  Terminal person() {
    return new Terminal(home, now.toInstant().toString(), Terminal.BERLIN);
  }

  private void live() {
    var task = new Task(new Text(line(500)), kinds.get(random.nextInt(kinds.size())), Optional.of(minutes(50)),
        List.of(new Tag("tag")), Terminal.BERLIN);
    var block = add(new Event.BlockStarted(task));
    for (int pulls = random.nextInt(9); pulls > 0; pulls--) {
      pass(40);
      if (random.nextBoolean()) {
        add(new Event.DistractionNoted(block, source(), Text.NONE));
      } else {
        add(new Event.BlockInterrupted(block, source(), new Text(line(500)), Text.NONE));
        pass(90);
        add(new Event.BlockResumed(block));
        pass(5);
        add(new Event.BackInIt(block));
      }
    }
    var from = now;
    pass(60);
    if (random.nextInt(4) == 0) {
      add(new Event.GapFound(block, from, now, GapCause.SLEEP, Optional.empty()));
    }
    add(new Event.ThoughtParked(new Text(line(60)), Optional.of(block)));
    add(new Event.BlockEnded(block, Optional.empty(), Text.NONE));
    rest(block);
    pass(120);
  }

  private void rest(Id block) {
    var pause = add(new Event.BreakStarted(Optional.of(block), Optional.of(minutes(10)), List.of()));
    for (int moves = random.nextInt(12); moves > 0; moves--) {
      var movement = MOVEMENTS.get(random.nextInt(MOVEMENTS.size()));
      pass(3);
      add(new Event.MovementDone(pause, movement.id(), movement.length()));
    }
    add(new Event.BreakEnded(pause));
  }

  private Id add(Event event) {
    var id = new Id(new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_0000L + random.nextLong(1L << 60)));
    events.add(new Recorded(id, events.size() + 1, now, event));
    return id;
  }

  private Optional<Source> source() {
    return Optional.of(Source.values()[random.nextInt(Source.values().length)]).filter(_ -> random.nextInt(5) > 0);
  }

  private void pass(int atMostMinutes) {
    now = now.plusSeconds(random.nextInt(atMostMinutes * 60));
  }

  /// Words of many lengths, some longer than a line.
  private String line(int length) {
    var letters = random.ints(1 + random.nextInt(length), 0, 12)
        .mapToObj(letter -> letter == 0 ? " " : letter == 1 ? "é" : Character.toString('a' + letter))
        .collect(Collectors.joining());
    return letters.strip().isEmpty() ? "x" : letters.strip();
  }

  private static Duration minutes(int count) {
    return Duration.ofMinutes(count);
  }
}
