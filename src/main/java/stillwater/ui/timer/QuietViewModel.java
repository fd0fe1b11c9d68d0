package stillwater.ui.timer;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.Reminder;
import stillwater.focus.Reminders;
import stillwater.focus.Settings;
import stillwater.text.Notices;
import stillwater.text.Times;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;

/// Reminders as the window speaks of them: that they rest, a way to let them rest, and the one that is only for it.
final class QuietViewModel {
  private static final List<Duration> LENGTHS = List.of(Duration.ofMinutes(30), Duration.ofMinutes(60));

  private final Context context;
  private final Live live;
  private final Commands commands;
  private final Notes notes;
  private Settings settings;

  QuietViewModel(Context context, Live live, Commands commands, Notes notes) {
    this.context = context;
    this.live = live;
    this.commands = commands;
    this.notes = notes;
    this.settings = context.settings().get();
    context.settings().listen(changed -> context.screen().execute(() -> settings = changed));
  }

  /// What there is to say now; mostly nothing.
  Optional<String> sentence() {
    return live.snapshot().state().quietUntil(live.now()).map(this::until)
        .or(() -> isOffered() ? Optional.of(context.texts().say("quiet.ask")) : cue());
  }

  /// Whether no reminder is wanted now; that can be taken back.
  boolean isQuiet() {
    return live.snapshot().state().isQuiet(live.now());
  }

  /// For how long reminders may rest; nothing where it is not the time to ask.
  List<Duration> lengths() {
    return isOffered() ? LENGTHS : List.of();
  }

  void rest(Duration length) {
    commands.ask(new Command.HoldReminders(length), done -> notes.done(
        until(((Event.RemindersHeld) done.first(Event.RemindersHeld.class).event()).until())));
  }

  void remind() {
    commands.ask(new Command.HoldReminders(Duration.ZERO), _ -> notes.done(context.texts().say("quiet.over")));
  }

  /// From when the end of a block or break is due.
  private boolean isOffered() {
    return !isQuiet() && switch (live.phase()) {
      case OVERTIME -> true;
      case BREAK -> live.snapshot().remaining(live.now()).filter(left -> !left.isPositive()).isPresent();
      case IDLE, FOCUSING, INTERRUPTED, HELD -> false;
    };
  }

  private Optional<String> cue() {
    return Reminders.due(live.snapshot(), settings, live.now())
        .flatMap(due -> due instanceof Reminder.SameForLong still ? Optional.of(still) : Optional.empty())
        .map(still -> Notices.of(still, context.texts()));
  }

  private String until(OffsetDateTime end) {
    return context.texts().say("quiet.until",
        Times.clock(end.toInstant(), context.zone().get(), context.texts()));
  }
}
