package stillwater.ui;

import java.time.Duration;
import java.time.Instant;
import stillwater.focus.Snapshot;
import stillwater.text.Shown;
import stillwater.text.Texts;

/// The window's title, which tells where things stand also while another window is in front; it changes by the minute.
final class Titles {
  private Titles() {}

  static String of(Snapshot snapshot, Instant now, Texts texts) {
    var intention = snapshot.state().running().map(block -> Shown.of(block.task().intention().value()))
        .filter(text -> !text.isEmpty()).orElseGet(() -> texts.say("window.name"));
    return switch (snapshot.phase(now)) {
      case IDLE -> texts.say("window.name");
      case FOCUSING -> snapshot.remaining(now).map(left -> texts.say("title.left", minutes(left), intention))
          .orElse(intention);
      case OVERTIME -> texts.say("title.over", snapshot.remaining(now).orElseThrow().negated().toMinutes(), intention);
      case INTERRUPTED, HELD -> texts.say("title.held", intention);
      case BREAK -> texts.say(snapshot.remaining(now).filter(left -> !left.isPositive()).isPresent()
          ? "title.break-over" : "title.break");
    };
  }

  /// Begun minutes: the last one counts until it is over.
  private static long minutes(Duration length) {
    return length.plusSeconds(59).toMinutes();
  }
}
