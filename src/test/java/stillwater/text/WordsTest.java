package stillwater.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Absence;
import stillwater.focus.Area;
import stillwater.focus.Event;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Watch;
import stillwater.movement.Why;
import stillwater.report.Calendar;

/// What window and verbs both say.
class WordsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-16T09:00:00+01:00");
  private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

  private final Texts texts = new Texts(Locale.ENGLISH);
  private final List<Recorded> log = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"2026-11-16T08:05:59Z, 09:05", "2026-11-16T23:00:00Z, 00:00", "2026-07-16T12:00:00Z, 14:00"})
  void aTimeOfDayIsWhatTheClockShowsThere(Instant at, String shown) {
    assertThat(Times.clock(at, BERLIN, texts)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"en, 2026-11-16T08:05:00Z, at 09:05", "en, 2026-11-15T08:05:00Z, on 15 November at 09:05",
      "de, 2026-11-16T08:05:00Z, um 09:05", "de, 2026-11-15T08:05:00Z, am 15. November um 09:05"})
  void whenSomethingHappenedReadsAsInASentence(Locale language, Instant at, String said) {
    assertThat(Times.at(at, NOON, BERLIN, new Texts(language))).isEqualTo(said);
  }

  @Test
  void theGroundsAreTheFactsThatAreKnown() {
    assertThat(grounds(new Why(Optional.of(Duration.ofMinutes(94)), Optional.empty(),
        List.of(Area.NECK, Area.WRISTS), Optional.of(NOON.minusSeconds(86_400)))))
            .isEqualTo("1 h 34 since your last break here; neck and wrists last had a turn here yesterday.");
    assertThat(grounds(new Why(Optional.empty(), Optional.empty(), List.of(Area.NECK, Area.WRISTS, Area.EYES),
        Optional.empty()))).isEqualTo("No turn here yet for neck, wrists and eyes.");
    assertThat(grounds(new Why(Optional.empty(), Optional.empty(), List.of(), Optional.empty())))
        .isEqualTo("A walk changes your position.");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-16T03:00:00Z, today", "2026-11-16T02:59:59Z, yesterday", "2026-11-15T22:30:00Z, yesterday",
      "2026-11-15T02:30:00Z, 2 days ago", "2026-11-17T23:30:00Z, today"})
  void nightsTellDaysApart(Instant moved, String day) {
    assertThat(grounds(new Why(Optional.empty(), Optional.empty(), List.of(Area.NECK), Optional.of(moved))))
        .endsWith(day + ".");
  }

  @Test
  void whereThingsStandIsOneLine() {
    assertThat(line(0)).isEqualTo("nothing is running");
    var block = start(50);
    add(5, new Event.DistractionNoted(block, Optional.empty(), Text.NONE));
    assertThat(line(30)).isEqualTo("theory · 20:00 left of 50 · 1 distraction");
    assertThat(line(60)).isEqualTo("theory · 10:00 over 50 · 1 distraction");
    add(60, new Event.BlockInterrupted(block, Optional.empty(), Text.NONE, Text.NONE));
    assertThat(line(62)).isEqualTo("theory · held for 2:00 · 1 interruption · 1 distraction");
    add(70, new Event.BlockEnded(block, Optional.empty(), Text.NONE));
    add(70, new Event.BreakStarted(Optional.of(block), Optional.of(Duration.ofMinutes(10)), List.of()));
    assertThat(line(73)).isEqualTo("break · 7:00 left of 10");
  }

  @Test
  void aClockThatIsHeldSaysSinceWhen() {
    start(50);
    var look = new Watch.Look(Duration.ZERO,
        Optional.of(new Absence(NINE.plusMinutes(20).toInstant(), GapCause.SLEEP, Optional.empty())));
    assertThat(StatusLine.of(new Snapshot(State.replay(log), look), NINE.plusMinutes(30).toInstant(), texts))
        .isEqualTo("theory · held since 09:20 (asleep), \"gap\" asks what it was");
  }

  @Test
  void anEndingTellsWhatTheBlockWas() {
    var block = start(50);
    add(20, new Event.BlockInterrupted(block, Optional.empty(), Text.NONE, Text.NONE));
    add(25, new Event.BlockResumed(block));
    add(50, new Event.BlockEnded(block, Optional.empty(), Text.NONE));
    assertThat(Endings.of(State.replay(log).blocks().find(block).orElseThrow(), texts))
        .isEqualTo("Block done: 45 min of focus, 1 interruption (5 min away), no distraction.");
  }

  @Test
  void aDeedHasAName() {
    assertThat(Deeds.name(new Event.BackInIt(new Id(new UUID(0, 1))), texts)).isEqualTo("\"back in it\"");
  }

  private String grounds(Why why) {
    return Grounds.of(why, NOON, BERLIN, Calendar.of(Settings.DEFAULT), texts);
  }

  private String line(int minute) {
    return StatusLine.of(new Snapshot(State.replay(log), Watch.Look.CALM), NINE.plusMinutes(minute).toInstant(),
        texts);
  }

  private Id start(int planned) {
    return add(0, new Event.BlockStarted(new Task(Text.NONE, new Kind("theory"),
        Optional.of(Duration.ofMinutes(planned)), List.of(), BERLIN)));
  }

  private Id add(int minute, Event event) {
    var id = new Id(new UUID(0, log.size() + 1));
    log.add(new Recorded(id, log.size() + 1, NINE.plusMinutes(minute), event));
    return id;
  }
}
