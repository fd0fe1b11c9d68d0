package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stillwater.focus.Area;
import stillwater.focus.Break;
import stillwater.focus.Command;
import stillwater.focus.Equipment;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.focus.Recorded;
import stillwater.focus.Rules;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Verdict;
import stillwater.focus.Watch;
import stillwater.wire.CatalogueJson;

/// Ten working days of six blocks each, and the break after each, lived by the rules of the program.
class SimulatedFortnightTest {
  private static final int BREAKS_A_DAY = 6;
  /// No area waits longer than this many breaks.
  private static final int LONGEST_WAIT = 6;
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Catalogue CATALOGUE = CatalogueJson.shipped();
  private static final List<String> KINDS = List.of("theory", "coding", "writing", "reading", "coding", "my thesis");
  private static final List<Optional<Duration>> LENGTHS =
      Stream.of(50, 25, 90, 50, 25, 0).map(minutes -> Optional.of(Duration.ofMinutes(minutes))
          .filter(Duration::isPositive)).toList();

  private static final StringBuilder PAGE = new StringBuilder();

  private final Random random = new Random(20_261_116);
  private State state = State.EMPTY;
  private OffsetDateTime now = OffsetDateTime.parse("2026-11-16T08:30:00+01:00");

  @AfterAll
  static void print() throws IOException {
    Files.writeString(Path.of("target", "fortnight.txt"), PAGE);
  }

  @Test
  void atAUsualDeskNoAreaIsStarvedAndNothingReturnsWithinThreeBreaks() {
    live(Settings.DEFAULT, 0);
    tell("At a desk with a chair and a wall, everything done");
    assertThatAllHadTheirTurn(true);
  }

  @Test
  void inAnOpenOfficeWithoutWallOrDeskNeither() {
    live(Settings.DEFAULT.withPlace(_ -> new Settings.Place(Set.of(Equipment.CHAIR), true)), 0);
    tell("In an open office without wall or desk, everything done");
    assertThatAllHadTheirTurn(true);
  }

  @Test
  void forSomebodyWhoSkipsAThirdEveryAreaIsOffered() {
    live(Settings.DEFAULT, 3);
    tell("At a desk with a chair and a wall, one in three skipped");
    assertThatAllHadTheirTurn(false);
  }

  private void assertThatAllHadTheirTurn(boolean moved) {
    assertThat(breaks()).hasSize(10 * BREAKS_A_DAY);
    for (var area : Area.values()) {
      assertThat(longestWait(area, moved)).as("%s", area).isLessThanOrEqualTo(LONGEST_WAIT);
    }
    for (int i = 0; i < breaks().size(); i++) {
      var before = breaks().subList(Math.max(0, i - 3), i).stream().flatMap(pause -> pause.suggested().stream())
          .collect(Collectors.toSet());
      assertThat(breaks().get(i).suggested()).as("break %d", i).isNotEmpty().noneMatch(before::contains);
    }
  }

  private void live(Settings settings, int skipsOneIn) {
    for (int day = 0; day < 10; day++) {
      for (int i = 0; i < BREAKS_A_DAY; i++) {
        work(KINDS.get((i + day) % KINDS.size()), LENGTHS.get((i * 5 + day) % LENGTHS.size()));
        rest(settings, skipsOneIn);
        pass(random.nextInt(i == 2 ? 60 : 5));
      }
      var next = now.plusDays(now.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
      now = next.withHour(8).withMinute(random.nextInt(60)).withSecond(0);
    }
  }

  private void work(String kind, Optional<Duration> length) {
    say(new Command.Start(new Task(Text.NONE, new Kind(kind), length, List.<Tag>of(), BERLIN)));
    if (random.nextInt(3) == 0) {
      say(new Command.NotePosture(Posture.values()[random.nextInt(2)]));
    }
    for (int pulls = random.nextInt(8); pulls > 0; pulls--) {
      pass(1);
      say(new Command.NoteDistraction(Optional.empty(), Text.NONE));
    }
    pass(length.map(planned -> (int) planned.toMinutes()).orElse(20 + random.nextInt(60)));
    say(new Command.Finish(Optional.empty(), Text.NONE));
  }

  private void rest(Settings settings, int skipsOneIn) {
    var proposal = Proposal.of(CATALOGUE, settings, new Snapshot(state, Watch.Look.CALM), Optional.empty(), now);
    say(proposal.command());
    for (var movement : proposal.suggestion().movements()) {
      now = now.plus(movement.length());
      say(skipsOneIn > 0 && random.nextInt(skipsOneIn) == 0 ? new Command.SkipMovement(movement.id())
          : new Command.DoMovement(movement.id(), movement.length()));
    }
    pass(1);
    say(new Command.EndBreak());
  }

  private void say(Command command) {
    if (!(Rules.decide(state, command, now) instanceof Verdict.Accepted(OffsetDateTime at, List<Event> events))) {
      throw new AssertionError(command + " refused");
    }
    for (var event : events) {
      var seq = state.log().latest().map(Recorded::seq).orElse(0L) + 1;
      state = state.and(new Recorded(new Id(new UUID(0x7000L, seq)), seq, at, event));
    }
  }

  private void pass(int minutes) {
    now = now.plusMinutes(minutes);
  }

  private List<Break> breaks() {
    return state.breaks().oldestFirst();
  }

  private int longestWait(Area area, boolean moved) {
    var turns = IntStream.range(0, breaks().size())
        .filter(i -> (moved ? moved(breaks().get(i)) : offered(breaks().get(i))).contains(area)).boxed().toList();
    var edges = new ArrayList<>(turns);
    edges.addFirst(-1);
    edges.addLast(breaks().size());
    return IntStream.range(1, edges.size()).map(i -> edges.get(i) - edges.get(i - 1)).max().orElseThrow();
  }

  private static Set<Area> moved(Break pause) {
    return areas(pause.movements().stream().filter(movement -> !movement.skipped()).map(Break.Movement::movement));
  }

  private static Set<Area> offered(Break pause) {
    return areas(pause.suggested().stream());
  }

  private static Set<Area> areas(Stream<MovementId> ids) {
    return ids.flatMap(id -> CATALOGUE.find(id).orElseThrow().areas().stream()).collect(Collectors.toSet());
  }

  /// A row for each area, a column for each break, a group for each day.
  private void tell(String title) {
    PAGE.append(title).append(": # moved, o offered and skipped, . neither\n")
        .append(" ".repeat(11)).append(IntStream.rangeClosed(1, 10).mapToObj(" day %-2d"::formatted)
            .collect(Collectors.joining())).append(" moved offered longest wait\n");
    for (var area : Area.values()) {
      PAGE.append("%-11s".formatted(area.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
      for (int i = 0; i < breaks().size(); i++) {
        var pause = breaks().get(i);
        PAGE.append(i % BREAKS_A_DAY == 0 ? " " : "")
            .append(moved(pause).contains(area) ? '#' : offered(pause).contains(area) ? 'o' : '.');
      }
      PAGE.append("%6d %7d %12d%n".formatted(breaks().stream().filter(pause -> moved(pause).contains(area)).count(),
          breaks().stream().filter(pause -> offered(pause).contains(area)).count(), longestWait(area, true)));
    }
    var different = breaks().stream().flatMap(pause -> pause.suggested().stream()).distinct().count();
    PAGE.append("%d breaks, %d suggestions of %d different movements, none of them twice within four breaks%n%n"
        .formatted(breaks().size(), breaks().stream().mapToInt(pause -> pause.suggested().size()).sum(), different));
  }
}
