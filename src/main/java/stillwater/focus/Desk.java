package stillwater.focus;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// Where a person tells the program something and sees where things stand; whoever holds one cannot tell whether the
/// engine or a socket is behind it.
public interface Desk {

  /// Says something. The stage completes once what happened is durable or refused, or waits in a [Backlog] for a disk
  /// that does not take it, and fails with [Trouble] where it could not be kept: then nothing happened. What follows on
  /// it without an executor of its own may run where the next command waits, so it must not wait itself.
  CompletionStage<Decision> ask(Command command);

  /// Where things stand at this moment, by a look at the clocks or over the socket. A screen needs it once: what the
  /// listeners are told says each change after it, also that the clock came to be held.
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
