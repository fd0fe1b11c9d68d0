package stillwater.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import stillwater.focus.Settings;
import stillwater.focus.SettingsStore;
import stillwater.focus.Trouble;
import stillwater.wire.SettingsJson;
import stillwater.wire.Unreadable;

/// The settings on disk. A file it cannot read is set aside under another name, never overwritten, and said so.
public final class SettingsFile implements SettingsStore {
  private final Path file;
  private final Consumer<Trouble> notice;

  /// @param notice is told of a file that was set aside
  public SettingsFile(Path file, Consumer<Trouble> notice) {
    this.file = file;
    this.notice = notice;
  }

  @Override
  public Settings get() {
    try {
      return SettingsJson.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Settings.DEFAULT;
    } catch (Unreadable | CharacterCodingException e) {
      notice.accept(new Trouble(Trouble.Code.SETTINGS_NOT_READABLE, e, setAside()));
      return Settings.DEFAULT;
    } catch (IOException e) {
      throw Troubles.reading(file, e);
    }
  }

  private Path setAside() {
    for (int copy = 1; ; copy++) {
      var aside = file.resolveSibling(file.getFileName() + ".unreadable-" + copy);
      if (Files.exists(aside)) {
        continue;
      }
      try {
        return Files.move(file, aside);
      } catch (IOException e) {
        return file;
      }
    }
  }
}
