package stillwater.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Desk;
import stillwater.focus.Listeners;
import stillwater.focus.Settings;
import stillwater.focus.SettingsStore;
import stillwater.focus.Trouble;
import stillwater.wire.SettingsJson;
import stillwater.wire.Unreadable;

/// The settings on disk. They are read once, and again before each change, so that what was edited by hand meanwhile is
/// kept. A file it cannot read is set aside under another name, never overwritten, and said so. Where a link stands in
/// the file's place, what it leads to is changed and the link stays.
public final class SettingsFile implements SettingsStore {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

  private final Path file;
  private final Consumer<Trouble> notice;
  private final Listeners<Settings> listeners = new Listeners<>();
  private volatile Optional<Settings> known = Optional.empty();

  /// @param notice is told of a file that was set aside
  public SettingsFile(Path file, Consumer<Trouble> notice) {
    this.file = file;
    this.notice = notice;
  }

  /// What the file says, and its text; no text where there is no file.
  private record Content(Settings settings, Optional<String> text) {
    String with(Settings changed) {
      return text.map(before -> SettingsJson.merge(before, changed)).orElseGet(() -> SettingsJson.write(changed));
    }
  }

  @Override
  public Settings get() {
    return known.orElseGet(this::first);
  }

  /// What the file says now; the usual settings where it cannot be read. Sets nothing aside and tells nobody.
  public Settings glance() {
    try {
      return SettingsJson.read(Files.readString(file));
    } catch (Unreadable | IOException e) {
      return Settings.DEFAULT;
    }
  }

  @Override
  public synchronized Settings change(UnaryOperator<Settings> change) {
    var before = read();
    var changed = change.apply(before.settings());
    write(before, changed);
    known = Optional.of(changed);
    listeners.tell(changed, Runnable::run, failure -> LOG.warn("A listener failed", failure));
    return changed;
  }

  @Override
  public Desk.Listening listen(Consumer<Settings> listener) {
    return listeners.add(listener);
  }

  private synchronized Settings first() {
    if (known.isEmpty()) {
      known = Optional.of(read().settings());
    }
    return known.get();
  }

  private void write(Content before, Settings changed) {
    if (before.text().isEmpty() && Files.exists(file)) {
      throw new Trouble(Trouble.Code.SETTINGS_NOT_READABLE, null, file);
    }
    try {
      var place = OwnerOnly.behind(file);
      OwnerOnly.folder(OwnerOnly.above(place));
      OwnerOnly.replace(place, before.with(changed));
      OwnerOnly.forceFolder(OwnerOnly.above(place));
    } catch (IOException e) {
      throw Troubles.writing(file, e);
    }
  }

  private Content read() {
    try {
      var text = Files.readString(file);
      return new Content(SettingsJson.read(text), Optional.of(text));
    } catch (NoSuchFileException e) {
      return new Content(known.orElse(Settings.DEFAULT), Optional.empty());
    } catch (Unreadable | CharacterCodingException e) {
      var code = known.isPresent() ? Trouble.Code.SETTINGS_SET_ASIDE : Trouble.Code.SETTINGS_NOT_READABLE;
      notice.accept(new Trouble(code, e, setAside()));
      return new Content(known.orElse(Settings.DEFAULT), Optional.empty());
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
        return Files.move(OwnerOnly.behind(file), aside);
      } catch (IOException e) {
        return file;
      }
    }
  }
}
