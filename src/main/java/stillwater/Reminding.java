package stillwater;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Bell;
import stillwater.focus.Block;
import stillwater.focus.Desk;
import stillwater.focus.Notice;
import stillwater.focus.Notifier;
import stillwater.focus.Reminder;
import stillwater.focus.Reminders;
import stillwater.focus.Snapshot;
import stillwater.focus.Trouble;
import stillwater.text.Lengths;
import stillwater.text.Shown;
import stillwater.text.Texts;

/// Tells a person once that a block has reached its planned end, and takes it back once they have acted on it.
final class Reminding {
  private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);

  /// How a person wants to be told, asked each time.
  record Wishes(BooleanSupplier notices, BooleanSupplier chime) {}

  /// The program's own window; it may be called on any thread.
  interface Window {

    /// Says what the desktop does not.
    void say(Notice notice);

    void comeForward();
  }

  private final Desk desk;
  private final InstantSource clock;
  private final Wishes wishes;
  private final Texts texts;
  private final Notifier notifier;
  private final Bell bell;
  private final Window window;
  private final Set<Reminder> said = new HashSet<>();
  private Optional<Reminder> standing = Optional.empty();

  Reminding(Desk desk, InstantSource clock, Wishes wishes, Texts texts, Notifier notifier, Bell bell, Window window) {
    this.desk = desk;
    this.clock = clock;
    this.wishes = wishes;
    this.texts = texts;
    this.notifier = notifier;
    this.bell = bell;
    this.window = window;
  }

  /// Looks once; to be called at each change and at the planned end, always on the same thread.
  void look() {
    try {
      look(desk.now());
    } catch (Trouble e) {
      LOG.debug("Where things stand is not known now", e);
    }
  }

  private void look(Snapshot snapshot) {
    var running = snapshot.state().running();
    if (standing.isPresent() && running.filter(this::isStillOver).isEmpty()) {
      standing = Optional.empty();
      notifier.withdraw();
    }
    Reminders.due(snapshot, clock.instant()).filter(said::add)
        .ifPresent(due -> remind(due, running.orElseThrow()));
  }

  private boolean isStillOver(Block block) {
    return standing.equals(block.task().planned().map(planned -> new Reminder(block.id(), planned)));
  }

  private void remind(Reminder due, Block block) {
    if (wishes.chime().getAsBoolean()) {
      bell.ring();
    }
    if (wishes.notices().getAsBoolean()) {
      standing = Optional.of(due);
      show(notice(due, block));
    }
  }

  /// Shows a notice as at the end of a block, whatever is wished.
  void tryOut() {
    show(new Notice(texts.say("window.name"), texts.say("notice.trial")));
  }

  private void show(Notice notice) {
    notifier.show(notice, window::comeForward).thenAccept(shown -> {
      if (!shown) {
        window.say(notice);
      }
    });
  }

  private Notice notice(Reminder due, Block block) {
    var intention = block.task().intention();
    var end = texts.say("notice.end");
    return new Notice(texts.say("notice.title", Lengths.spoken(due.planned()), block.task().kind()),
        intention.isEmpty() ? end : Shown.of(intention.value()) + "\n" + end);
  }
}
