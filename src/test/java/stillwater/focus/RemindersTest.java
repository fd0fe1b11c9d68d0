package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stillwater.focus.Reminder.Call;

/// What a person is reminded of after a block of 50 minutes was begun, by one who wants cues to change position, and
/// this was lived.
class RemindersTest {
  private static final Settings CUES = Settings.DEFAULT.withNotices(notices -> notices.withStanding(true));
  private static final Command.Resume RESUME = new Command.Resume();
  private static final Command.Extend TEN_MORE = new Command.Extend(Duration.ofMinutes(10));
  private static final int YEAR = (int) Duration.ofDays(365).toMinutes();
  private static final Command.Undo UNDO = new Command.Undo();

  /// @param due what is due, in words; none where nothing is
  record Row(String when, UnaryOperator<Day> lived, Optional<String> due) {
    @Override
    public String toString() {
      return when;
    }
  }

  static final List<Row> ROWS = List.of(
      quiet("a minute before the end", day -> day.pass(49)),
      quiet("a second before the end", day -> seconds(day.pass(49), 59)),
      due("at the end", "50 over, first", day -> day.pass(50)),
      due("a second later", "50 over, first", day -> seconds(day.pass(50), 1)),
      due("two minutes later, as a slow start finds it", "50 over, first", day -> day.pass(52)),
      quiet("when the end is no news", day -> seconds(day.pass(52), 1)),
      quiet("a second before ten minutes over", day -> seconds(day.pass(59), 59)),
      due("ten minutes over", "50 over, second", day -> day.pass(60)),
      due("two minutes later again", "50 over, second", day -> day.pass(62)),
      quiet("thirteen minutes over", day -> day.pass(63)),
      due("twenty-five minutes over", "50 over, last", day -> day.pass(75)),
      quiet("half an hour over, and ever after", day -> day.pass(80)),
      quiet("an hour and fifty minutes over", day -> day.pass(160)),

      quiet("extended at the end", day -> day.pass(50).say(TEN_MORE)),
      due("at the new end", "60 over, first", day -> day.pass(50).say(TEN_MORE).pass(10)),
      due("ten minutes after the new end", "60 over, second", day -> day.pass(50).say(TEN_MORE).pass(20)),
      due("at the end of an extension in overtime", "61 over, first", day -> day.pass(51).say(TEN_MORE).pass(10)),
      due("the extension undone", "50 over, first", day -> day.pass(50).say(TEN_MORE).say(UNDO)),

      quiet("interrupted across the end", day -> day.pass(40).say(Day.interrupt()).pass(10)),
      quiet("interrupted after the end", day -> day.pass(50).say(Day.interrupt())),
      quiet("back from an interruption, before the end", day -> away(day).pass(9)),
      due("back from an interruption, at the end", "50 over, first", day -> away(day).pass(10)),
      quiet("interrupted in overtime, ten minutes after the end",
          day -> day.pass(55).say(Day.interrupt()).pass(5).say(RESUME)),
      due("ten minutes of overtime, an interruption left out", "50 over, second",
          day -> day.pass(55).say(Day.interrupt()).pass(30).say(RESUME).pass(5)),
      due("at the end after a note of distraction", "50 over, first",
          day -> day.pass(20).say(Day.distraction()).pass(30)),
      quiet("the end slept through, vouched for later", day -> day.pass(40).sleep(30).answer(GapAnswer.FOCUS)),
      due("at the end, sleep left out", "50 over, first",
          day -> day.pass(40).sleep(30).answer(GapAnswer.BREAK).pass(10)),
      quiet("the clock put forward by an hour", day -> day.pass(20).shift(60).pass(29)),
      due("at the end though the clock was put forward", "50 over, first", day -> day.pass(20).shift(60).pass(30)),
      quiet("finished at the end", day -> day.pass(50).say(Day.finish())),

      quiet("in the break, before its end", day -> rest(day).pass(9)),
      due("at the end of the break", "break of 10 over", day -> rest(day).pass(10)),
      due("two minutes later in the break", "break of 10 over", day -> rest(day).pass(12)),
      quiet("when the end of the break is no news", day -> rest(day).pass(13)),
      quiet("ten minutes after the end of the break", day -> rest(day).pass(20)),
      due("at the end of a break made longer", "break of 20 over", day -> rest(day).say(TEN_MORE).pass(20)),
      quiet("a break slept through", day -> asleep(rest(day), 60)),
      quiet("the break ended", day -> rest(day).pass(10).say(new Command.EndBreak())),

      quiet("at the end, in a meeting", day -> day.pass(49).say(hold(30)).pass(1)),
      quiet("ten minutes over, in a meeting", day -> day.pass(51).say(hold(30)).pass(9)),
      due("after the meeting, of which the end fell into", "50 over, first", day -> day.pass(49).say(hold(5)).pass(5)),
      due("after the meeting, once for what fell into it", "50 over, last", day -> day.pass(49).say(hold(60)).pass(60)),
      quiet("long after the meeting", day -> day.pass(49).say(hold(5)).pass(8)),
      due("when the meeting is shorter than it was said", "50 over, first",
          day -> day.pass(49).say(hold(60)).pass(4).say(hold(0))),
      due("when the meeting is longer than it was said", "50 over, last",
          day -> day.pass(49).say(hold(30)).pass(20).say(hold(60)).pass(60)),
      quiet("what was said before the meeting", day -> day.pass(51).say(hold(5)).pass(5)),
      quiet("extended in the meeting", day -> day.pass(49).say(hold(10)).pass(5).say(TEN_MORE).pass(5)),
      quiet("interrupted when the meeting is over", day -> day.pass(49).say(hold(10)).pass(5)
          .say(Day.interrupt()).pass(5)),
      due("a break whose end fell into a meeting", "break of 10 over", day -> rest(day).say(hold(30)).pass(30)),
      quiet("the wish for quiet undone, the end long ago", day -> day.pass(49).say(hold(30)).pass(5).say(UNDO)),
      due("the wish for quiet undone, just after the end", "50 over, first",
          day -> day.pass(49).say(hold(30)).pass(2).say(UNDO)),

      quiet("in a meeting, of which the clock was set back by a little",
          day -> day.pass(49).say(hold(30)).shift(-2).pass(1)),
      due("quiet was asked for on a clock a year ahead", "50 over, first",
          day -> day.pass(20).shift(YEAR).say(hold(30)).shift(-YEAR).pass(30)),
      due("at the end of a break, quiet asked for on a clock a year ahead", "break of 10 over",
          day -> rest(day.shift(YEAR).say(hold(30)).shift(-YEAR)).pass(10)),

      quiet("in a block without a planned length", day -> openEnded(day).pass(59)),
      due("an hour in one position", "same for long", day -> openEnded(day).pass(60)),
      due("five minutes later", "same for long", day -> openEnded(day).pass(65)),
      quiet("six minutes later", day -> openEnded(day).pass(66)),
      due("another hour in it", "same for long", day -> openEnded(day).pass(120)),
      due("an hour in one position, planned for longer", "same for long", day -> planned(day, 90).pass(60)),
      quiet("an hour in a block that is planned for one", day -> planned(day, 60).pass(59)),
      due("an hour after somebody stood up", "same for long, standing",
          day -> stood(openEnded(day).pass(20), Posture.STANDING).pass(60)),
      quiet("an hour in which somebody stood up", day -> stood(openEnded(day).pass(20), Posture.STANDING).pass(40)),
      quiet("an hour with an interruption", day -> openEnded(day).pass(20).say(Day.interrupt()).pass(5).say(RESUME)
          .pass(40)),
      due("an hour after an interruption", "same for long", day -> openEnded(day).pass(20).say(Day.interrupt()).pass(5)
          .say(RESUME).pass(60)),
      quiet("an hour in one position, in a meeting", day -> openEnded(day).pass(59).say(hold(30)).pass(1)),
      due("at the end of ninety minutes, whatever the position", "90 over, first", day -> planned(day, 90).pass(90)),
      quiet("overtime after two hours", day -> planned(day, 115).pass(120)));

  private static Row due(String when, String due, UnaryOperator<Day> lived) {
    return new Row(when, lived, Optional.of(due));
  }

  private static Row quiet(String when, UnaryOperator<Day> lived) {
    return new Row(when, lived, Optional.empty());
  }

  private static Day seconds(Day day, int seconds) {
    day.clock.pass(Duration.ofSeconds(seconds));
    return day;
  }

  private static Day asleep(Day day, int minutes) {
    day.clock.sleep(Duration.ofMinutes(minutes));
    return day;
  }

  private static Day away(Day day) {
    return day.pass(40).say(Day.interrupt()).pass(30).say(RESUME);
  }

  private static Day rest(Day day) {
    return day.pass(50).say(Day.rest());
  }

  private static Day stood(Day day, Posture posture) {
    return day.say(new Command.NotePosture(posture));
  }

  private static Command.HoldReminders hold(int minutes) {
    return new Command.HoldReminders(Duration.ofMinutes(minutes));
  }

  private static Day planned(Day day, int minutes) {
    return day.say(Day.finish()).say(new Command.Start(Day.task(minutes)));
  }

  private static Day openEnded(Day day) {
    return day.say(Day.finish()).say(new Command.Start(new Task(
        new Text("read"), new Kind("reading"), Optional.empty(), List.of(), Day.BERLIN)));
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void whatIsDueIsDueForAMoment(Row row) {
    var day = row.lived().apply(Day.focusing());
    assertThat(due(day, CUES).map(RemindersTest::told)).isEqualTo(row.due());
  }

  /// Cues to change position are not wanted unless one says so; all else is the same.
  @ParameterizedTest
  @FieldSource("ROWS")
  void whoWantsNoCuesIsToldOfEndsAlone(Row row) {
    var day = row.lived().apply(Day.focusing());
    assertThat(due(day, Settings.DEFAULT).map(RemindersTest::told))
        .isEqualTo(row.due().filter(due -> !due.startsWith("same")));
  }

  @Test
  void nothingIsDueWhileTheClockIsHeldForAnAbsence() {
    var day = Day.focusing().pass(50);
    var held = new Absence(day.clock.wall(), GapCause.SLEEP, Optional.empty());
    var snapshot = new Snapshot(day.state, new Watch.Look(Duration.ZERO, Optional.of(held)));
    assertThat(Reminders.due(snapshot, CUES, day.clock.wall())).isEmpty();
    assertThat(Reminders.next(snapshot, CUES, day.clock.wall())).isEmpty();
  }

  @Test
  void aQuietOfMoreThanADayIsNobodysWish() {
    var day = Day.focusing().pass(50);
    var now = day.clock.now();
    assertThat(Day.stamped(day.state, now, new Event.RemindersHeld(now.plusDays(1)))
        .isQuiet(day.clock.wall())).isTrue();
    assertThat(Day.stamped(day.state, now, new Event.RemindersHeld(now.plusDays(2)))
        .isQuiet(day.clock.wall())).isFalse();
  }

  @Test
  void anEndNamesItsBlock() {
    var day = Day.focusing().pass(50);
    assertThat(due(day, CUES))
        .contains(new Reminder.BlockOver(day.block().id(), Duration.ofMinutes(50), Call.FIRST));
    assertThat(due(day.say(Day.rest()).pass(10), CUES))
        .contains(new Reminder.BreakOver(day.pause().id(), Duration.ofMinutes(10)));
  }

  @Test
  void theSameHourIsOneCueAndTheNextAnother() {
    var day = openEnded(Day.focusing()).pass(60);
    var first = due(day, CUES);
    assertThat(due(seconds(day, 100), CUES)).isPresent().isEqualTo(first);
    assertThat(due(day.pass(60), CUES)).isPresent().isNotEqualTo(first);
  }

  @Test
  void whateverHappensTheWordsStayFew() {
    for (long seed = 0; seed < 60; seed++) {
      var life = RandomReminders.of(seed);
      assertThat(life.inABlock()).as("inside a block, seed %d", seed).isEmpty();
      assertThat(life.whileQuiet()).as("while quiet, seed %d", seed).isEmpty();
      assertThat(life.calls().values()).as("for one end, seed %d", seed).allMatch(calls -> calls <= 3);
      assertThat(life.unannounced()).as("not foreseen, seed %d", seed).isEmpty();
    }
  }

  private static Optional<Reminder> due(Day day, Settings settings) {
    return Reminders.due(new Snapshot(day.state, Watch.Look.CALM), settings, day.clock.wall());
  }

  private static String told(Reminder reminder) {
    return switch (reminder) {
      case Reminder.BlockOver over ->
          over.planned().toMinutes() + " over, " + over.call().name().toLowerCase(Locale.ROOT);
      case Reminder.BreakOver over -> "break of " + over.planned().toMinutes() + " over";
      case Reminder.SameForLong still -> "same for long"
          + still.posture().map(posture -> ", " + posture.name().toLowerCase(Locale.ROOT)).orElse("");
    };
  }
}
