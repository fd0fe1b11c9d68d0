package stillwater.ui.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What JavaFX has to say about style sheets while it is listened to: names it cannot look up, values it cannot read.
public final class CssWarnings implements AutoCloseable {
  private static final Logger LOGGER = Logger.getLogger("javafx.css");

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final Handler ear = new Handler() {
    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
        told.add(record.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };

  public CssWarnings() {
    LOGGER.addHandler(ear);
    LOGGER.setUseParentHandlers(false);
  }

  public List<String> told() {
    return List.copyOf(told);
  }

  @Override
  public void close() {
    LOGGER.removeHandler(ear);
    LOGGER.setUseParentHandlers(true);
  }
}
