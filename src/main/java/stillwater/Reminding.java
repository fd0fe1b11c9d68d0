package stillwater;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Bell;
import stillwater.focus.Break;
import stillwater.focus.Desk;
import stillwater.focus.Notice;
import stillwater.focus.Notifier;
import stillwater.focus.Notifier.Shown;
import stillwater.focus.Reminder;
import stillwater.focus.Reminders;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Trouble;
import stillwater.text.Notices;
import stillwater.text.Texts;

/// Tells a person once of each end of a block or a break, in a pause in typing where there is one, and takes it back
/// once they have acted on it.
final class Reminding {
  private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
  /// While somebody is typing.
  private static final Duration GLANCE = Duration.ofMillis(1500);
  private static final Duration ANOTHER_TRY = Duration.ofSeconds(5);

  /// The program's own window; it may be called on any thread.
  interface Window {

    /// Says what the desktop does not, until it is withdrawn or answered.
    void say(Notice notice, Consumer<Notice.Choice> chosen);

    /// Offers the answers to what the desktop says, without coming up for it.
    void offer(Notice notice, Consumer<Notice.Choice> chosen);

    void withdraw();
  }

  private final Desk desk;
  private final InstantSource clock;
  private final Supplier<Settings> settings;
  private final Texts texts;
  private final Notifier notifier;
  private final Bell bell;
  private final Lull lull;
  private final Window window;
  private final Answering answering;
  private final Set<Reminder.End> said = new HashSet<>();
  private Optional<Reminder.End> standing = Optional.empty();

  /// @param settings asked each time
  Reminding(Desk desk, InstantSource clock, Supplier<Settings> settings, Texts texts, Notifier notifier, Bell bell,
      Lull lull, Window window, Answering answering) {
    this.desk = desk;
    this.clock = clock;
    this.settings = settings;
    this.texts = texts;
    this.notifier = notifier;
    this.bell = bell;
    this.lull = lull;
    this.window = window;
    this.answering = answering;
  }

  /// Looks once, always on the same thread; says after how long to look again if nothing changes before.
  Optional<Duration> look() {
    try {
      return look(desk.now(), settings.get(), clock.instant());
    } catch (Trouble e) {
      LOG.debug("Where things stand is not known now", e);
      return Optional.of(ANOTHER_TRY);
    }
  }

  private synchronized Optional<Duration> look(Snapshot snapshot, Settings wished, Instant now) {
    if (standing.filter(reminder -> !stands(reminder, snapshot.state(), now)).isPresent()) {
      withdraw();
    }
    var due = end(snapshot, wished, now).filter(end -> !said.contains(end));
    if (due.isPresent() && mayWait(due.get(), snapshot, wished, now) && lull.isAwaited()) {
      return Optional.of(GLANCE);
    }
    lull.close();
    due.ifPresent(end -> {
      said.add(end);
      remind(end, snapshot, wished.notices(), now);
    });
    return Reminders.next(snapshot, wished, now).map(next -> Duration.between(now, next));
  }

  /// A cue to change position is the window's own.
  private static Optional<Reminder.End> end(Snapshot snapshot, Settings wished, Instant now) {
    return Reminders.due(snapshot, wished, now)
        .flatMap(due -> due instanceof Reminder.End end ? Optional.of(end) : Optional.empty());
  }

  /// An end waits for a pause in typing as long as it is still news then.
  private static boolean mayWait(Reminder.End due, Snapshot snapshot, Settings wished, Instant now) {
    return end(snapshot, wished, now.plus(GLANCE)).equals(Optional.of(due));
  }

  private static boolean stands(Reminder.End end, State state, Instant now) {
    return !state.isQuiet(now) && switch (end) {
      case Reminder.BlockOver over -> state.running().filter(block -> block.id().equals(over.block())
          && block.task().planned().equals(Optional.of(over.planned()))).isPresent();
      case Reminder.BreakOver over -> state.resting().filter(pause -> pause.id().equals(over.pause()))
          .flatMap(Break::planned).equals(Optional.of(over.planned()));
    };
  }

  private void remind(Reminder.End due, Snapshot snapshot, Settings.Notices wished, Instant now) {
    switch (due) {
      case Reminder.BlockOver over -> say(due, Notices.of(over, snapshot, now, texts), wished,
          choice -> answering.answer(choice, over));
      case Reminder.BreakOver _ -> say(due, Notices.ofBreak(snapshot.state(), texts), wished,
          _ -> answering.open());
    }
  }

  private void say(Reminder.End due, Notice notice, Settings.Notices wished, Consumer<Notice.Choice> chosen) {
    if (wished.chime()) {
      bell.ring();
    }
    if (wished.onDesktop()) {
      standing.ifPresent(_ -> withdraw());
      standing = Optional.of(due);
      notifier.show(notice, chosen).thenAccept(shown -> complete(due, notice, chosen, shown));
    }
  }

  /// The desktop may answer late: what was acted on, or said anew, meanwhile is not said again by the window.
  private synchronized void complete(Reminder.End due, Notice notice, Consumer<Notice.Choice> chosen, Shown shown) {
    if (standing.equals(Optional.of(due))) {
      complete(notice, chosen, shown);
    }
  }

  /// Shows a notice as at the end of a block, whatever is wished; whatever is clicked opens the window.
  void tryOut() {
    var trial = Notices.trial(texts);
    Consumer<Notice.Choice> chosen = _ -> answering.open();
    notifier.show(trial, chosen).thenAccept(shown -> complete(trial, chosen, shown));
  }

  private void withdraw() {
    standing = Optional.empty();
    notifier.withdraw();
    window.withdraw();
  }

  /// What the desktop leaves unsaid is the window's.
  private void complete(Notice notice, Consumer<Notice.Choice> chosen, Shown shown) {
    if (shown == Shown.NOTHING) {
      window.say(notice, chosen);
    } else if (shown == Shown.WORDS && !notice.actions().isEmpty()) {
      window.offer(notice, chosen);
    }
  }
}
