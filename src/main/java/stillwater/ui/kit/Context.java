package stillwater.ui.kit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import stillwater.figure.Motions;
import stillwater.focus.Bell;
import stillwater.focus.Desk;
import stillwater.focus.History;
import stillwater.focus.SettingsStore;
import stillwater.movement.Catalogue;
import stillwater.text.Texts;

/// What the screens reach outside the window; a test hands in its own.
///
/// @param zone asked each time: people travel
/// @param catalogue read at each break: people write movements of their own
/// @param motions how a movement is shown, read when it is
/// @param tick the last seconds of a step, for who wants to hear them
/// @param screen runs what touches the screen
/// @param background runs what reads or writes files
public record Context(
    Desk desk, History history, SettingsStore settings, Supplier<Catalogue> catalogue, Motions motions,
    InstantSource clock, Supplier<ZoneId> zone, Texts texts, Bell tick, Executor screen, Executor background) {

  public Instant now() {
    return clock.instant();
  }

  /// The present, with the offset lived in.
  public OffsetDateTime present() {
    return now().atZone(zone.get()).toOffsetDateTime();
  }
}
