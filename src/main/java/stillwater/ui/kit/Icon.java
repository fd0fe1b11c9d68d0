package stillwater.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The small drawings beside names; they are never the only sign of what something is.
public enum Icon {
  FOCUS("M10 2.2 a7.8 7.8 0 1 0 0.01 0 M10 5.6 V10 L13 11.8"),
  WEEK("M3 17 V11 M7.7 17 V4 M12.3 17 V8 M17 17 V12"),
  HISTORY("M3 4.5 H17 M3 10 H17 M3 15.5 H11.5"),
  SETTINGS("M2.5 6 H9 M13 6 H17.5 M13 6 a2 2 0 1 1 -4 0 a2 2 0 1 1 4 0 "
      + "M2.5 14 H7 M11 14 H17.5 M11 14 a2 2 0 1 1 -4 0 a2 2 0 1 1 4 0"),
  EARLIER("M12 5 L7 10 L12 15"),
  LATER("M8 5 L13 10 L8 15"),
  MORE("M10 4.5 V15.5 M4.5 10 H15.5"),
  UP("M5 12 L10 7 L15 12"),
  DOWN("M5 8 L10 13 L15 8"),
  REMOVE("M5.5 5.5 L14.5 14.5 M14.5 5.5 L5.5 14.5");

  private static final double SIZE = 20;
  private final String path;

  Icon(String path) {
    this.path = path;
  }

  public Node draw() {
    var drawing = new SVGPath();
    drawing.setContent(path);
    drawing.getStyleClass().add("icon");
    var box = new StackPane(drawing);
    box.setMinSize(SIZE, SIZE);
    box.setMaxSize(SIZE, SIZE);
    box.setMouseTransparent(true);
    return box;
  }
}
