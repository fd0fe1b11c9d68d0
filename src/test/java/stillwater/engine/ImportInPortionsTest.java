package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.State;
import stillwater.focus.Text;

/// An import that comes in several messages is one, whatever else is said between them.
class ImportInPortionsTest {
  private static final List<String> IMPORTED = List.of("2020-01-06", "2020-02-03", "2026-11-16");

  private final Desktop desk = Desktop.watched();

  @Test
  void oneUndoTakesAllBackAlsoWhereMonthsLongPastWereMendedMeanwhile() {
    var mended = List.of(added("2019-03-04"), added("2019-04-04"));
    added("2026-09-07");
    added("2026-10-05");
    var begun = desk.say(new Command.Import(List.of(block("2020-01-06"), block("2020-02-03")))).getFirst().at();
    desk.pass(1);
    mended.forEach(block -> desk.say(new Command.AmendBlock(block, new Text("mended"), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Text.NONE)));
    desk.say(new Command.Import(List.of(block("2026-11-16")), Optional.of(begun)));
    assertThat(imported()).isEqualTo(3);

    desk.say(new Command.Undo());
    assertThat(imported()).isZero();
  }

  private Id added(String day) {
    return desk.say(new Command.AddBlock(Desktop.task(60), at(day), at(day).plusHours(1))).getFirst().id();
  }

  private static Event.BlockAdded block(String day) {
    return new Event.BlockAdded(Desktop.task(60), at(day), at(day).plusHours(1), new Text("watson " + day));
  }

  private static OffsetDateTime at(String day) {
    return OffsetDateTime.parse(day + "T09:00:00Z");
  }

  private long imported() {
    return State.replay(desk.kept()).blocks().oldestFirst().stream()
        .filter(block -> IMPORTED.contains(block.started().wall().atOffset(ZoneOffset.UTC).toLocalDate().toString()))
        .count();
  }
}
