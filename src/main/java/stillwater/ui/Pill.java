package stillwater.ui;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Presses;
import stillwater.ui.kit.Theme;
import stillwater.ui.timer.PillView;

/// The window made small: always on top, moved by dragging, large again by a double click or its key.
final class Pill {
  private static final double WIDTH = 260;
  private static final double HEIGHT = 64;
  private static final double MARGIN = 24;

  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final Scene scene;
  private final PillView view;
  private final Keys keys;
  private boolean placed;
  private Point2D grip = Point2D.ZERO;

  /// @param enlarge shows the window instead
  Pill(PillView view, Texts texts, Runnable enlarge) {
    this.view = view;
    this.keys = new Keys(texts).on(Act.PILL, enlarge);
    this.scene = new Scene(view.node(), WIDTH, HEIGHT);
    var presses = new Presses();
    scene.addEventFilter(KeyEvent.ANY, event -> presses.follow(event, this::isForUs));
    stage.focusedProperty().addListener(_ -> presses.forget());
    scene.setOnMousePressed(event -> grip = new Point2D(event.getSceneX(), event.getSceneY()));
    scene.setOnMouseDragged(event -> {
      stage.setX(event.getScreenX() - grip.getX());
      stage.setY(event.getScreenY() - grip.getY());
    });
    Tooltip.install(view.node(), new Tooltip(Act.PILL.help(texts) + "  " + Act.PILL.key(texts)));
    scene.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        enlarge.run();
      }
    });
    stage.setTitle(texts.say("window.name"));
    stage.setScene(scene);
    stage.setAlwaysOnTop(true);
    stage.setOnCloseRequest(event -> {
      event.consume();
      enlarge.run();
    });
  }

  void dress(Theme theme) {
    theme.apply(scene);
  }

  /// In the corner where nothing else is, until it is moved.
  void show() {
    stage.show();
    if (!placed) {
      placed = true;
      var screen = Screen.getPrimary().getVisualBounds();
      stage.setX(screen.getMaxX() - WIDTH - MARGIN);
      stage.setY(screen.getMaxY() - HEIGHT - MARGIN);
    }
    view.shown();
    view.first().requestFocus();
  }

  void hide() {
    stage.hide();
    view.hidden();
  }

  /// Says something in passing.
  void say(String sentence) {
    view.say(sentence);
  }

  boolean isShowing() {
    return stage.isShowing();
  }

  private boolean isForUs(KeyEvent event) {
    return view.keys().handle(event, scene.getFocusOwner()) || keys.handle(event, scene.getFocusOwner());
  }
}
