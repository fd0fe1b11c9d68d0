package stillwater.focus;

import java.util.List;

/// What a person is told outside the window, in plain text, and what they may answer with one click.
///
/// @param body may have several lines
/// @param actions the buttons; a click elsewhere on the notice always opens the window
public record Notice(String title, String body, List<Action> actions) {
  public Notice {
    actions = List.copyOf(actions);
  }

  /// One that needs no answer.
  public Notice(String title, String body) {
    this(title, body, List.of());
  }

  /// A button.
  ///
  /// @param name what stands on it
  public record Action(Choice choice, String name) {}

  /// What a click asks for.
  public enum Choice {
    OPEN,
    BREAK,
    EXTEND,
    FINISH
  }
}
