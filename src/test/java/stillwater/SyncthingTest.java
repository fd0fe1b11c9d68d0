package stillwater;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.Shell.atOnce;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Feeling;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.Text;

/// Two machines, the real program on each, and the real Syncthing between them, on a network without any outside.
class SyncthingTest {
  private static final int LANES = 3;
  /// So many events must be acknowledged between one blow and the next.
  private static final int WHILE = 60;
  private static final Duration LONG = Duration.ofMinutes(2);

  private static final Task TASK = new Task(new Text("prove lemma 3"), new Kind("theory"),
      Optional.of(Duration.ofMinutes(50)), List.of(), ZoneId.of("Europe/Berlin"));
  private static final Command START = new Command.Start(TASK);
  private static final Command FINISH = new Command.Finish(Optional.of(Feeling.CALM), new Text("done"));
  private static final Command INTERRUPT =
      new Command.Interrupt(Optional.of(Source.COLLEAGUE), new Text("the loader"), new Text("case n=0"));

  private static final List<Command> AT_THE_DESK = List.of(added("09:00", "10:00"), START,
      new Command.NoteDistraction(Optional.of(Source.URGE), Text.NONE), INTERRUPT, new Command.Resume(),
      new Command.TakeBreak(Duration.ofMinutes(5), List.of(new MovementId("neck-chin-glide"))),
      new Command.DoMovement(new MovementId("neck-chin-glide"), Duration.ofSeconds(40)), new Command.EndBreak());
  private static final List<Command> ON_THE_LAPTOP = List.of(added("09:30", "11:00"), START, INTERRUPT, FINISH);

  private static final List<String> REPORTS = List.of("week --format json", "week 2024-W11 --format json",
      "blocks --from 2024-03-12 --json", "breaks --json");

  @TempDir
  private Path folder;

  @Test
  void twoMachinesThatWriteAtOnceAndAreKilledHoldOneHistory() {
    Programs.need("syncthing");
    try (var network = ClosedNetwork.open(folder);
        var desk = new CarriedHome(folder, "desk", network, 22100);
        var laptop = new CarriedHome(folder, "laptop", network, 22101)) {
      var both = List.of(desk, laptop);
      atOnce(List.<Callable<Object>>of(() -> lived(desk, AT_THE_DESK), () -> lived(laptop, ON_THE_LAPTOP)));
      desk.syncthing().carryTo(laptop.syncthing());
      laptop.syncthing().carryTo(desk.syncthing());
      var first = timeToConverge(desk, laptop);
      writeAtOnceWhileBothAreStruck(desk, laptop);
      var last = timeToConverge(desk, laptop);

      assertThat(both).allSatisfy(home -> assertThat(home.ids()).doesNotHaveDuplicates().containsAll(said(both)));
      assertThat(desk.files()).hasSizeGreaterThanOrEqualTo(4).noneMatch(file -> file.contains("conflict"));
      assertThat(both).allMatch(home -> home.holds(".stfolder") && home.holds(".stversions"));
      var reports = atOnce(both.stream().<Callable<List<String>>>map(home -> () -> home.run(REPORTS)).toList());
      assertThat(reports.getFirst()).isEqualTo(reports.getLast());
      assertThat(reports.getFirst().get(1)).as("09:00 to 11:00, what overlaps once").contains("\"focusSeconds\":7200,");
      assertThat(both).allSatisfy(home -> home.run(List.of("doctor")));
      print(both, first, last);
    }
  }

  private static CarriedHome lived(CarriedHome home, List<Command> day) {
    home.serve();
    day.forEach(home::say);
    home.run(List.of("park milk", "start --open"));
    return home;
  }

  /// One machine's Syncthing and the other's program are killed while all write, and come back while all write.
  private static void writeAtOnceWhileBothAreStruck(CarriedHome desk, CarriedHome laptop) {
    var enough = new AtomicBoolean();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var lanes = Stream.of(desk, laptop).flatMap(home -> IntStream.range(0, LANES)
          .mapToObj(lane -> CompletableFuture.runAsync(() -> home.write("lane " + lane, enough), threads))).toList();
      try {
        awaitArrivals(desk, laptop);
        laptop.syncthing().kill();
        awaitWords(desk, laptop);
        desk.killProgram();
        awaitWords(laptop);
        laptop.syncthing().start();
        desk.serve();
        awaitWords(desk, laptop);
        awaitArrivals(desk, laptop);
      } finally {
        enough.set(true);
      }
      lanes.forEach(CompletableFuture::join);
    }
    Stream.of(desk, laptop).forEach(home -> home.say(FINISH));
  }

  /// Until something that is written now stands at the other end, both ways.
  private static void awaitArrivals(CarriedHome desk, CarriedHome laptop) {
    var atDesk = desk.bytesOf(laptop);
    var atLaptop = laptop.bytesOf(desk);
    await(() -> desk.bytesOf(laptop) > atDesk && laptop.bytesOf(desk) > atLaptop);
  }

  private static void awaitWords(CarriedHome... homes) {
    for (var home : homes) {
      var before = home.acknowledged().size();
      await(() -> home.acknowledged().size() >= before + WHILE);
    }
  }

  private static Duration timeToConverge(CarriedHome desk, CarriedHome laptop) {
    var since = System.nanoTime();
    await(() -> desk.content().equals(laptop.content()));
    return Duration.ofNanos(System.nanoTime() - since);
  }

  private static void await(BooleanSupplier condition) {
    try {
      for (long since = System.nanoTime(); !condition.getAsBoolean(); Thread.sleep(50)) {
        assertThat(System.nanoTime() - since).as("it happens").isLessThan(LONG.toNanos());
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Command added(String from, String to) {
    return new Command.AddBlock(TASK, OffsetDateTime.parse("2024-03-12T" + from + ":00+01:00"),
        OffsetDateTime.parse("2024-03-12T" + to + ":00+01:00"));
  }

  private static List<Id> said(List<CarriedHome> homes) {
    return homes.stream().flatMap(home -> home.acknowledged().stream()).toList();
  }

  private static void print(List<CarriedHome> homes, Duration first, Duration last) {
    System.out.println("Two machines with Syncthing between them; of each something was killed while both wrote:");
    for (var home : homes) {
      var kept = Set.copyOf(home.ids());
      System.out.printf("  %-7s %d files, %d lines, %d acknowledged here, %d of all acknowledged lost%n",
          home.name(), home.files().size(), kept.size(), home.acknowledged().size(),
          said(homes).stream().filter(id -> !kept.contains(id)).count());
    }
    System.out.printf("  alike %d ms after they met, and %d ms after the last word%n",
        first.toMillis(), last.toMillis());
  }
}
