package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Recorded;
import stillwater.focus.Settlement;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.report.Notebook.Note;
import stillwater.report.Notebook.Sort;

/// What was noted stands by day, whatever it was noted of.
class NotebookTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Calendar CALENDAR = new Calendar(LocalTime.of(4, 0), DayOfWeek.MONDAY);

  private final List<Recorded> log = new ArrayList<>();

  @Test
  void aMonthHasItsDaysNewestFirstAndEachNoteByItsTime() {
    var block = tell("2026-11-17T09:00", new Event.BlockStarted(
        new Task(new Text("lemma"), new Kind("theory"), Optional.empty(), List.of(), BERLIN)));
    tell("2026-11-17T09:05", new Event.DistractionNoted(block, Optional.empty(), new Text("phone")));
    tell("2026-11-17T09:10", new Event.BlockInterrupted(block, Optional.empty(), new Text("question"), new Text("n=0")));
    tell("2026-11-17T09:12", new Event.BlockResumed(block));
    var thought = tell("2026-11-17T09:15", new Event.ThoughtParked(new Text("call"), Optional.of(block)));
    tell("2026-11-17T09:20", new Event.BlockEnded(block, Optional.empty(), new Text("bounded per degree")));
    tell("2026-11-18T01:00", new Event.LessonLearned(new Text("rest earlier"), List.of()));
    tell("2026-11-18T18:00", new Event.DayClosed(new Text("read page 40")));
    tell("2026-11-18T18:01", new Event.ThoughtSettled(thought, Settlement.TOMORROW));
    tell("2026-12-01T01:00", new Event.LessonLearned(new Text("still November"), List.of()));
    tell("2026-12-01T05:00", new Event.LessonLearned(new Text("December"), List.of()));

    assertThat(days(YearMonth.of(2026, 11))).containsExactly(
        "2026-11-30 LESSON still November",
        "2026-11-18 FIRST_STEP read page 40",
        "2026-11-17 DISTRACTION phone", "2026-11-17 INTERRUPTION question", "2026-11-17 INTERRUPTION n=0",
        "2026-11-17 THOUGHT call TOMORROW", "2026-11-17 END bounded per degree", "2026-11-17 LESSON rest earlier");
    assertThat(days(YearMonth.of(2026, 10))).isEmpty();
  }

  @Test
  void whatWasTakenBackOrRemovedIsNoNote() {
    var lesson = tell("2026-11-17T09:00", new Event.LessonLearned(new Text("rest earlier"), List.of()));
    assertThat(days(YearMonth.of(2026, 11))).hasSize(1);
    tell("2026-11-17T09:01", new Event.Undone(lesson));
    assertThat(days(YearMonth.of(2026, 11))).isEmpty();
  }

  private List<String> days(YearMonth month) {
    var events = new TreeMap<Device, List<Recorded>>();
    events.put(new Device("desk"), log);
    return Notebook.of(events, month, CALENDAR, BERLIN).days().entrySet().stream()
        .flatMap(day -> day.getValue().stream().map(note -> (day.getKey() + " " + said(note)).strip())).toList();
  }

  private static String said(Note note) {
    assertThat(note.block().isPresent()).isEqualTo(note.sort() != Sort.LESSON && note.sort() != Sort.FIRST_STEP);
    return note.sort() + " " + note.text() + " " + note.settled().map(Object::toString).orElse("");
  }

  private Id tell(String local, Event event) {
    var at = OffsetDateTime.parse(local + ":00+01:00");
    var id = new Id(new UUID(0x7000L, log.size() + 1));
    log.add(new Recorded(id, log.size() + 1, at, event));
    return id;
  }
}
