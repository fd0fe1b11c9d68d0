package stillwater.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import stillwater.focus.Block;
import stillwater.focus.Command;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.WeekMark;
import stillwater.store.Backups;
import stillwater.store.Places;
import stillwater.ui.kit.SecondHand;
import stillwater.ui.kit.Toolkit;
import stillwater.ui.kit.Workbench;

/// The whole window over a workbench, used by its keyboard alone.
final class OpenWindow implements AutoCloseable {
  private static final int PATIENCE = 50;
  private static final double EDGE = 2;
  private static final Duration SECOND = Duration.ofSeconds(1);
  /// Nothing blinks in a picture.
  private static final String STILL = "data:text/css," + ".text-input{-fx-display-caret:false;}";

  private final Workbench bench;
  private final SecondHand hand = new SecondHand();
  private final Robot robot = Toolkit.on(Robot::new);
  private final Window window;
  private final Stage stage;
  private boolean closed;

  /// Was offered in every week, or in none.
  record Offered(boolean isOffered) implements WeekMark {
    @Override
    public boolean isDone(String week) {
      return isOffered;
    }

    @Override
    public void done(String week) {}
  }

  OpenWindow(Workbench bench, Path home) {
    this(bench, home, new Offered(true));
  }

  /// @param offered where it is remembered in which weeks the one before was offered
  OpenWindow(Workbench bench, Path home, WeekMark offered) {
    this.bench = bench;
    this.window = Toolkit.on(() -> {
      bench.context().settings().change(settings -> settings.withLook(look -> look
          .withColours(Settings.Colours.LIGHT)));
      var trials = new Trials(() -> { }, () -> { }, home, new Backups(new Places(home))::latest,
          offered);
      return new Window(bench.context(), hand, trials, () -> closed = true);
    });
    this.stage = Toolkit.on(() -> {
      window.show();
      return (Stage) javafx.stage.Window.getWindows().getLast();
    });
    draw();
  }

  Scene scene() {
    return stage.getScene();
  }

  /// Presses keys one after another, each named as the texts do.
  OpenWindow press(String... keys) {
    for (var key : keys) {
      Toolkit.run(() -> stroke(key));
      draw();
    }
    return this;
  }

  /// Presses a key and says how long the window took for it, to the end of the layout it led to.
  Duration answer(String key) {
    return see(() -> {
      long pressed = System.nanoTime();
      stroke(key);
      layOut();
      return Duration.ofNanos(System.nanoTime() - pressed);
    });
  }

  OpenWindow type(String text) {
    text.chars().mapToObj(Character::toString).forEach(letter -> press(letter.equals(" ") ? "Space" : letter));
    return this;
  }

  /// Presses the mouse where the window is empty.
  OpenWindow point() {
    Toolkit.run(() -> {
      robot.mouseMove(stage.getX() + scene().getX() + EDGE, stage.getY() + scene().getY() + EDGE);
      robot.mouseClick(MouseButton.PRIMARY);
    });
    draw();
    return this;
  }

  OpenWindow minimise() {
    Toolkit.run(() -> stage.setIconified(true));
    draw();
    return this;
  }

  /// Clicks into the field in which this stands.
  OpenWindow focus(String text) {
    Toolkit.run(() -> scene().getRoot().lookupAll(".text-field").stream()
        .filter(node -> node instanceof TextField field && field.getText().equals(text)).findFirst().orElseThrow()
        .requestFocus());
    draw();
    return this;
  }

  /// Writes into the field that has the focus, as if it were pasted.
  OpenWindow write(String text) {
    Toolkit.run(() -> ((TextField) scene().getFocusOwner()).setText(text));
    draw();
    return this;
  }

  /// Time passes while the window is open.
  OpenWindow pass(Duration time) {
    Toolkit.run(() -> {
      for (var left = time; left.isPositive(); left = left.minus(SECOND)) {
        bench.clock().pass(SECOND);
        bench.beat();
        hand.tick();
      }
    });
    draw();
    return this;
  }

  /// Something is said elsewhere, as by a verb.
  OpenWindow say(Command command) {
    Toolkit.run(() -> bench.say(command));
    draw();
    return this;
  }

  /// Something comes to the window from beside the screen.
  OpenWindow hear(Consumer<Window> what) {
    Toolkit.run(() -> what.accept(window));
    draw();
    return this;
  }

  /// Clicks the button on which this stands.
  OpenWindow click(String name) {
    Toolkit.run(() -> scene().getRoot().lookupAll(".button").stream().filter(OpenWindow::isShown)
        .filter(node -> ((Button) node).getText().equals(name)).map(Button.class::cast).findFirst().orElseThrow()
        .fire());
    draw();
    return this;
  }

  /// Something another device recorded has come.
  OpenWindow arrive() {
    Toolkit.run(bench::arrive);
    draw();
    return this;
  }

  OpenWindow sleep(Duration time) {
    Toolkit.run(() -> {
      bench.sleep(time);
      hand.tick();
    });
    draw();
    return this;
  }

  State state() {
    return snapshot().state();
  }

  Snapshot snapshot() {
    return bench.context().desk().now();
  }

  /// The block begun last.
  Block block() {
    return state().blocks().latest().orElseThrow();
  }

  Node owner() {
    return see(() -> scene().getFocusOwner());
  }

  /// What can be read now: the words of all labels and buttons that are shown.
  List<String> words() {
    return see(() -> scene().getRoot().lookupAll("*").stream().filter(OpenWindow::isShown)
        .filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isEmpty()).toList());
  }

  /// Changes the colours, as the settings do.
  OpenWindow dress(Settings.Colours colours) {
    Toolkit.run(() -> bench.context().settings().change(settings -> settings.withLook(look -> look
        .withColours(colours))));
    draw();
    return this;
  }

  /// What it shows once nothing moves any more.
  Picture picture() {
    var before = shot();
    for (int look = 0; look < PATIENCE; look++) {
      var now = shot();
      if (now.isSame(before)) {
        return now;
      }
      before = now;
    }
    throw new AssertionError("the window does not come to rest");
  }

  private Picture shot() {
    Toolkit.run(() -> {
      if (!scene().getStylesheets().contains(STILL)) {
        scene().getStylesheets().add(STILL);
      }
    });
    draw();
    return see(() -> Picture.of(scene().snapshot(null)));
  }

  OpenWindow resize(double width, double height) {
    Toolkit.run(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
    draw();
    draw();
    return this;
  }

  /// Where that stands on which this can be read, in the window.
  Bounds place(String text) {
    return see(() -> {
      var found = scene().getRoot().lookupAll("*").stream().filter(OpenWindow::isShown)
          .filter(node -> node instanceof Labeled said && text.equals(said.getText())).toList().getLast();
      return found.localToScene(found.getLayoutBounds());
    });
  }

  String title() {
    return see(stage::getTitle);
  }

  boolean isShowing() {
    return see(stage::isShowing);
  }

  /// Whether it is on the screen and not minimised.
  boolean isSeen() {
    return see(() -> stage.isShowing() && !stage.isIconified());
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    Toolkit.run(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
  }

  private static <T> T see(Supplier<T> look) {
    return Toolkit.on(look::get);
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  /// What was asked of the toolkit is done, and what is shown is drawn: nobody presses keys faster.
  private static void draw() {
    Toolkit.settle();
    Toolkit.run(OpenWindow::layOut);
  }

  private static void layOut() {
    javafx.stage.Window.getWindows().stream().map(each -> each.getScene().getRoot()).forEach(root -> {
      root.applyCss();
      root.layout();
    });
  }

  private void stroke(String key) {
    hold(key, "Ctrl+", KeyCode.CONTROL, () -> hold(key, "Alt+", KeyCode.ALT, () ->
        hold(key, "Shift+", KeyCode.SHIFT, () -> robot.keyType(code(key.substring(key.lastIndexOf('+') + 1))))));
  }

  private void hold(String key, String modifier, KeyCode code, Runnable then) {
    if (!key.contains(modifier)) {
      then.run();
      return;
    }
    robot.keyPress(code);
    then.run();
    robot.keyRelease(code);
  }

  private static KeyCode code(String name) {
    return switch (name) {
      case "Enter" -> KeyCode.ENTER;
      case "→" -> KeyCode.RIGHT;
      case "←" -> KeyCode.LEFT;
      default -> KeyCode.getKeyCode(name.length() == 1 ? name.toUpperCase(Locale.ROOT) : name);
    };
  }
}
