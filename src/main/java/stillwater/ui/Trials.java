package stillwater.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import stillwater.focus.WeekMark;

/// What the settings let one try out, and show, and what the window remembers.
///
/// @param notification shows a notification as at the end of a block
/// @param chime lets the chime be heard
/// @param home where the data lies
/// @param copied the day on which they were copied last; asked in the background
/// @param offered the weeks in which the one before was offered to be read back
public record Trials(Runnable notification, Runnable chime, Path home, Supplier<Optional<LocalDate>> copied,
    WeekMark offered) {}
