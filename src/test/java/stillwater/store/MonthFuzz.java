package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.focus.State;
import stillwater.focus.Trouble;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.DayStrip;
import stillwater.report.Frame;
import stillwater.report.Report;

/// Any bytes as a month's file: what can be read of them is folded and counted without harm, and what is recorded after
/// them changes none of them.
public final class MonthFuzz {
  private static final Diary DIARY =
      new Diary(Jimfs.newFileSystem(Configuration.unix()).getPath("/home").resolve("journal"));
  private static final String MONTH = "2026-11";
  private static final long LAST_SEQ = 1L << 53;
  private static final Recorded NEXT = new Recorded(new Id(new UUID(0x7FFFL, 0x7FFFL)), 1,
      OffsetDateTime.parse("2026-11-30T12:00:00Z"), Diary.lesson("after"));

  private MonthFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    DIARY.put(MONTH, bytes);
    count(DIARY.opened().everything());
    try {
      goesOn(DIARY.opened(), bytes);
    } catch (Trouble trouble) {
      assertThat(trouble.code()).isEqualTo(Trouble.Code.HOME_IS_NEWER);
      assertThat(DIARY.bytes(MONTH)).isEqualTo(bytes);
    }
  }

  private static void goesOn(Journal journal, byte[] bytes) {
    var known = journal.recent();
    var seq = journal.lastSeq() + 1;
    if (seq > LAST_SEQ || known.stream().anyMatch(recorded -> recorded.id().equals(NEXT.id()))) {
      return;
    }
    var next = new Recorded(NEXT.id(), seq, NEXT.at(), NEXT.event());
    journal.append(List.of(next));
    assertThat(Arrays.copyOf(DIARY.bytes(MONTH), bytes.length)).isEqualTo(bytes);
    assertThat(DIARY.opened().recent()).containsAll(known).contains(next).hasSize(known.size() + 1);
  }

  private static void count(SortedMap<Device, List<Recorded>> events) {
    events.values().forEach(log -> State.replay(log).blocks().oldestFirst()
        .forEach(block -> block.course(Instant.parse("2027-01-01T00:00:00Z")).focused()));
    var chronicle = Chronicle.of(events, Optional.empty());
    var calendar = Calendar.of(Settings.DEFAULT);
    Report.of(chronicle, calendar, new Frame.OneWeek(LocalDate.of(2026, 11, 17)));
    chronicle.blocks().stream().limit(1).forEach(lived -> {
      var day = calendar.dayOf(lived.span().from(), lived.zone());
      Report.of(chronicle, calendar, new Frame.OneWeek(day));
      DayStrip.of(chronicle, calendar, day, ZoneId.of("Europe/Berlin")).axis();
    });
  }
}
