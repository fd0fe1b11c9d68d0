package stillwater.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.Programs;

/// A week's page as a browser prints it.
class SheetsTest {
  private static final Pattern SHEET = Pattern.compile("/Type */Page\\b");
  private static final Pattern A4 = Pattern.compile("/MediaBox *\\[ *0 0 59[45][.\\d]* 84[12][.\\d]*]");

  @TempDir
  private Path folder;

  @Test
  void aWeekFillsTwoSheetsOfA4() throws IOException, InterruptedException {
    Programs.need("chromium");
    for (var language : new Locale[] {Locale.UK, Locale.GERMANY}) {
      var page = folder.resolve("week.html");
      Files.writeString(page, PageFormat.HTML.write(LivedWeeks.telling(LivedWeeks.WEEK, language)));
      var printed = printed(page);
      assertThat(SHEET.matcher(printed).results()).as("%s", language).hasSize(2);
      assertThat(A4.matcher(printed).results()).as("%s", language).isNotEmpty();
    }
  }

  private String printed(Path page) throws IOException, InterruptedException {
    var pdf = folder.resolve("week.pdf");
    var browser = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
        "--user-data-dir=" + folder.resolve("browser"), "--no-pdf-header-footer", "--print-to-pdf=" + pdf,
        page.toUri().toString()).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
    try {
      assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return Files.readString(pdf, StandardCharsets.ISO_8859_1);
    } finally {
      browser.destroyForcibly();
    }
  }
}
