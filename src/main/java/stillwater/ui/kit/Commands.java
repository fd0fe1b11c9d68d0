package stillwater.ui.kit;

import java.util.function.Consumer;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Reason;

/// Says to the desk what a person wants, and says back why where it cannot be.
public final class Commands {
  private final Context context;
  private final Notes notes;
  private final Background background;

  public Commands(Context context, Notes notes) {
    this.context = context;
    this.notes = notes;
    this.background = new Background(context, notes);
  }

  public void ask(Command command) {
    ask(command, _ -> { });
  }

  /// @param done runs on the screen's thread once it happened
  public void ask(Command command, Consumer<Decision.Done> done) {
    ask(command, done, () -> { });
  }

  /// @param otherwise runs on the screen's thread where nothing happened, after it was said why
  public void ask(Command command, Consumer<Decision.Done> done, Runnable otherwise) {
    ask(command, done, reason -> {
      notes.refused(reason);
      otherwise.run();
    }, otherwise);
  }

  /// @param refused is told, on the screen's thread, why it cannot be
  public void ask(Command command, Consumer<Decision.Done> done, Consumer<Reason> refused) {
    ask(command, done, refused, () -> { });
  }

  private void ask(Command command, Consumer<Decision.Done> done, Consumer<Reason> refused, Runnable failed) {
    background.await(context.desk().ask(command), decision -> answer(decision, done, refused), failed);
  }

  private void answer(Decision decision, Consumer<Decision.Done> done, Consumer<Reason> refused) {
    switch (decision) {
      case Decision.Done happened -> {
        notes.worked();
        done.accept(happened);
      }
      case Decision.Unsaved(var happened, var _) -> done.accept(happened);
      case Decision.Refused(var reason) -> refused.accept(reason);
    }
  }
}
