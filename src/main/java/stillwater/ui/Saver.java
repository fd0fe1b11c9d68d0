package stillwater.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import stillwater.exchange.BlockFormat;
import stillwater.exchange.PageFormat;
import stillwater.exchange.Saving;
import stillwater.exchange.Telling;
import stillwater.focus.Settings;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Frame;
import stillwater.report.Report;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;
import stillwater.ui.week.ExportFormat;
import stillwater.ui.week.Exports;

/// Asks for a file and writes a report into it where files may be written; says where it lies then.
final class Saver implements Exports {
  private final Context context;
  private final Notes notes;
  private final Background background;
  private final Function<String, Optional<Path>> choose;

  /// @param choose asks a person for a file, and is handed the name to suggest
  Saver(Context context, Notes notes, Function<String, Optional<Path>> choose) {
    this.context = context;
    this.notes = notes;
    this.background = new Background(context, notes);
    this.choose = choose;
  }

  @Override
  public List<ExportFormat> offered() {
    return List.of(ExportFormat.values());
  }

  @Override
  public void write(Frame days, ExportFormat format, Supplier<byte[]> picture) {
    var settings = context.settings().get();
    choose.apply("stillwater-" + days.label(Calendar.of(settings)).replace('/', '_') + ending(format))
        .ifPresent(file -> {
          var drawn = format == ExportFormat.PNG ? picture.get() : new byte[0];
          background.read(() -> save(days, format, drawn, settings, file), saved -> {
            notes.worked();
            notes.tell(context.texts().say("export.saved", saved));
          });
        });
  }

  private Path save(Frame days, ExportFormat format, byte[] picture, Settings settings, Path file) {
    switch (format) {
      case PNG -> Saving.put(file, picture);
      case HTML -> Saving.put(file, page(PageFormat.HTML, days, settings));
      case MARKDOWN -> Saving.put(file, page(PageFormat.MARKDOWN, days, settings));
      case CSV -> Saving.put(file, page(PageFormat.CSV, days, settings));
      case JSON -> Saving.put(file, page(PageFormat.JSON, days, settings));
      case ICALENDAR -> Saving.put(file, blocks(BlockFormat.ICS, days, settings));
      case TIMEWARRIOR -> Saving.put(file, blocks(BlockFormat.TIMEWARRIOR, days, settings));
    }
    return file;
  }

  private String page(PageFormat format, Frame days, Settings settings) {
    return format.write(Telling.of(read(days, settings), settings, days,
        Calendar.of(settings).dayOf(context.now(), context.zone().get()), context.catalogue().get(), context.texts()));
  }

  private String blocks(BlockFormat format, Frame days, Settings settings) {
    var period = days.in(Calendar.of(settings));
    return format.write(read(days, settings).accounts(period).stream()
        .filter(account -> account.lived().beganIn(period)).toList());
  }

  private Chronicle read(Frame days, Settings settings) {
    return Chronicle.read(context.history(), Report.reach(Calendar.of(settings), days), context.desk().now(),
        context.now());
  }

  private static String ending(ExportFormat format) {
    return switch (format) {
      case HTML -> ".html";
      case PNG -> ".png";
      case MARKDOWN -> ".md";
      case CSV -> ".csv";
      case JSON -> ".json";
      case ICALENDAR -> ".ics";
      case TIMEWARRIOR -> "-timewarrior.json";
    };
  }
}
