package stillwater;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import stillwater.focus.Block;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Feeling;
import stillwater.focus.Notice.Choice;
import stillwater.focus.Reminder;
import stillwater.focus.Snapshot;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.text.Refusals;
import stillwater.text.Texts;

/// Does what a person clicked on a notice about the end of a block: once, and only while that end stands.
final class Answering {
  private static final Duration MORE = Duration.ofMinutes(10);

  /// The program's own window; it may be called on any thread, and may not be there.
  interface Window {

    void comeForward();

    /// Comes forward and says why nothing happened.
    void explain(String sentence);

    void failed(Trouble trouble);
  }

  private final Desk desk;
  private final Function<Snapshot, Command.TakeBreak> rest;
  private final Texts texts;
  private final Window window;
  private final Executor background;
  private final Set<Reminder> answered = new HashSet<>();

  /// @param rest composes a break, in the background
  /// @param background runs one thing after another
  Answering(Desk desk, Function<Snapshot, Command.TakeBreak> rest, Texts texts, Window window, Executor background) {
    this.desk = desk;
    this.rest = rest;
    this.texts = texts;
    this.window = window;
    this.background = background;
  }

  /// Brings the window forward. Returns at once, as [#answer] does; both may be called on any thread.
  void open() {
    attempt(window::comeForward);
  }

  void answer(Choice choice, Reminder.BlockOver over) {
    attempt(() -> act(choice, over));
  }

  private void attempt(Runnable what) {
    background.execute(() -> {
      try {
        what.run();
      } catch (Trouble trouble) {
        window.failed(trouble);
      }
    });
  }

  private void act(Choice choice, Reminder.BlockOver over) {
    if (choice == Choice.OPEN) {
      window.comeForward();
    } else if (!answered.contains(over)) {
      var snapshot = desk.now();
      tooLate(snapshot.state().running(), over).ifPresentOrElse(late -> window.explain(texts.say(late)),
          () -> heard(choice, over, said(command(choice, snapshot))));
    }
  }

  /// Why the end that the notice told of is no longer that of the block that runs.
  private static Optional<String> tooLate(Optional<Block> running, Reminder.BlockOver over) {
    return running.filter(block -> block.id().equals(over.block())).isEmpty() ? Optional.of("notice.late-ended")
        : running.get().task().planned().filter(over.planned()::equals).isEmpty() ? Optional.of("notice.late-extended")
        : Optional.empty();
  }

  /// @throws Trouble if it could not be kept
  private Decision said(Command command) {
    try {
      return desk.ask(command).toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble trouble ? trouble : e;
    }
  }

  private Command command(Choice choice, Snapshot snapshot) {
    return switch (choice) {
      case BREAK -> rest.apply(snapshot);
      case EXTEND -> new Command.Extend(MORE);
      case FINISH -> new Command.Finish(Optional.<Feeling>empty(), Text.NONE);
      case OPEN -> throw new IllegalArgumentException(choice.name());
    };
  }

  private void heard(Choice choice, Reminder.BlockOver over, Decision decision) {
    switch (decision) {
      case Decision.Refused(var reason) -> window.explain(Refusals.of(reason, texts));
      case Decision.Done _, Decision.Unsaved _ -> {
        answered.add(over);
        if (choice == Choice.BREAK) {
          window.comeForward();
        }
      }
    }
  }
}
