package stillwater.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The toolkit without a display, started once for all tests that need one.
public final class Toolkit {
  private static final long PATIENCE_SECONDS = 60;
  private static final CompletableFuture<Void> STARTED = new CompletableFuture<>();
  private static boolean asked;

  private Toolkit() {}

  /// Runs something on the toolkit's thread and waits for it.
  public static <T> T on(Callable<T> task) {
    start();
    var run = new FutureTask<>(task);
    new FxThread().execute(run);
    try {
      return run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  public static void run(Runnable task) {
    on(() -> {
      task.run();
      return true;
    });
  }

  /// Lets what was asked of the toolkit's thread so far be done.
  public static void settle() {
    run(() -> { });
    run(() -> { });
  }

  /// Draws a node as a window of this size would show it.
  public static Image picture(Parent root, double width, double height, Theme theme) {
    return on(() -> {
      var stage = new Stage();
      var scene = root.getScene() != null ? root.getScene() : new Scene(root, width, height);
      theme.apply(scene);
      stage.setScene(scene);
      stage.setWidth(width);
      stage.setHeight(height);
      stage.show();
      root.applyCss();
      root.layout();
      var picture = scene.snapshot(null);
      stage.hide();
      return picture;
    });
  }

  private static synchronized void start() {
    if (asked) {
      STARTED.join();
      return;
    }
    asked = true;
    var up = new CountDownLatch(1);
    Platform.startup(() -> {
      Theme.loadFonts();
      Platform.setImplicitExit(false);
      up.countDown();
    });
    try {
      up.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    STARTED.complete(null);
  }
}
