package stillwater;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stillwater.focus.Backlog;
import stillwater.focus.Copies.Loss;
import stillwater.focus.Trouble;
import stillwater.text.Refusals;
import stillwater.text.Texts;

/// Passes on what could not be read or is lost: to the terminal, and to the window where there is one.
final class Told implements Consumer<Trouble> {
  private final PrintStream err;
  private final Texts texts;
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<Consumer<Trouble>> others = new ArrayList<>();

  Told(PrintStream err, Texts texts) {
    this.err = err;
    this.texts = texts;
  }

  @Override
  public synchronized void accept(Trouble trouble) {
    err.println(Refusals.of(trouble, texts));
    troubles.add(trouble);
    others.forEach(other -> other.accept(trouble));
  }

  /// Says at the terminal what only copies hold.
  synchronized void lost(Loss loss) {
    err.println(texts.say("restore.lost", loss.file(), loss.lines()));
    err.println(texts.say("restore.see"));
  }

  /// Says at the terminal what was never saved.
  synchronized void unsaved(Backlog backlog) {
    err.println(texts.say("unsaved.lost", backlog.events()));
  }

  /// Tells another too, also of what was before.
  synchronized void also(Consumer<Trouble> other) {
    others.add(other);
    troubles.forEach(other);
  }
}
