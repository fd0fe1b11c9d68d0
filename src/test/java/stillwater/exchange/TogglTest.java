package stillwater.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Toggl Track's *Detailed report* as CSV.
class TogglTest {
  private static final String HEAD = "User,Email,Client,Project,Task,Description,Billable,"
      + "Start date,Start time,End date,End time,Duration,Tags";
  private static final String SHORT = "Description,Start date,Start time,End date,End time\n";

  private Foreign file;

  @BeforeEach
  void takeAFolder(@TempDir Path folder) {
    file = new Foreign(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",Amount ()", ",Amount (EUR)"})
  void aRowIsReadWithAndWithoutAnAmount(String amount) {
    assertThat(file.told(HEAD + amount + "\r\nme,me@x.org,,thesis,,\"say \"\"hello\"\", twice\",No,"
        + "2026-11-16,09:00:00,2026-11-16,10:30:00,01:30:00,\"ch 2, deep\"" + (amount.isEmpty() ? "" : ",12") + "\r\n"))
        .containsExactly("2 2026-11-16T08:00:00Z 2026-11-16T09:30:00Z thesis [ch 2|deep] say \"hello\", twice");
  }

  @Test
  void aCellOverSeveralLinesIsOneAndTheRowIsNamedByWhereItBegins() {
    assertThat(file.told(SHORT + "\"one\r\ntwo\",2026-11-16,9:00,2026-11-16,10:00\n\n"
        + "three,2026-11-17,9:00,tomorrow,10:00\n")).containsExactly(
        "2 2026-11-16T08:00:00Z 2026-11-16T09:00:00Z - [] one  two", "5 NOT_A_TIME tomorrow 10:00");
  }

  @Test
  void columnsAreFoundByNameWhateverTheirOrderAndNewerNames() {
    assertThat(file.told("\uFEFFProject,stop TIME,Stop date,Start time,START DATE\n"
        + "thesis,10:00,2026-11-16,9:00,2026-11-16\n"))
        .containsExactly("2 2026-11-16T08:00:00Z 2026-11-16T09:00:00Z thesis []");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21", "2026/11/21", "21/11/2026", "11/21/2026", "21-11-2026", "11-21-2026", "21.11.2026"})
  void aDateIsReadInTheFormItIsWrittenIn(String date) {
    assertThat(file.told(SHORT + "x,%1$s,9:00,%1$s,10:00\n".formatted(date)))
        .containsExactly("2 2026-11-21T08:00:00Z 2026-11-21T09:00:00Z - [] x");
  }

  @ParameterizedTest
  @CsvSource({"9:05,08:05:00", "09:05:07,08:05:07", "9:05 AM,08:05:00", "12:05 am,23:05:00", "12:05:09 PM,11:05:09",
      "11:05 p.m.,22:05:00", "1:05\u202FPM,12:05:00"})
  void aTimeIsReadInTheFormItIsWrittenIn(String time, String utc) {
    assertThat(file.told(SHORT + "x,2026-11-16,%s,2026-11-18,9:00\n".formatted(time)).getFirst())
        .contains("T" + utc + "Z ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "9:60", "13:00 PM", "0:30 AM", "9", "", "nine"})
  void whatIsNoTimeIsRefused(String time) {
    assertThat(file.told(SHORT + "x,2026-11-16,%s,2026-11-16,10:00\n".formatted(time)).getFirst())
        .startsWith("2 NOT_A_TIME 2026-11-16");
  }

  @Test
  void oneDateTellsForAllWhetherTheDayComesFirst() {
    assertThat(file.told(SHORT + "a,03/04/2026,9:00,03/04/2026,10:00\nb,13/04/2026,9:00,13/04/2026,10:00\n").getFirst())
        .contains("2026-04-03");
    assertThat(file.told(SHORT + "a,03/04/2026,9:00,03/04/2026,10:00\nb,04/13/2026,9:00,04/13/2026,10:00\n").getFirst())
        .contains("2026-03-04");
  }

  @Test
  void datesThatNothingDecidesAreRefusedUntilSomebodySays() {
    var unclear = SHORT + "a,05/05/2026,9:00,05/05/2026,10:00\nb,03/04/2026,9:00,03/04/2026,10:00\n";
    assertThat(file.refusal(unclear)).isEqualTo("DATES_UNCLEAR 03/04/2026");
    assertThat(file.with(DateOrder.DAY_FIRST).told(unclear).getLast()).contains("2026-04-03");
    assertThat(file.with(DateOrder.MONTH_FIRST).told(unclear).getLast()).contains("2026-03-04");
    assertThat(file.refusal(SHORT + "a,13/04/2026,9:00,04/13/2026,10:00\n")).isEqualTo("DATES_UNCLEAR 13/04/2026");
  }

  @Test
  void datesThatReadTheSameBothWaysAreClear() {
    assertThat(file.told(SHORT + "a,05/05/2026,9:00,05/05/2026,10:00\n")).hasSize(1);
  }

  @Test
  void timesAreThoseOfTheZoneThatWasSaid() {
    var noon = SHORT + "a,2026-11-16,12:00,2026-11-16,13:00\n";
    assertThat(file.in(ZoneId.of("America/New_York")).told(noon).getFirst()).contains("2026-11-16T17:00:00Z");
    assertThat(file.in(ZoneId.of("Asia/Kathmandu")).told(noon).getFirst()).contains("2026-11-16T06:15:00Z");
  }

  @Test
  void aTimeThatTheClockSkipsIsRefused() {
    assertThat(file.told(SHORT + "a,2026-03-29,02:30,2026-03-29,04:00\nb,2026-03-29,01:30,2026-03-29,02:10\n"))
        .containsExactly("2 SKIPPED_TIME 2026-03-29T02:30 Europe/Berlin",
            "3 SKIPPED_TIME 2026-03-29T02:10 Europe/Berlin");
  }

  @Test
  void ofATimeThatTheClockShowsTwiceTheLengthTellsWhichIsMeant() {
    var head = "Start date,Start time,End date,End time,Duration\n";
    var night = "2026-10-25,02:30:00,2026-10-25,02:45:00,";
    assertThat(file.told(head + night + "00:15:00\n"))
        .containsExactly("2 2026-10-25T00:30:00Z 2026-10-25T00:45:00Z - []");
    assertThat(file.told(head + night + "01:15:00\n"))
        .containsExactly("2 2026-10-25T00:30:00Z 2026-10-25T01:45:00Z - []");
    assertThat(file.told(head + "2026-10-25,02:45:00,2026-10-25,02:15:00,\n"))
        .containsExactly("2 2026-10-25T00:45:00Z 2026-10-25T01:15:00Z - []");
  }

  @Test
  void anEntryWithoutAnEndStillRuns() {
    assertThat(file.told(SHORT + "a,2026-11-16,9:00,,\n")).containsExactly("2 ENTRY_RUNNING");
  }

  @Test
  void aShortRowIsRefusedAndTheRestIsRead() {
    assertThat(file.told(SHORT + "a,2026-11-16\nb,2026-11-16,9:00,2026-11-16,10:00,more,cells\n"))
        .containsExactly("2 NOT_A_TIME 2026-11-16", "3 2026-11-16T08:00:00Z 2026-11-16T09:00:00Z - [] b");
  }

  @Test
  void anotherReportOfTogglIsRefused() {
    assertThat(file.refusal("Project,Start date,Duration\nthesis,2026-11-16,01:00:00\n"))
        .isEqualTo("MISSING_COLUMN start time");
    assertThat(file.refusal("Project,Duration\nthesis,01:00:00\n")).isEqualTo("UNKNOWN_FORMAT");
  }

  @Test
  void anEntryHasTheSameIdInWhateverFormAndZoneItIsExported() {
    var id = id(file, SHORT + "a,2026-11-16,13:00,2026-11-16,14:00\n");
    assertThat(id(file, SHORT + "a,16/11/2026,1:00 PM,16/11/2026,02:00:00 PM\n")).isEqualTo(id);
    assertThat(id(file.in(ZoneId.of("Asia/Kathmandu")), SHORT + "a,2026-11-16,13:00,2026-11-16,14:00\n")).isEqualTo(id);
    assertThat(id(file, SHORT + "b,2026-11-16,13:00,2026-11-16,14:00\n")).isNotEqualTo(id);
    assertThat(id(file, SHORT + "a,2026-11-16,13:00,2026-11-16,14:01\n")).isNotEqualTo(id);
  }

  private static String id(Foreign file, String content) {
    return ((Entry) ((Reading.Read) file.read(content)).items().getFirst()).id().value();
  }
}
