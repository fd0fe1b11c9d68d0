package stillwater.focus;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Where the settings are kept.
public interface SettingsStore {

  /// The settings as they stand; the defaults where none were ever changed.
  ///
  /// @throws Trouble if they cannot be read
  Settings get();

  /// Changes the settings and returns them once that is durable.
  ///
  /// @throws Trouble if they cannot be written; then nothing changed
  Settings change(UnaryOperator<Settings> change);

  /// Calls the listener after every change, on the thread that made it, until closed.
  Desk.Listening listen(Consumer<Settings> listener);
}
