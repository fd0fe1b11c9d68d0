package stillwater.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Plan;
import stillwater.focus.Posture;
import stillwater.focus.Settlement;
import stillwater.focus.Source;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;

/// The golden file of the journal's version 1: a day with every event there is, which every later version must read.
final class GoldenStory {
  static final Id BLOCK = Id.of("01a1e885-1c7b-706f-812f-5717ac005ccd");
  static final Id INTERRUPTION = Id.of("01a1e897-6b80-70de-825e-5717ac00b99a");
  static final Id GAP = Id.of("01a1e8c5-3240-7197-8457-5717ac015445");
  static final Id BREAK = Id.of("01a1e8e0-a980-722b-85eb-5717ac01d001");
  static final Id THOUGHT = Id.of("01a1e893-4ec4-70b9-81f9-5717ac009aab");
  static final Id SKIPPED = Id.of("01a1e8e3-68a0-7275-86b5-5717ac020ddf");
  static final Id ADDED = Id.of("01a1e929-e780-7309-8849-5717ac02899b");
  static final Id THERE = Id.of("01a1e4c2-0a80-7c11-8d21-5717ac036f01");
  static final Id REMOVED = Id.of("01a1ea41-2480-7512-8f17-5717ac056113");
  static final MovementId GAZE = new MovementId("far-gaze");
  static final MovementId RAISES = new MovementId("calf-raises");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private GoldenStory() {}

  static String file() {
    try (var file = GoldenStory.class.getResourceAsStream("/journal-v1/2026-11.jsonl")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines() {
    return file().lines().toList();
  }

  static List<Event> events() {
    return List.of(
        new Event.PlanSet(LocalDate.of(2026, 11, 17),
            new Plan(Stream.of(240, 240, 180, 240, 120, 0, 30).map(Duration::ofMinutes).toList())),
        new Event.DayOpened(OptionalDouble.of(7.5), OptionalInt.of(4)),
        new Event.BlockStarted(new Task(new Text("prove lemma 3"), new Kind("theory"),
            Optional.of(Duration.ofMinutes(50)), List.of(new Tag("thesis"), new Tag("Kapitel 2")), BERLIN)),
        new Event.DistractionNoted(BLOCK, Optional.of(Source.URGE), new Text("phone 📱")),
        new Event.ThoughtParked(new Text("ask Ada about the σ-algebra"), Optional.of(BLOCK)),
        new Event.BlockInterrupted(BLOCK, Optional.of(Source.COLLEAGUE), new Text("\"quick\" question \\ door"),
            new Text("line 40: apply Fubini")),
        new Event.BlockResumed(BLOCK),
        new Event.BackInIt(BLOCK),
        new Event.Described(INTERRUPTION, Optional.of(Source.MEETING), new Text("it became a meeting"),
            new Text("line 41: swap the integrals"), Optional.of(WorthIt.PARTLY)),
        new Event.ClockShifted(BLOCK, Duration.ofMinutes(5)),
        new Event.GapFound(BLOCK, at("2026-11-17T09:55:00+01:00"), at("2026-11-17T10:10:00+01:00"), GapCause.SLEEP,
            Optional.of(Duration.ofSeconds(870))),
        new Event.GapAnswered(GAP, GapAnswer.INTERRUPTION),
        new Event.BlockExtended(BLOCK, Duration.ofMinutes(15)),
        new Event.BlockEnded(BLOCK, Optional.of(Feeling.OK), new Text("Fubini done, remark left")),
        new Event.BreakStarted(Optional.of(BLOCK), Optional.of(Duration.ofMinutes(10)), List.of(GAZE, RAISES)),
        new Event.MovementDone(BREAK, GAZE, Duration.ofSeconds(20)),
        new Event.MovementSkipped(BREAK, RAISES),
        new Event.Undone(SKIPPED),
        new Event.BreakExtended(BREAK, Duration.ofMinutes(5)),
        new Event.BreakEnded(BREAK),
        new Event.BlockAdded(new Task(new Text("read the survey"), new Kind("reading"),
            Optional.of(Duration.ofHours(1)), List.of(new Tag("survey")), BERLIN),
            at("2026-11-16T20:00:00+01:00"), at("2026-11-16T21:00:00+01:00"), new Text("toggl:4711")),
        new Event.BlockRemoved(ADDED),
        new Event.BlockAmended(BLOCK, new Text("prove lemmas 3 and 4"), Optional.of(new Kind("writing")),
            Optional.of(at("2026-11-17T08:59:00+01:00")), Optional.of(at("2026-11-17T10:35:00+01:00")),
            Optional.empty(), Text.NONE),
        new Event.ThoughtSettled(THOUGHT, Settlement.TOMORROW),
        new Event.LessonLearned(new Text("close the door first — וגם הטלפון"), List.of(new Tag("door"))),
        new Event.DayClosed(new Text("state lemma 5")),
        new Event.BlockAmended(BLOCK, Text.NONE, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(Feeling.CALM), new Text("Fubini done — the remark too")),
        new Event.EndedElsewhere(THERE, new Device("laptop-7f3a21"), at("2026-11-16T14:05:00+01:00"), THERE,
            at("2026-11-16T15:20:00+01:00")),
        new Event.BlockStarted(new Task(new Text("tidy the desk"), new Kind("theory"), Optional.empty(), List.of(),
            BERLIN)),
        new Event.PostureNoted(REMOVED, Posture.STANDING),
        new Event.RemindersHeld(at("2026-11-17T17:37:00+01:00")),
        new Event.BlockEnded(REMOVED, Optional.empty(), Text.NONE),
        new Event.BlockRemoved(REMOVED));
  }

  private static OffsetDateTime at(String time) {
    return OffsetDateTime.parse(time);
  }
}
