package stillwater.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
/// kept. A file it cannot read is set aside under another name, never overwritten, and said so; what single
/// settings say there that cannot be stays until they are set, and the file is kept beside then. Where a link stands in
/// the file's place, what it leads to is changed and the link stays.
public final class SettingsFile implements SettingsStore {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

  private final Path file;
  private final Consumer<Trouble> notice;
  private final Listeners<Settings> listeners = new Listeners<>();
  private volatile Optional<Settings> known = Optional.empty();
  private List<String> told = List.of();

  /// @param notice is told of a file that was set aside
  public SettingsFile(Path file, Consumer<Trouble> notice) {
    this.file = file;
    this.notice = notice;
  }

  /// What the file says, and its text; no text where there is no file.
  ///
  /// @param unfit the settings that have a value there which they cannot have
  private record Content(Settings settings, List<String> unfit, Optional<String> text) {
    static Content of(String text) {
      var reading = SettingsJson.read(text);
      return new Content(reading.settings(), reading.unfit(), Optional.of(text));
    }

    static Content none(Settings settings) {
      return new Content(settings, List.of(), Optional.empty());
    }

    String with(Settings changed) {
      return text.map(before -> SettingsJson.merge(before, changed)).orElseGet(() -> SettingsJson.write(changed));
    }

    /// Whether a value is gone then that a setting cannot have.
    boolean losesSomething(String after) {
      return !SettingsJson.read(after).unfit().containsAll(unfit);
    }
  }

  @Override
  public Settings get() {
    return known.orElseGet(this::first);
  }

  /// What the file says now; the usual settings where it cannot be read. Sets nothing aside and tells nobody.
  public Settings glance() {
    try {
      return SettingsJson.read(Files.readString(file)).settings();
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
      var after = before.with(changed);
      if (before.losesSomething(after)) {
        OwnerOnly.replace(aside(), before.text().orElseThrow());
      }
      OwnerOnly.replace(place, after);
      OwnerOnly.forceFolder(OwnerOnly.above(place));
    } catch (IOException e) {
      throw Troubles.writing(file, e);
    }
  }

  private Content read() {
    try {
      var text = Files.readString(file);
      var content = Content.of(text);
      tell(content.unfit());
      return content;
    } catch (NoSuchFileException e) {
      return Content.none(known.orElse(Settings.DEFAULT));
    } catch (Unreadable | CharacterCodingException e) {
      var code = known.isPresent() ? Trouble.Code.SETTINGS_SET_ASIDE : Trouble.Code.SETTINGS_NOT_READABLE;
      notice.accept(new Trouble(code, e, setAside()));
      return Content.none(known.orElse(Settings.DEFAULT));
    } catch (IOException e) {
      throw Troubles.reading(file, e);
    }
  }

  private void tell(List<String> unfit) {
    if (!unfit.isEmpty() && !unfit.equals(told)) {
      notice.accept(new Trouble(Trouble.Code.SETTINGS_UNFIT, null, file, String.join(", ", unfit)));
    }
    told = unfit;
  }

  private Path setAside() {
    try {
      return Files.move(OwnerOnly.behind(file), aside());
    } catch (IOException e) {
      return file;
    }
  }

  /// A name beside it that is free.
  private Path aside() {
    return IntStream.iterate(1, copy -> copy + 1)
        .mapToObj(copy -> file.resolveSibling(file.getFileName() + ".unreadable-" + copy))
        .filter(path -> !Files.exists(path)).findFirst().orElseThrow();
  }
}
