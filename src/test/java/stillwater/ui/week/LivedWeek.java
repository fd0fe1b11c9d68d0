package stillwater.ui.week;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stillwater.focus.Command;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Plan;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.ui.kit.Workbench;

/// Days lived at a workbench, told by what the clock in Berlin shows; a time before the last one is of the night after.
final class LivedWeek {
  /// What may pass between two heartbeats without becoming a gap.
  private static final Duration WATCHED = Duration.ofSeconds(100);
  private static final Duration BEAT = Duration.ofSeconds(5);

  private final Workbench bench;
  private LocalDate day;

  /// @param now when it begins, such as `2026-11-16T07:00:00Z`
  LivedWeek(Path home, String now) {
    bench = new Workbench(home, now);
    day = bench.clock().now().toLocalDate();
  }

  Workbench bench() {
    return bench;
  }

  LivedWeek on(String date) {
    day = LocalDate.parse(date);
    return this;
  }

  LivedWeek start(String at, String kind) {
    until(at);
    return say(new Command.Start(new Task(new Text("something"), new Kind(kind), Optional.empty(), List.of(),
        Workbench.BERLIN)));
  }

  LivedWeek end(String at) {
    until(at);
    return say(new Command.Finish(Optional.empty(), Text.NONE));
  }

  /// A whole block in which nothing happened.
  LivedWeek block(String from, String to, String kind) {
    return start(from, kind).end(to);
  }

  LivedWeek away(String from, String to, Source... source) {
    until(from);
    say(new Command.Interrupt(List.of(source).stream().findFirst(), Text.NONE, Text.NONE));
    until(to);
    return say(new Command.Resume());
  }

  LivedWeek distracted(String at, Source... source) {
    until(at);
    return say(new Command.NoteDistraction(List.of(source).stream().findFirst(), Text.NONE));
  }

  LivedWeek asleep(String from, String to) {
    until(from);
    bench.sleep(between(to));
    return say(new Command.Touch());
  }

  /// @param movements how many of a minute each
  LivedWeek rest(String from, String to, int movements) {
    until(from);
    say(new Command.TakeBreak(Duration.ofMinutes(10), List.of()));
    IntStream.range(0, movements).forEach(_ ->
        say(new Command.DoMovement(new MovementId("neck-slow-turns"), Duration.ofMinutes(1))));
    until(to);
    return say(new Command.EndBreak());
  }

  /// The same number of hours from Monday to Friday.
  LivedWeek plan(int hours) {
    return say(new Command.SetPlan(day, new Plan(IntStream.rangeClosed(1, 7)
        .mapToObj(weekday -> Duration.ofHours(weekday <= 5 ? hours : 0)).toList())));
  }

  LivedWeek until(String at) {
    var wait = between(at);
    if (bench.context().desk().now().state().running().isPresent()) {
      for (; wait.compareTo(WATCHED) > 0; wait = wait.minus(WATCHED)) {
        bench.clock().pass(WATCHED.minus(BEAT));
        bench.pass(BEAT);
      }
      bench.pass(wait);
    } else {
      bench.clock().pass(wait);
      bench.pass(Duration.ZERO);
    }
    return this;
  }

  private Duration between(String at) {
    var then = day.atTime(LocalTime.parse(at)).atZone(Workbench.BERLIN).toInstant();
    var now = bench.clock().wall();
    return Duration.between(now, then.isBefore(now) ? then.plus(Duration.ofDays(1)) : then);
  }

  private LivedWeek say(Command command) {
    bench.say(command);
    return this;
  }
}
