package stillwater.focus;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// Where a person tells the program something and sees where things stand; whoever holds one cannot tell whether the
/// engine or a socket is behind it.
public interface Desk {

  /// Says something. The stage completes once what happened is durable or refused, and fails with [Trouble] where it
  /// could not be kept: then nothing happened.
  CompletionStage<Decision> ask(Command command);

  /// Where things stand.
  ///
  /// @throws Trouble if it cannot be known
  Snapshot now();

  /// Calls the listener after every change, until closed.
  Listening listen(Consumer<Snapshot> listener);

  /// A listener's place; closing gives it up.
  interface Listening extends AutoCloseable {

    /// Whether calls may still come; the other side may end it too.
    boolean isOpen();

    @Override
    void close();
  }
}
