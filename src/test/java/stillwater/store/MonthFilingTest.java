package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.focus.Settlement;
import stillwater.focus.Text;

/// In which month's file an event stands: beside the one it names, whenever it is written.
class MonthFilingTest {
  private static final String OCTOBER = "2026-10-31T23:50:00+01:00";
  private static final String NOVEMBER = "2026-11-01T00:10:00+01:00";
  private static final String MUCH_LATER = "2027-03-01T12:00:00+01:00";
  private static final MovementId GAZE = new MovementId("far-gaze");

  private final Diary diary = new Diary(Jimfs.newFileSystem(Configuration.unix()).getPath("/journal"));

  static Stream<Event> eventsThatName() {
    var id = Diary.recorded(1, OCTOBER, Diary.started()).id();
    var at = OffsetDateTime.parse(NOVEMBER);
    return Stream.of(
        new Event.DistractionNoted(id, Optional.empty(), Text.NONE),
        new Event.BlockInterrupted(id, Optional.empty(), Text.NONE, Text.NONE),
        new Event.BlockResumed(id),
        new Event.BackInIt(id),
        new Event.Described(id, Optional.empty(), new Text("door"), Text.NONE, Optional.empty()),
        new Event.BlockExtended(id, Duration.ofMinutes(5)),
        new Event.BreakExtended(id, Duration.ofMinutes(5)),
        new Event.BlockEnded(id, Optional.empty(), Text.NONE),
        new Event.ThoughtParked(new Text("call"), Optional.of(id)),
        new Event.ThoughtSettled(id, Settlement.DONE),
        new Event.BreakStarted(Optional.of(id), Optional.empty(), List.of()),
        new Event.BreakEnded(id),
        new Event.MovementDone(id, GAZE, Duration.ZERO),
        new Event.MovementSkipped(id, GAZE),
        new Event.GapFound(id, at, at, GapCause.OFF, Optional.empty()),
        new Event.GapAnswered(id, GapAnswer.FOCUS),
        new Event.ClockShifted(id, Duration.ofMinutes(5)),
        new Event.PostureNoted(id, Posture.STANDING),
        new Event.BlockAmended(id, new Text("lemma"), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Text.NONE),
        new Event.BlockRemoved(id),
        new Event.Undone(id));
  }

  static Stream<Event> eventsThatNameNone() {
    return Stream.of(Diary.started(), Diary.plan("2026-01-01", 60), Diary.lesson("door"),
        new Event.DayClosed(new Text("start early")), new Event.RemindersHeld(OffsetDateTime.parse(OCTOBER)),
        new Event.ThoughtParked(new Text("call"), Optional.empty()),
        new Event.BreakStarted(Optional.empty(), Optional.empty(), List.of()));
  }

  @ParameterizedTest
  @MethodSource("eventsThatName")
  void whatNamesAnotherStandsInItsFile(Event event) {
    var first = diary.write(OCTOBER, Diary.started());
    diary.write(NOVEMBER, event);
    diary.reopened().write(NOVEMBER, event);
    diary.write("2027-02-01T12:00:00+01:00", Diary.lesson("winter"));
    diary.readWhole().write(MUCH_LATER, event);
    assertThat(diary.in("2026-10")).containsExactly(first.event(), event, event, event);
    assertThat(diary.file("2026-11")).doesNotExist();
    assertThat(diary.file("2027-03")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("eventsThatNameNone")
  void whatNamesNoneStandsInTheMonthOfItsOwnTime(Event event) {
    diary.write(OCTOBER, Diary.started());
    diary.write(NOVEMBER, event);
    assertThat(diary.in("2026-11")).containsExactly(event);
  }

  @Test
  void theEndOfAnotherDevicesBlockStandsInTheMonthThatBlockBeganIn() {
    diary.write(MUCH_LATER, ended());
    assertThat(diary.in("2026-10")).containsExactly(ended());
  }

  @Test
  void everyEventIsToldApart() {
    var named = eventsThatName().map(Object::getClass).toList();
    var free = Stream.concat(eventsThatNameNone(), Stream.of(added(), opened(), ended()))
        .map(Object::getClass).toList();
    assertThat(Event.class.getPermittedSubclasses())
        .allSatisfy(type -> assertThat(named.contains(type) || free.contains(type)).as(type.getSimpleName()).isTrue());
  }

  @Test
  void whatNamesAnEventThatNamesAnotherFollowsThemBoth() {
    var block = diary.write(OCTOBER, Diary.started());
    diary.write(NOVEMBER, Diary.ended(block));
    var rest = diary.write(NOVEMBER, new Event.BreakStarted(Optional.of(block.id()), Optional.empty(), List.of()));
    var done = diary.write(NOVEMBER, new Event.MovementDone(rest.id(), GAZE, Duration.ZERO));
    diary.write(NOVEMBER, new Event.BreakEnded(rest.id()));
    var undo = diary.reopened().write(MUCH_LATER, new Event.Undone(done.id()));
    diary.reopened().write(MUCH_LATER, new Event.Undone(undo.id()));
    assertThat(diary.in("2026-10")).hasSize(7);
  }

  @Test
  void anAddedBlockStandsInTheMonthItWasLivedAndSoDoesWhatIsSaidOfIt() {
    var added = diary.write(MUCH_LATER, added());
    diary.reopened().write(MUCH_LATER, new Event.BlockRemoved(added.id()));
    assertThat(diary.in("2026-05")).containsExactly(added(), new Event.BlockRemoved(added.id()));
    assertThat(diary.file("2027-03")).doesNotExist();
  }

  @Test
  void eventsOfOneAppendGoEachToItsOwnMonth() {
    var block = diary.write(OCTOBER, Diary.started());
    var end = Diary.recorded(2, NOVEMBER, Diary.ended(block));
    var next = Diary.recorded(3, NOVEMBER, Diary.started());
    var pull = Diary.recorded(4, NOVEMBER, new Event.DistractionNoted(next.id(), Optional.empty(), Text.NONE));
    var journal = diary.opened();
    journal.recent();
    journal.append(List.of(end, next, pull));
    assertThat(diary.in("2026-10")).containsExactly(block.event(), end.event());
    assertThat(diary.in("2026-11")).containsExactly(next.event(), pull.event());
    assertThat(journal.lastSeq()).isEqualTo(4);
    assertThat(diary.opened().whole()).containsExactly(block, end, next, pull);
  }

  @Test
  void theMonthIsThatOfTheOffsetLivedIn() {
    diary.write("2026-11-01T00:30:00+14:00", Diary.lesson("far east"));
    diary.write("2026-10-31T23:30:00-10:00", Diary.lesson("far west"));
    assertThat(diary.in("2026-11")).containsExactly(Diary.lesson("far east"));
    assertThat(diary.in("2026-10")).containsExactly(Diary.lesson("far west"));
  }

  @Test
  void whatNamesAnEventNobodyKnowsStandsInTheMonthOfItsOwnTime() {
    var stranger = new Id(new UUID(1, 2));
    diary.write(NOVEMBER, new Event.Undone(stranger));
    assertThat(diary.in("2026-11")).containsExactly(new Event.Undone(stranger));
  }

  private static Event added() {
    return new Event.BlockAdded(Diary.task(), OffsetDateTime.parse("2026-05-10T09:00:00+02:00"),
        OffsetDateTime.parse("2026-05-10T10:00:00+02:00"), Text.NONE);
  }

  private static Event ended() {
    return new Event.EndedElsewhere(new Id(new UUID(1, 2)), new Device("laptop"),
        OffsetDateTime.parse("2026-10-31T23:30:00+01:00"), new Id(new UUID(1, 3)),
        OffsetDateTime.parse("2026-11-01T00:30:00+01:00"));
  }

  private static Event opened() {
    return new Event.DayOpened(OptionalDouble.empty(), OptionalInt.empty());
  }
}
