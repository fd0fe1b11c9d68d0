package stillwater.ui.timer;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import stillwater.ui.kit.Keys;

/// One of the faces of the Focus screen.
interface Face {

  Region node();

  /// What has the focus when the face comes up.
  Node first();

  Keys keys();
}
