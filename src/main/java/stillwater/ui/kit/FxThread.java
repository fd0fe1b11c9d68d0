package stillwater.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Runs what touches the screen on the one thread that may.
public final class FxThread implements Executor {

  @Override
  public void execute(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }
}
