package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.report.Frame;
import stillwater.ui.week.ExportFormat;

/// Writing a report out of the window.
class SaverTest {
  private static final Frame WEEK = new Frame.OneWeek(LocalDate.parse("2026-11-16"));
  private static final byte[] PICTURE = {1, 2, 3};

  @TempDir
  private Path folder;

  private String suggested = "";

  @Test
  void everyFormatGoesWhereItIsSaid() throws IOException {
    var bench = LivedMonth.at(folder.resolve("home"));
    var saver = new Saver(bench.context(), bench, this::beside);
    for (var format : saver.offered()) {
      saver.write(WEEK, format, () -> PICTURE);
      assertThat(bench.said()).last().isEqualTo("Saved: " + folder.resolve(suggested));
      assertThat(folder.resolve(suggested)).isNotEmptyFile();
    }
    assertThat(folder.resolve("stillwater-2026-W47.png")).hasBinaryContent(PICTURE);
    assertThat(Files.readString(folder.resolve("stillwater-2026-W47.html"))).contains("16 – 22 November 2026");
    assertThat(Files.readString(folder.resolve("stillwater-2026-W47.ics"))).startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void whoChoosesNoFileWritesNone() {
    var bench = LivedMonth.at(folder.resolve("home"));
    new Saver(bench.context(), bench, _ -> Optional.empty()).write(WEEK, ExportFormat.HTML, () -> PICTURE);
    assertThat(bench.said()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsSaid() {
    var bench = LivedMonth.at(folder.resolve("home"));
    var away = folder.resolve("away").resolve("week.html");
    new Saver(bench.context(), bench, _ -> Optional.of(away)).write(WEEK, ExportFormat.HTML, () -> PICTURE);
    assertThat(bench.said()).containsExactly("FILE_WITHOUT_FOLDER");
  }

  private Optional<Path> beside(String name) {
    suggested = name;
    return Optional.of(folder.resolve(name));
  }
}
