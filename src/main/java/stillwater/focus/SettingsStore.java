package stillwater.focus;

/// Where the settings are kept.
public interface SettingsStore {

  /// The settings as they stand; the defaults where none were ever changed.
  Settings get();
}
