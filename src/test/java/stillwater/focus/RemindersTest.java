package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What a person is reminded of after a block of 50 minutes was begun and this was lived.
class RemindersTest {
  private static final Command.Resume RESUME = new Command.Resume();
  private static final Command.Extend TEN_MORE = new Command.Extend(Duration.ofMinutes(10));

  /// @param planned the length that is told to be over; none where nothing is due
  record Row(String when, UnaryOperator<Day> lived, Optional<Integer> planned) {
    @Override
    public String toString() {
      return when;
    }
  }

  static final List<Row> ROWS = List.of(
      quiet("a minute before the end", day -> day.pass(49)),
      quiet("a second before the end", day -> seconds(day.pass(49), 59)),
      due("at the end", 50, day -> day.pass(50)),
      due("a second later", 50, day -> seconds(day.pass(50), 1)),
      due("two minutes later, as a slow start finds it", 50, day -> day.pass(52)),
      quiet("when the end is no news", day -> seconds(day.pass(52), 1)),
      quiet("extended at the end", day -> day.pass(50).say(TEN_MORE)),
      due("at the new end", 60, day -> day.pass(50).say(TEN_MORE).pass(10)),
      due("at the end of an extension in overtime", 61, day -> day.pass(51).say(TEN_MORE).pass(10)),
      due("the extension undone", 50, day -> day.pass(50).say(TEN_MORE).say(new Command.Undo())),
      quiet("interrupted across the end", day -> day.pass(40).say(Day.interrupt()).pass(10)),
      quiet("interrupted after the end", day -> day.pass(50).say(Day.interrupt())),
      quiet("back from an interruption, before the end", day -> away(day).pass(9)),
      due("back from an interruption, at the end", 50, day -> away(day).pass(10)),
      due("at the end after a note of distraction", 50, day -> day.pass(20).say(Day.distraction()).pass(30)),
      quiet("the end slept through, vouched for later", day -> day.pass(40).sleep(30).answer(GapAnswer.FOCUS)),
      due("at the end, sleep left out", 50, day -> day.pass(40).sleep(30).answer(GapAnswer.BREAK).pass(10)),
      quiet("the clock put forward by an hour", day -> day.pass(20).shift(60).pass(29)),
      due("at the end though the clock was put forward", 50, day -> day.pass(20).shift(60).pass(30)),
      quiet("finished at the end", day -> day.pass(50).say(Day.finish())),
      quiet("at the end of a break", day -> day.pass(50).say(Day.rest()).pass(10)),
      quiet("in a block without a planned length", day -> openEnded(day.say(Day.finish()))));

  private static Row due(String when, int planned, UnaryOperator<Day> lived) {
    return new Row(when, lived, Optional.of(planned));
  }

  private static Row quiet(String when, UnaryOperator<Day> lived) {
    return new Row(when, lived, Optional.empty());
  }

  private static Day seconds(Day day, int seconds) {
    day.clock.pass(Duration.ofSeconds(seconds));
    return day;
  }

  private static Day away(Day day) {
    return day.pass(40).say(Day.interrupt()).pass(30).say(RESUME);
  }

  private static Day openEnded(Day day) {
    return day.say(new Command.Start(new Task(
        new Text("read"), new Kind("reading"), Optional.empty(), List.of(), Day.BERLIN))).pass(50);
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void theEndOfABlockIsDueForAMoment(Row row) {
    var day = row.lived().apply(Day.focusing());
    assertThat(Reminders.due(new Snapshot(day.state, Watch.Look.CALM), day.clock.wall()))
        .isEqualTo(row.planned().map(planned -> new Reminder(day.block().id(), Duration.ofMinutes(planned))));
  }

  @Test
  void nothingIsDueWhileTheClockIsHeldForAnAbsence() {
    var day = Day.focusing().pass(50);
    var held = new Absence(day.clock.wall(), GapCause.SLEEP, Optional.empty());
    assertThat(Reminders.due(
        new Snapshot(day.state, new Watch.Look(Duration.ZERO, Optional.of(held))), day.clock.wall())).isEmpty();
  }
}
