package stillwater.focus;

/// What a person is told outside the window, in plain text.
///
/// @param body may have several lines
public record Notice(String title, String body) {}
