package stillwater.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.StringJoiner;
import stillwater.focus.Block;
import stillwater.focus.Interruption;
import stillwater.focus.Snapshot;

/// Where things stand, at a glance: `coding · 17:12 left of 50 · 2 distractions`.
public final class StatusLine {
  private StatusLine() {}

  public static String of(Snapshot snapshot, Instant now, Texts texts) {
    var parts = new StringJoiner(" · ");
    switch (snapshot.phase(now)) {
      case IDLE -> parts.add(texts.say("status.idle"));
      case BREAK -> parts.add(texts.say("status.break")).add(left(snapshot, now, snapshot.state().resting()
          .flatMap(pause -> pause.planned()), texts));
      case INTERRUPTED -> parts.add(kind(snapshot)).add(held(snapshot, now, texts));
      case HELD -> parts.add(kind(snapshot)).add(absent(snapshot, texts));
      case FOCUSING, OVERTIME -> parts.add(kind(snapshot)).add(left(snapshot, now, snapshot.state().running()
          .flatMap(block -> block.task().planned()), texts));
    }
    snapshot.state().running().ifPresent(block -> counts(block, texts, parts));
    if (!snapshot.state().openGaps().isEmpty()) {
      parts.add(texts.say("status.gaps", snapshot.state().openGaps().size()));
    }
    snapshot.state().quietUntil(now).ifPresent(until ->
        parts.add(texts.say("status.quiet", Times.clock(until.toInstant(), until.getOffset(), texts))));
    snapshot.backlog().ifPresent(backlog -> parts.add(texts.say("status.unsaved", backlog.events())));
    return parts.toString();
  }

  private static String kind(Snapshot snapshot) {
    return snapshot.state().running().orElseThrow().task().kind().name();
  }

  private static String left(Snapshot snapshot, Instant now, Optional<Duration> planned, Texts texts) {
    var remaining = snapshot.remaining(now);
    if (planned.isEmpty() || remaining.isEmpty()) {
      return Lengths.counted(lived(snapshot, now));
    }
    return texts.say(remaining.get().isNegative() ? "status.over" : "status.left",
        Lengths.counted(remaining.get()), Lengths.minutes(planned.get()));
  }

  private static Duration lived(Snapshot snapshot, Instant now) {
    return snapshot.state().running().isPresent() ? snapshot.course(now).focused()
        : snapshot.state().resting().orElseThrow().span(now).length();
  }

  private static String held(Snapshot snapshot, Instant now, Texts texts) {
    var block = snapshot.state().running().orElseThrow();
    var away = block.openInterruption().map(Interruption::began)
        .map(began -> Duration.between(began.lived(), snapshot.livedUntil(block, now))).orElse(Duration.ZERO);
    return texts.say("status.interrupted", Lengths.counted(away));
  }

  private static String absent(Snapshot snapshot, Texts texts) {
    var absence = snapshot.look().absence().orElseThrow();
    var zone = snapshot.state().running().orElseThrow().task().zone();
    return texts.say("status.held", Times.clock(absence.since(), zone, texts),
        texts.say(Texts.key("cause.", absence.cause())));
  }

  private static void counts(Block block, Texts texts, StringJoiner parts) {
    if (!block.interruptions().isEmpty()) {
      parts.add(texts.say("status.interruptions", block.interruptions().size()));
    }
    if (!block.distractions().isEmpty()) {
      parts.add(texts.say("status.distractions", block.distractions().size()));
    }
  }
}
