package stillwater.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import stillwater.focus.Block;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Moment;
import stillwater.focus.Recorded;
import stillwater.focus.Settlement;
import stillwater.focus.State;
import stillwater.focus.Text;

/// What was noted in a month, by day: the newest day first, and in a day as it was said.
public record Notebook(SortedMap<LocalDate, List<Note>> days) {

  /// What a note is.
  public enum Sort {
    END,
    INTERRUPTION,
    DISTRACTION,
    THOUGHT,
    LESSON,
    FIRST_STEP
  }

  /// One line that a person wrote.
  ///
  /// @param thing what it was written of, by which it can be forgotten
  /// @param block the block it was written in
  /// @param settled what became of a thought
  public record Note(
      Sort sort, Text text, Instant at, ZoneId zone, Device device, Id thing, Optional<Id> block,
      Optional<Settlement> settled) {}

  /// @param zone of what was said outside a block
  public static Notebook of(SortedMap<Device, List<Recorded>> events, YearMonth month, Calendar calendar, ZoneId zone) {
    var days = new TreeMap<LocalDate, List<Note>>(Comparator.reverseOrder());
    events.entrySet().stream().flatMap(entry -> notes(entry.getKey(), State.replay(entry.getValue()), zone))
        .filter(note -> !note.text().isEmpty()).sorted(Comparator.comparing(Note::at)).forEach(note -> {
          var day = calendar.dayOf(note.at(), note.zone());
          if (YearMonth.from(day).equals(month)) {
            days.merge(day, List.of(note), (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
          }
        });
    return new Notebook(days);
  }

  private static Stream<Note> notes(Device device, State state, ZoneId zone) {
    return Stream.of(
        state.blocks().oldestFirst().stream().flatMap(block -> notes(device, block)),
        state.thoughts().oldestFirst().stream().map(thought -> new Note(Sort.THOUGHT, thought.text(),
            thought.at().toInstant(), zone, device, thought.id(), thought.block(), thought.settled())),
        state.kept().oldestFirst().stream().flatMap(kept -> note(device, kept, zone))).flatMap(each -> each);
  }

  private static Stream<Note> notes(Device device, Block block) {
    return Stream.of(
        block.interruptions().stream().flatMap(held -> Stream.of(held.note(), held.cue())
            .map(text -> note(Sort.INTERRUPTION, text, held.began(), device, held.id(), block))),
        block.distractions().stream()
            .map(noted -> note(Sort.DISTRACTION, noted.note(), noted.at(), device, noted.id(), block)),
        Stream.of(note(Sort.END, block.closing().note(), block.ended().orElse(block.last()), device, block.id(),
            block))).flatMap(each -> each);
  }

  private static Note note(Sort sort, Text text, Moment at, Device device, Id thing, Block block) {
    return new Note(sort, text, at.wall(), block.task().zone(), device, thing, Optional.of(block.id()),
        Optional.empty());
  }

  private static Stream<Note> note(Device device, State.Kept kept, ZoneId zone) {
    return switch (kept.event()) {
      case Event.LessonLearned lesson -> Stream.of(note(Sort.LESSON, lesson.text(), device, kept, zone));
      case Event.DayClosed day -> Stream.of(note(Sort.FIRST_STEP, day.firstStep(), device, kept, zone));
      default -> Stream.empty();
    };
  }

  private static Note note(Sort sort, Text text, Device device, State.Kept kept, ZoneId zone) {
    return new Note(sort, text, kept.at().toInstant(), zone, device, kept.id(), Optional.empty(), Optional.empty());
  }
}
