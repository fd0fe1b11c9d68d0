package stillwater.ui.kit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import stillwater.focus.Desk;
import stillwater.focus.History;
import stillwater.focus.SettingsStore;
import stillwater.movement.Catalogue;
import stillwater.text.Texts;

/// What the screens reach outside the window; a test hands in its own.
///
/// @param zone asked each time: people travel
/// @param catalogue read at the first break
/// @param screen runs what touches the screen
/// @param background runs what reads or writes files
public record Context(
    Desk desk, History history, SettingsStore settings, Supplier<Catalogue> catalogue, InstantSource clock,
    Supplier<ZoneId> zone, Texts texts, Executor screen, Executor background) {

  public Instant now() {
    return clock.instant();
  }
}
