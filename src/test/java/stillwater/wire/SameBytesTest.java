package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stillwater.focus.Device;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Frame;
import stillwater.report.Report;
import stillwater.report.Trend;

/// The same journal says the same, byte for byte, on whatever machine it is read.
class SameBytesTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

  private final Locale language = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void goHome() {
    Locale.setDefault(language);
    TimeZone.setDefault(zone);
  }

  @Test
  void aReportIsTheSameInEveryLanguageAndZone() {
    var here = everything();
    assertThat(here).allSatisfy(answer -> assertThat(answer).contains("2026"));
    for (var tag : List.of("ar-EG", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "tr-TR", "de-CH", "fa-IR")) {
      for (var place : List.of("Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Etc/GMT+12")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        assertThat(everything()).as("%s, %s", tag, place).isEqualTo(here);
      }
    }
  }

  /// Read, folded, reckoned and written anew.
  private static List<String> everything() {
    var recorded = GoldenStory.lines().stream().map(SameBytesTest::read).toList();
    var chronicle = Chronicle.of(new TreeMap<>(Map.of(new Device("desk-1"), recorded)), Optional.empty());
    var calendar = Calendar.of(Settings.DEFAULT);
    var period = calendar.weekOf(TUESDAY);
    return List.of(
        ReportJson.write(Report.of(chronicle, calendar, new Frame.OneWeek(TUESDAY))),
        ReportJson.write(Report.of(chronicle, calendar, new Frame.OneMonth(YearMonth.from(TUESDAY)))),
        ReportJson.write(Report.of(chronicle, calendar, calendar.frame("2026-H2"))),
        ReportJson.write(Report.of(chronicle, calendar, new Frame.OneDay(TUESDAY))),
        BlocksJson.write(chronicle.accounts(period)),
        BreaksJson.write(chronicle.rhythm().in(period).pauses()),
        Trend.of(chronicle, calendar, TUESDAY).toString());
  }

  private static Recorded read(String line) {
    return ((Line.Readable) EventJson.read(line)).recorded();
  }
}
