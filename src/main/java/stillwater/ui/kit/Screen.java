package stillwater.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

/// One screen of the window, built when it is first visited.
public interface Screen {

  Parent node();

  Keys keys();

  /// What has the focus when the screen comes up.
  Node first();

  /// The section of the keys that work here.
  default Act.Where where() {
    return Act.Where.ANYWHERE;
  }

  /// Comes up: what it shows may be old.
  void shown();

  /// Goes: it has nothing to do until it comes up again.
  void hidden();
}
