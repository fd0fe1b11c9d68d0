package stillwater.focus;

import java.util.concurrent.CompletionStage;

/// Shows notices on the desktop, where it can.
public interface Notifier {

  /// Shows a notice. The stage tells whether the desktop shows it; it completes soon, never fails, and may complete on
  /// another thread. Whoever asked says the notice elsewhere if it does not.
  ///
  /// @param opened runs, on another thread, when the person clicks the notice
  CompletionStage<Boolean> show(Notice notice, Runnable opened);

  /// Takes back what the desktop still shows.
  void withdraw();
}
