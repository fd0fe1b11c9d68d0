package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The whole table: in each state, what each command makes or why it is refused.
class WhatCanBeSaidTest {
  private static final String BEGINNING_AND_HOLDING = """
                  | start                   | distraction      | interrupt        | resume
      idle        | BlockStarted            | NOTHING_RUNNING  | NOTHING_RUNNING  | NOTHING_RUNNING
      focusing    | BLOCK_RUNNING           | DistractionNoted | BlockInterrupted | NOT_HELD
      open-ended  | BLOCK_RUNNING           | DistractionNoted | BlockInterrupted | NOT_HELD
      resumed     | BLOCK_RUNNING           | DistractionNoted | BlockInterrupted | NOT_HELD
      back in it  | BLOCK_RUNNING           | DistractionNoted | BlockInterrupted | NOT_HELD
      overtime    | BLOCK_RUNNING           | DistractionNoted | BlockInterrupted | NOT_HELD
      after a gap | BLOCK_RUNNING           | DistractionNoted | BlockInterrupted | NOT_HELD
      interrupted | BLOCK_RUNNING           | HELD             | HELD             | BlockResumed
      break       | BreakEnded BlockStarted | ON_BREAK         | ON_BREAK         | ON_BREAK
      """;

  private static final String BEING_THERE = """
                  | posture         | touch
      idle        | NOTHING_RUNNING | nothing
      focusing    | PostureNoted    | nothing
      open-ended  | PostureNoted    | nothing
      resumed     | PostureNoted    | nothing
      back in it  | PostureNoted    | nothing
      overtime    | PostureNoted    | nothing
      after a gap | PostureNoted    | nothing
      interrupted | PostureNoted    | nothing
      break       | ON_BREAK        | nothing
      """;

  private static final String GOING_ON_AND_ENDING = """
                  | back                   | extend          | finish          | break                   | end-break
      idle        | NOTHING_RUNNING        | NOTHING_RUNNING | NOTHING_RUNNING | BreakStarted            | NO_BREAK
      focusing    | NOTHING_TO_RETURN_FROM | BlockExtended   | BlockEnded      | BlockEnded BreakStarted | NO_BREAK
      open-ended  | NOTHING_TO_RETURN_FROM | OPEN_ENDED      | BlockEnded      | BlockEnded BreakStarted | NO_BREAK
      resumed     | BackInIt               | BlockExtended   | BlockEnded      | BlockEnded BreakStarted | NO_BREAK
      back in it  | NOTHING_TO_RETURN_FROM | BlockExtended   | BlockEnded      | BlockEnded BreakStarted | NO_BREAK
      overtime    | NOTHING_TO_RETURN_FROM | BlockExtended   | BlockEnded      | BlockEnded BreakStarted | NO_BREAK
      after a gap | NOTHING_TO_RETURN_FROM | BlockExtended   | BlockEnded      | BlockEnded BreakStarted | NO_BREAK
      interrupted | HELD                   | BlockExtended   | BlockEnded      | BlockEnded BreakStarted | NO_BREAK
      break       | ON_BREAK               | BreakExtended   | ON_BREAK        | ON_BREAK                | BreakEnded
      """;

  private static final Map<String, Command> COMMANDS = Map.ofEntries(
      Map.entry("start", new Command.Start(Day.task(25))),
      Map.entry("distraction", Day.distraction()),
      Map.entry("interrupt", Day.interrupt()),
      Map.entry("resume", new Command.Resume()),
      Map.entry("back", new Command.SayBack()),
      Map.entry("posture", new Command.NotePosture(Posture.STANDING)),
      Map.entry("touch", new Command.Touch()),
      Map.entry("extend", new Command.Extend(Duration.ofMinutes(5))),
      Map.entry("finish", Day.finish()),
      Map.entry("break", Day.rest()),
      Map.entry("end-break", new Command.EndBreak()));

  private static final Map<String, Supplier<Day>> STATES = states();

  private static Map<String, Supplier<Day>> states() {
    var states = new LinkedHashMap<String, Supplier<Day>>();
    states.put("idle", Day::begun);
    states.put("focusing", () -> Day.focusing().pass(10));
    states.put("open-ended", () -> Day.begun().say(new Command.Start(new Task(Text.NONE, new Kind("reading"),
        Optional.empty(), List.of(), Day.BERLIN))).pass(10));
    states.put("resumed", () -> Day.focusing().pass(10).say(Day.interrupt()).pass(1).say(new Command.Resume()).pass(1));
    states.put("back in it", () -> Day.focusing().pass(10).say(Day.interrupt()).pass(1).say(new Command.Resume())
        .pass(1).say(new Command.SayBack()).pass(1));
    states.put("overtime", () -> Day.focusing().pass(55));
    states.put("after a gap", () -> Day.focusing().pass(10).sleep(20));
    states.put("interrupted", () -> Day.focusing().pass(10).say(Day.interrupt()).pass(5));
    states.put("break", () -> Day.focusing().pass(50).say(Day.rest()).pass(2));
    return Collections.unmodifiableMap(states);
  }

  @TestFactory
  List<DynamicTest> eachCommandInEachState() {
    return Stream.of(BEGINNING_AND_HOLDING, BEING_THERE, GOING_ON_AND_ENDING).flatMap(WhatCanBeSaidTest::eachCell).toList();
  }

  private static Stream<DynamicTest> eachCell(String table) {
    var rows = table.lines().map(line -> line.split("\\|")).toList();
    var header = rows.getFirst();
    assertThat(rows.stream().skip(1).map(row -> row[0].strip())).containsExactlyElementsOf(STATES.keySet());
    return rows.stream().skip(1).flatMap(row -> IntStream.range(1, header.length).mapToObj(column ->
        cell(row[0].strip(), header[column].strip(), row[column].strip())));
  }

  private static DynamicTest cell(String state, String command, String expected) {
    return DynamicTest.dynamicTest(state + ": " + command, () ->
        assertThat(outcome(STATES.get(state).get(), COMMANDS.get(command))).isEqualTo(expected));
  }

  @TestFactory
  List<DynamicTest> whatMayBeSaidAtAnyTime() {
    return STATES.entrySet().stream().map(state -> DynamicTest.dynamicTest(state.getKey(), () -> {
      var day = state.getValue().get();
      var now = day.clock.now();
      assertThat(outcome(day, new Command.Park(new Text("call the dentist")))).isEqualTo("ThoughtParked");
      assertThat(outcome(day, new Command.HoldReminders(Duration.ofMinutes(30)))).isEqualTo("RemindersHeld");
      assertThat(outcome(day, new Command.HoldReminders(Duration.ZERO))).isEqualTo("RemindersHeld");
      assertThat(outcome(day, new Command.HoldReminders(Duration.ofMinutes(-1)))).isEqualTo("NOT_A_LENGTH");
      assertThat(outcome(day, new Command.SetPlan(LocalDate.of(2026, 11, 16),
          new Plan(Collections.nCopies(7, Duration.ofHours(4)))))).isEqualTo("PlanSet");
      var added = new Command.AddBlock(Day.task(50), now.minusHours(30), now.minusHours(29));
      assertThat(outcome(day, added)).isEqualTo("BlockAdded");
      assertThat(outcome(day, new Command.Import(List.of(new Event.BlockAdded(Day.task(50), now.minusHours(50),
          now.minusHours(49), new Text("watson a")))))).isEqualTo("BlockAdded");
      var before = day.state.activity();
      var old = day.say(added).block().id();
      assertThat(outcome(day, new Command.AmendBlock(old, new Text("lemma 4"), Optional.empty(), Optional.empty(),
          Optional.of(now.minusHours(28)), Optional.empty(), Text.NONE))).isEqualTo("BlockAmended");
      assertThat(outcome(day, new Command.RemoveBlock(old))).isEqualTo("BlockRemoved");
      assertThat(outcome(day, new Command.Undo())).isEqualTo("Undone");
      day.say(new Command.Park(new Text("call the dentist")));
      var thought = day.state.openThoughts().getFirst().id();
      assertThat(outcome(day, new Command.Settle(thought, Settlement.TOMORROW))).isEqualTo("ThoughtSettled");
      assertThat(outcome(day, new Command.EndElsewhere(new Elsewhere(new Device("laptop"), thought, Text.NONE,
          now.minusHours(3), thought, now.minusHours(2)), now.minusHours(1)))).isEqualTo("EndedElsewhere");
      assertThat(day.state.activity()).isEqualTo(before);
    })).toList();
  }

  private static String outcome(Day day, Command command) {
    return switch (day.verdict(command)) {
      case Verdict.Refused(Reason reason) -> reason.code().name();
      case Verdict.Accepted accepted when accepted.events().isEmpty() -> "nothing";
      case Verdict.Accepted accepted -> accepted.events().stream().map(event -> event.getClass().getSimpleName())
          .collect(Collectors.joining(" "));
    };
  }
}
