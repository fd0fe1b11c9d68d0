package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.WeekMark;

/// A mark on disk: one line that begins with a week's name.
public final class WeekFile implements WeekMark {
  private static final Logger LOG = LoggerFactory.getLogger(WeekFile.class);

  private final Path file;

  public WeekFile(Path file) {
    this.file = file;
  }

  @Override
  public boolean isDone(String week) {
    try {
      return (Files.readString(file).strip() + " ").startsWith(week + " ");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void done(String week) {
    try {
      OwnerOnly.folder(OwnerOnly.above(file));
      OwnerOnly.replace(file, week + "\n");
    } catch (IOException e) {
      LOG.debug("A week is not marked", e);
    }
  }
}
