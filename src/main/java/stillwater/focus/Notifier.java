package stillwater.focus;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// Shows notices on the desktop, where it can.
public interface Notifier {

  /// How much of a notice the desktop shows.
  enum Shown {
    NOTHING,
    WORDS,
    ACTIONS
  }

  /// Shows a notice. The stage tells how much of it the desktop shows; it completes soon, never fails, and may complete
  /// on another thread. Whoever asked says the rest elsewhere.
  ///
  /// @param chosen told, on another thread, what the person clicked
  CompletionStage<Shown> show(Notice notice, Consumer<Notice.Choice> chosen);

  /// Takes back what the desktop still shows.
  void withdraw();
}
