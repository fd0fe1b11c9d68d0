package stillwater;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.engine.Present;
import stillwater.exchange.PageFormat;
import stillwater.exchange.Saving;
import stillwater.exchange.Telling;
import stillwater.focus.Desk;
import stillwater.focus.History;
import stillwater.focus.SettingsStore;
import stillwater.focus.Trouble;
import stillwater.focus.WeekMark;
import stillwater.movement.Catalogue;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Frame;
import stillwater.report.Report;
import stillwater.text.Texts;

/// Writes the page of the week that is over into the folder a person chose, and again where something was noted since;
/// only over what it wrote itself. Where that fails it is said, once until it works, and the next look tries again.
final class Weekly {
  private static final Logger LOG = LoggerFactory.getLogger(Weekly.class);

  private final Desk desk;
  private final History history;
  private final SettingsStore settings;
  private final Supplier<Catalogue> catalogue;
  private final Present present;
  private final WeekMark written;
  private final Texts texts;
  private final Consumer<Trouble> failed;
  private boolean said;

  /// @param written remembers the week whose page was written, and what it was
  Weekly(Desk desk, History history, SettingsStore settings, Supplier<Catalogue> catalogue, Present present,
      WeekMark written, Texts texts, Consumer<Trouble> failed) {
    this.desk = desk;
    this.history = history;
    this.settings = settings;
    this.catalogue = catalogue;
    this.present = present;
    this.written = written;
    this.texts = texts;
    this.failed = failed;
  }

  /// Writes what is due. Whatever one look meets, the next one comes.
  void look() {
    CompletableFuture.runAsync(() -> settings.get().reports().weekly().ifPresent(this::look), Runnable::run)
        .exceptionally(failure -> {
          LOG.warn("A week's page was missed", failure);
          return null;
        });
  }

  private void look(Path folder) {
    var now = present.wall().instant();
    var calendar = Calendar.of(settings.get());
    var week = new Frame.OneWeek(calendar.dayOf(now, present.zone().get()).minusWeeks(1));
    try {
      write(week, calendar, folder, now);
      said = false;
    } catch (Trouble trouble) {
      tell(trouble);
    }
  }

  /// A program that is told to end is interrupted as it writes: nothing is wrong then.
  private void tell(Trouble trouble) {
    if (!said && !Thread.currentThread().isInterrupted()) {
      failed.accept(trouble);
      said = true;
    }
  }

  private void write(Frame week, Calendar calendar, Path folder, Instant now) {
    var label = week.label(calendar);
    var file = folder.resolve(PageFormat.HTML.fileName(label));
    if (!written.isDone(label) || isFromHere(file, label)) {
      var chronicle = Chronicle.read(history, Report.reach(calendar, week), desk.now(), now);
      var telling = Telling.of(chronicle, settings.get(), week, calendar.dayOf(now, present.zone().get()),
          catalogue.get(), texts);
      if (!telling.report().isBlank()) {
        put(folder, file, label, PageFormat.HTML.write(telling));
      }
    }
  }

  /// What was noted since, here or on another device, comes in; what is not this program's stays.
  private void put(Path folder, Path file, String label, String page) {
    try {
      var mark = mark(label, page.getBytes(StandardCharsets.UTF_8));
      if (isFromHere(file, label)) {
        if (!written.isDone(mark)) {
          Saving.put(file, page);
          written.done(mark);
        }
      } else {
        written.done(Saving.putNew(file, page) ? mark : label);
      }
    } catch (Trouble trouble) {
      throw new Trouble(Trouble.Code.WEEK_NOT_WRITTEN, trouble, folder);
    }
  }

  private boolean isFromHere(Path file, String label) {
    try {
      return Files.isRegularFile(file) && written.isDone(mark(label, Files.readAllBytes(file)));
    } catch (IOException e) {
      return false;
    }
  }

  private static String mark(String label, byte[] page) {
    return label + " " + UUID.nameUUIDFromBytes(page);
  }
}
