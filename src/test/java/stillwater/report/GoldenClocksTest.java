package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.focus.Source.BODY;
import static stillwater.focus.Source.MEETING;
import static stillwater.focus.Source.NOISE;
import static stillwater.focus.Source.THOUGHT;
import static stillwater.focus.Source.WAITING;

import org.junit.jupiter.api.Test;
import stillwater.focus.Settings;

/// Weeks with nights, clock changes and flights in them, every figure reckoned by hand.
class GoldenClocksTest {

  @Test
  void overMidnightAndOverTheDaysStart() {
    var diary = Diary.inBerlin()
        // of the week before, but for the last half hour
        .on("2026-11-15").start("23:30", "writing").on("2026-11-16").distracted("04:00").end("04:30")
        .start("22:00", "coding").interrupted("23:50", BODY).resumed("2026-11-17T00:20:00").end("2026-11-17T01:00:00")
        // a night of Tuesday that becomes Wednesday in an interruption
        .on("2026-11-18").start("02:00", "theory").interrupted("03:55").resumed("04:10").distracted("04:30")
        .end("05:00")
        // ends where Friday begins
        .on("2026-11-20").block("03:00", "04:00", "coding")
        // an hour of it is of the week after
        .on("2026-11-22").block("23:00", "2026-11-23T05:00:00", "reading");
    golden(diary, "2026-W47", """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 11:45 2i 0:45 2d             # 30 + 110 + 40, 115, 20 + 30, 60, 300; away 30, 5 + 10
        blocks: 4
        per hour: 0.1702i 0.1702d           # 2 in 11.75
        longest: 6:00                       # Sunday's, whole
        stretches: 0 1 3 1 3                # 20 | 30 40 30 | 60 | 110 115 360
        deep: 11:25                         # all but 20
        depth: 0.9716                       # 685 / 705
        deep starts: 00 1, 02 1, 03 1, 04 2, 22 1, 23 1
        kind coding: 3:30 1i 0:30           # 150 + 60
        kind reading: 5:00
        kind theory: 2:45 1i 0:15 1d        # 115 + 50
        kind writing: 0:30 1d
        from self: 1i 0:30
        from unknown: 1i 0:15 2d
        from body: 1i 0:30
        away each: 0:15 to 0:30, median 0:22:30, n 2
        worth it: 0 yes, 0 partly, 0 no, 2 unsaid
        Mon: 00 0:40 0i 0:20, 04 0:30 1d, 22 1:00, 23 0:50 1i 0:10
        Tue: 02 1:00, 03 0:55 1i 0:05
        Wed: 04 0:50 0i 0:10 1d
        Thu: 03 1:00
        Sun: 00 1:00, 01 1:00, 02 1:00, 03 1:00, 23 1:00
        any day: 00 1:40 0i 0:20, 01 1:00, 02 2:00, 03 2:55 1i 0:05, 04 1:20 0i 0:10 2d, 22 1:00, 23 1:50 1i 0:10
        2026-11-16: 3:00 1i 0:30 1d, blocks 1
        2026-11-17: 1:55 1i 0:05, blocks 1
        2026-11-18: 0:50 0i 0:10 1d
        2026-11-19: 1:00, blocks 1
        2026-11-22: 5:00, blocks 1
        breaks: 4 offered, 0 taken, 0 cut short, 0 skipped   # after all but the last, which ends in the week after
        between breaks: 6:00
        focus before: 4:30 to 4:30, median 4:30, n 1         # 23:30 to 4:00
        away before: 0:00 to 0:00, median 0:00, n 1
        longest before: 4:30 to 4:30, median 4:30, n 1
        depth before: 1 to 1, median 1, n 1
        per hour before: 0 to 0, median 0, n 1
        blocks before: 1 to 1, median 1, n 1
        interruptions before: 0 to 0, median 0, n 1
        distractions before: 0 to 0, median 0, n 1
        breaks before: 0 to 0, median 0, n 1
        """);
  }

  @Test
  void theClockIsPutForward() {
    var diary = Diary.inBerlin()
        .on("2026-03-28").block("22:00", "2026-03-29T01:00:00", "writing")
        // 1:30 to 1:50; at two it is three; 3:10 to 3:30
        .on("2026-03-29").start("01:30", "theory").interrupted("01:50", NOISE).resumed("03:10").end("03:30")
        .block("03:30", "04:30", "coding");
    golden(diary, "2026-W13", """
        week: 2026-W13, 2026-03-23 to 2026-03-29
        lived: 4:40 1i 0:20                 # 180, 20 + 20, 60; away 10 + 10
        blocks: 3
        per hour: 0.2143i                   # 1 in 280 / 60
        longest: 3:00
        stretches: 0 2 0 1 1                # 20 20 | 60 | 180
        deep: 4:00
        depth: 0.8571                       # 240 / 280
        deep starts: 03 1, 22 1
        kind coding: 1:00
        kind theory: 0:40 1i 0:20
        kind writing: 3:00
        from external: 1i 0:20
        from noise: 1i 0:20
        away each: 0:20 to 0:20, median 0:20, n 1
        worth it: 0 yes, 0 partly, 0 no, 1 unsaid
        Sat: 00 1:00, 01 0:20 1i 0:10, 03 0:50 0i 0:10, 22 1:00, 23 1:00
        Sun: 04 0:30
        any day: 00 1:00, 01 0:20 1i 0:10, 03 0:50 0i 0:10, 04 0:30, 22 1:00, 23 1:00
        2026-03-28: 4:10 1i 0:20, blocks 3
        2026-03-29: 0:30
        breaks: 3 offered, 0 taken, 0 cut short, 1 skipped   # half an hour before the second, none before the third
        between breaks: 3:00                # 180; 60 + 60
        """);
  }

  @Test
  void theClockIsPutBack() {
    var diary = Diary.inBerlin().on("2026-10-25")
        // 1:30 to 3:00, then 2:00 to 3:30
        .start("01:30", "coding").distracted("2026-10-25T02:30:00+02:00", THOUGHT)
        .interrupted("2026-10-25T02:30:00+01:00", WAITING).resumed("2026-10-25T02:45:00+01:00")
        .back("2026-10-25T02:50:00+01:00").end("03:30")
        .rest("03:30", 15).restEnds("03:40")
        .block("03:50", "04:20", "reading");
    golden(diary, "2026-W43", """
        week: 2026-W43, 2026-10-19 to 2026-10-25
        lived: 3:15 1i 0:15 1d              # 60 + 60 + 45, 30
        blocks: 2
        per hour: 0.3077i 0.3077d           # 1 in 3.25
        longest: 1:00
        stretches: 0 0 2 2 0                # 45 30 | 60 60
        deep: 3:15
        depth: 1
        deep starts: 01 1, 02 2, 03 1
        kind coding: 2:45 1i 0:15 1d
        kind reading: 0:30
        from self: 1d
        from external: 1i 0:15
        from thought: 1d
        from waiting: 1i 0:15
        away each: 0:15 to 0:15, median 0:15, n 1
        return: 0:05 to 0:05, median 0:05, n 1
        worth it: 0 yes, 0 partly, 0 no, 1 unsaid
        Sat: 01 0:30, 02 1:45 1i 0:15 1d, 03 0:40    # the hour of two comes twice
        Sun: 04 0:20
        any day: 01 0:30, 02 1:45 1i 0:15 1d, 03 0:40, 04 0:20
        2026-10-24: 2:55 1i 0:15 1d, blocks 2
        2026-10-25: 0:20
        breaks: 2 offered, 1 taken, 1 cut short, 0 skipped   # 10 of 15
        between breaks: 3:00                # 180; 10 + 30
        """);
  }

  @Test
  void theClockIsPutHalfAnHourForward() {
    var diary = Diary.of("laptop", "Australia/Lord_Howe").on("2026-10-04")
        // 1:45 to 2:00, and 2:30 to 2:45
        .block("01:45", "02:45", "coding").block("03:30", "05:00", "theory");
    golden(diary, "2026-W40", """
        week: 2026-W40, 2026-09-28 to 2026-10-04
        lived: 2:00                         # 30, 90
        blocks: 2
        longest: 1:30
        stretches: 0 0 1 1 0                # 90 is not over 90
        deep: 2:00
        depth: 1
        deep starts: 01 1, 03 1
        kind coding: 0:30
        kind theory: 1:30
        Sat: 01 0:15, 02 0:15, 03 0:30
        Sun: 04 1:00
        any day: 01 0:15, 02 0:15, 03 0:30, 04 1:00
        2026-10-03: 1:00, blocks 2
        2026-10-04: 1:00
        breaks: 2 offered, 0 taken, 0 cut short, 0 skipped
        between breaks: 1:30
        """);
  }

  @Test
  void theClockIsPutHalfAnHourBack() {
    var diary = Diary.of("laptop", "Australia/Lord_Howe").on("2026-04-05")
        // 1:15 to 2:00, and 1:30 to 2:15
        .block("01:15", "02:15", "coding");
    golden(diary, "2026-W14", """
        week: 2026-W14, 2026-03-30 to 2026-04-05
        lived: 1:30                         # 45 + 45
        blocks: 1
        longest: 1:30
        stretches: 0 0 0 1 0
        deep: 1:30
        depth: 1
        deep starts: 01 1
        kind coding: 1:30
        Sat: 01 1:15, 02 0:15               # 45 + 30; 15
        any day: 01 1:15, 02 0:15
        2026-04-04: 1:30, blocks 1
        breaks: 1 offered, 0 taken, 0 cut short, 0 skipped
        between breaks: 1:30
        """);
  }

  @Test
  void westwardAndEastward() {
    var diary = Diary.inBerlin()
        // begun in Berlin at eight in the evening, ended in New York when it is eleven in Berlin
        .on("2026-11-16").start("20:00", "coding").end("2026-11-16T17:00:00-05:00")
        .in("America/New_York").block("17:20", "18:20", "theory")
        .on("2026-11-17").block("03:30", "04:30", "writing")
        // begun in New York at ten in the evening, ended in Tokyo when it is one at night in New York
        .on("2026-11-18").start("22:00", "coding").interrupted("2026-11-19T13:00:00+09:00", MEETING)
        .resumed("2026-11-19T13:30:00+09:00").end("2026-11-19T15:00:00+09:00")
        .in("Asia/Tokyo").on("2026-11-19").block("16:00", "16:30", "reading").rest("16:30", 10).restEnds("16:38")
        // half of it on Sunday there
        .on("2026-11-23").block("03:00", "05:00", "theory");
    golden(diary, "2026-W47", """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 9:00 1i 0:30                 # 180, 60, 60, 60 + 90, 30, 60
        blocks: 6
        per hour: 0.1111i                   # 1 in 9
        longest: 3:00
        stretches: 0 0 1 4 2                # 30 | 60 60 60 90 | 180 120
        deep: 9:00
        depth: 1
        deep starts: 03 2, 16 1, 17 1, 20 1, 22 1, 23 1
        kind coding: 5:30 1i 0:30           # 180 + 150
        kind reading: 0:30
        kind theory: 2:00                   # 60 + 60
        kind writing: 1:00
        from external: 1i 0:30
        from meeting: 1i 0:30
        away each: 0:30 to 0:30, median 0:30, n 1
        worth it: 0 yes, 0 partly, 0 no, 1 unsaid
        Mon: 03 0:30, 17 0:40, 18 0:20, 20 1:00, 21 1:00, 22 1:00
        Tue: 04 0:30
        Wed: 00 1:00, 22 1:00, 23 0:30 1i 0:30
        Thu: 16 0:30
        Sun: 03 1:00
        any day: 00 1:00, 03 1:30, 04 0:30, 16 0:30, 17 0:40, 18 0:20, 20 1:00, 21 1:00, 22 2:00, 23 0:30 1i 0:30
        2026-11-16: 4:30, blocks 3          # 180 in Berlin, 60 + 30 in New York
        2026-11-17: 0:30
        2026-11-18: 2:30 1i 0:30, blocks 1
        2026-11-19: 0:30, blocks 1
        2026-11-22: 1:00, blocks 1
        breaks: 5 offered, 1 taken, 0 cut short, 1 skipped   # 20 minutes after the landing; 8 of 10 is enough
        between breaks: 4:20                # 180 + 20 + 60
        """);
  }

  private static void golden(Diary diary, String week, String expected) {
    var calendar = Calendar.of(Settings.DEFAULT);
    var first = calendar.week(week).first();
    var report = Report.of(diary.chronicle(), calendar, new Frame.OneWeek(first));
    assertThat(Table.of(report)).containsExactlyElementsOf(Table.read(expected));
  }
}
