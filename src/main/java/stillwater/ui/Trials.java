package stillwater.ui;

import java.nio.file.Path;

/// What the settings let one try out, and show.
///
/// @param notification shows a notification as at the end of a block
/// @param chime lets the chime be heard
/// @param home where the data lies
public record Trials(Runnable notification, Runnable chime, Path home) {}
