package stillwater.report;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.focus.GapAnswer.BREAK;
import static stillwater.focus.GapAnswer.END;
import static stillwater.focus.GapAnswer.FOCUS;
import static stillwater.focus.GapAnswer.INTERRUPTION;
import static stillwater.focus.Source.COLLEAGUE;
import static stillwater.focus.Source.MEETING;
import static stillwater.focus.Source.MESSAGE;
import static stillwater.focus.Source.THOUGHT;
import static stillwater.focus.Source.URGE;
import static stillwater.focus.WorthIt.NO;
import static stillwater.focus.WorthIt.PARTLY;
import static stillwater.focus.WorthIt.YES;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stillwater.focus.Settings;

/// Weeks with every figure reckoned by hand.
class GoldenWeeksTest {
  private static final Calendar USUAL = Calendar.of(Settings.DEFAULT);

  @Test
  void aPlainWeek() {
    var diary = Diary.inBerlin()
        .on("2026-11-16").plan("07:00", "2026-11-16", 3)
        .start("09:00", "coding").distracted("09:20", URGE)
        .interrupted("09:40", COLLEAGUE).resumed("09:50").back("09:53").end("10:30").worth("10:30", YES)
        .rest("10:30", 10).moved("10:31", "neck-turns", 60).skipped("10:33", "calf-raises").restEnds("10:40")
        .block("10:40", "11:40", "theory")
        .on("2026-11-17").block("14:00", "14:50", "writing")
        .on("2026-11-18")
        .start("09:00", "reading").interrupted("09:30", MESSAGE).resumed("09:34").end("10:00").worth("10:01", NO)
        .block("10:10", "10:40", "coding");
    golden(diary, """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 4:36 2i 0:14 1d              # 40 + 40, 60; 50; 30 + 26, 30; away 10 + 4
        blocks: 5
        per hour: 0.4348i 0.2174d           # 2 and 1 in 276 / 60
        planned: 21:00
        longest: 1:00
        stretches: 0 2 4 2 0                # 20 20 | 40 30 26 30 | 60 50
        deep: 3:56                          # 276 - 20 - 20
        depth: 0.8551                       # 236 / 276
        deep starts: 09 3, 10 2, 14 1       # 9:50, 9:00, 9:34 | 10:40, 10:10 | 14:00
        kind coding: 1:50 1i 0:10 1d        # 80 + 30
        kind reading: 0:56 1i 0:04
        kind theory: 1:00
        kind writing: 0:50
        from self: 1d
        from external: 2i 0:14
        from urge: 1d
        from colleague: 1i 0:10
        from message: 1i 0:04
        away each: 0:04 to 0:10, median 0:07, n 2
        return: 0:03 to 0:03, median 0:03, n 1
        worth it: 1 yes, 0 partly, 1 no, 0 unsaid
        Mon: 09 0:50 1i 0:10 1d, 10 0:50, 11 0:40    # 40 + 10; 30 + 20
        Tue: 14 0:50
        Wed: 09 0:56 1i 0:04, 10 0:30
        any day: 09 1:46 2i 0:14 1d, 10 1:20, 11 0:40, 14 0:50
        2026-11-16: 2:20 1i 0:10 1d, blocks 2, planned 3:00
        2026-11-17: 0:50, blocks 1, planned 3:00
        2026-11-18: 1:26 1i 0:04, blocks 2, planned 3:00
        2026-11-19: planned 3:00
        2026-11-20: planned 3:00
        2026-11-21: planned 3:00
        2026-11-22: planned 3:00
        breaks: 5 offered, 1 taken, 0 cut short, 1 skipped   # no break between 10:00 and 10:10
        moved: 1 neck-turns, 0:01
        between breaks: 1:40                # 90 to the break, 60 after it, 50, 60 + 10 + 30
        """);
  }

  @Test
  void gapsOfEachAnswer() {
    var diary = Diary.inBerlin()
        .on("2026-11-16").start("09:00", "coding")
        .gap("09:20", "09:40").answered("09:41", FOCUS)
        .gap("10:00", "10:20").answered("10:21", INTERRUPTION)
        .gap("10:40", "10:55").answered("10:56", BREAK)
        .gap("11:10", "11:20").end("11:30")
        .on("2026-11-17").start("09:00", "theory").gap("09:50", "10:30").answered("10:31", END)
        // asleep from 9:30 to 10:00: in an interruption that is no gap
        .on("2026-11-18").start("09:00", "writing").interrupted("09:20", MEETING).resumed("10:10").back("10:12")
        .end("10:30");
    golden(diary, """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 3:15 2i 1:10                 # 60 + 20 + 15 + 10, 50, 40; away 20 + 50
        rest: 0:15
        blocks: 3
        per hour: 0.6154i                   # 2 in 195 / 60
        longest: 0:50
        stretches: 0 7 0 1 0                # 20 20 20 15 10 20 20 | 50; what was vouched for is in none
        deep: 0:50
        depth: 0.2564                       # 50 / 195
        deep starts: 09 1
        kind coding: 1:45 1i 0:20
        kind theory: 0:50
        kind writing: 0:40 1i 0:50
        from external: 1i 0:50
        from unknown: 1i 0:20
        from meeting: 1i 0:50
        away each: 0:20 to 0:50, median 0:35, n 2
        return: 0:02 to 0:02, median 0:02, n 1
        worth it: 0 yes, 0 partly, 0 no, 1 unsaid
        Mon: 09 1:00, 10 0:25 1i 0:20, 11 0:20       # 20 + 5; 10 + 10
        Tue: 09 0:50
        Wed: 09 0:20 1i 0:40, 10 0:20 0i 0:10
        any day: 09 2:10 1i 0:40, 10 0:45 1i 0:30, 11 0:20
        2026-11-16: 1:45 1i 0:20, blocks 1
        2026-11-17: 0:50, blocks 1
        2026-11-18: 0:40 1i 0:50, blocks 1
        breaks: 3 offered, 1 taken, 0 cut short, 0 skipped
        between breaks: 1:40                # 100 until the gap that was one, 35 after it; 50; 90
        unknown: 0:10
        """);
  }

  @Test
  void mendedBlocks() {
    var diary = Diary.inBerlin()
        // amended: the distraction lies before it now, and half of the interruption after it
        .on("2026-11-16").start("09:00", "coding").distracted("09:05").interrupted("09:45", URGE).resumed("09:55")
        .end("10:00").amended("09:10", "09:50").worth("10:05", PARTLY)
        .on("2026-11-17").block("09:00", "10:00", "coding").removed("10:01")
        .on("2026-11-18").added("14:00", "15:30", "writing")
        // a distraction undone, an end undone
        .on("2026-11-19").start("09:00", "theory").distracted("09:30").undo("09:31").end("10:00").undo("10:01")
        .end("11:00")
        // an amended kind, and an amended end undone
        .on("2026-11-20").block("09:00", "09:30", "theory").amended("reading").amended("09:00", "12:00").undo("12:01")
        // a removal undone
        .on("2026-11-21").block("10:00", "10:45", "coding").removed("10:46").undo("10:47");
    golden(diary, """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 5:20 1i 0:05                 # 35, 90, 120, 30, 45
        blocks: 5
        per hour: 0.1875i                   # 1 in 320 / 60
        longest: 2:00
        stretches: 0 0 3 1 1                # 35 30 45 | 90 | 120
        deep: 5:20
        depth: 1
        deep starts: 09 3, 10 1, 14 1
        kind coding: 1:20 1i 0:05           # 35 + 45
        kind reading: 0:30
        kind theory: 2:00
        kind writing: 1:30
        from self: 1i 0:05
        from urge: 1i 0:05
        away each: 0:05 to 0:05, median 0:05, n 1
        worth it: 0 yes, 1 partly, 0 no, 0 unsaid
        Mon: 09 0:35 1i 0:05
        Wed: 14 1:00, 15 0:30
        Thu: 09 1:00, 10 1:00
        Fri: 09 0:30
        Sat: 10 0:45
        any day: 09 2:05 1i 0:05, 10 1:45, 14 1:00, 15 0:30
        2026-11-16: 0:35 1i 0:05, blocks 1
        2026-11-18: 1:30, blocks 1
        2026-11-19: 2:00, blocks 1
        2026-11-20: 0:30, blocks 1
        2026-11-21: 0:45, blocks 1
        breaks: 4 offered, 0 taken, 0 cut short, 0 skipped   # after the block that was added there was none to offer
        between breaks: 2:00
        """);
  }

  @Test
  void twoDevicesAtOnce() {
    var laptop = Diary.of("laptop", "Europe/Berlin").on("2026-11-16")
        .start("09:00", "coding").interrupted("10:30", COLLEAGUE).resumed("10:40").end("11:00")
        .rest("11:00", 10).restEnds("11:05")
        // wholly in a block that the desk began before
        .block("11:20", "11:50", "coding");
    var desk = Diary.of("desk", "Europe/Berlin").on("2026-11-16")
        // until 11:00 its minutes are the laptop's
        .start("10:00", "theory").distracted("10:20", THOUGHT).interrupted("10:50", URGE).resumed("11:10").end("12:00")
        .block("12:10", "12:40", "reading");
    golden(Chronicle.of(Diary.together(laptop, desk), Optional.empty()), USUAL, """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 3:10 2i 0:20 1d              # laptop 90 + 20, desk 50 + 30; away 10 + 10
        blocks: 4
        per hour: 0.6316i 0.3158d           # 2 and 1 in 190 / 60
        longest: 1:30
        stretches: 0 1 1 2 0                # 20 | 30 | 90 50
        deep: 2:50
        depth: 0.8947                       # 170 / 190
        deep starts: 09 1, 11 1, 12 1
        kind coding: 1:50 1i 0:10
        kind reading: 0:30
        kind theory: 0:50 1i 0:10 1d
        from self: 1i 0:10 1d
        from external: 1i 0:10
        from urge: 1i 0:10
        from thought: 1d
        from colleague: 1i 0:10
        away each: 0:10 to 0:10, median 0:10, n 2
        worth it: 0 yes, 0 partly, 0 no, 2 unsaid
        Mon: 09 1:00, 10 0:50 2i 0:10 1d, 11 0:50 0i 0:10, 12 0:30
        any day: 09 1:00, 10 0:50 2i 0:10 1d, 11 0:50 0i 0:10, 12 0:30
        2026-11-16: 3:10 2i 0:20 1d, blocks 4
        breaks: 4 offered, 1 taken, 1 cut short, 1 skipped   # 5 of 10; the desk's 12:00 to 12:10
        between breaks: 2:40                # the desk's 120 + 10 + 30; the laptop's 120, 15 + 30
        """);
  }

  @Test
  void breaksOfEveryFate() {
    var diary = Diary.inBerlin().on("2026-11-16")
        .block("09:00", "10:00", "coding").rest("10:00", 10).moved("10:01", "neck-turns", 60)
        .moved("10:03", "calf-raises", 30).skipped("10:05", "wall-angels").restEnds("10:10")
        .block("10:10", "11:00", "coding").rest("11:00", 10).moved("11:01", "neck-turns", 45).restEnds("11:07:59")
        .block("11:10", "12:00", "theory").rest("12:00", 10).restEnds("12:08")
        .block("12:20", "12:30", "reading")
        .block("12:59:59", "13:30", "writing")
        .block("14:00", "14:20", "coding")
        .rest("15:00", 10).restEnds("15:10");
    golden(diary, """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 3:40:01                      # 60 + 50 + 50 + 10 + 30:01 + 20
        blocks: 6
        longest: 1:00
        stretches: 0 2 1 3 0                # 10 20 | 30:01 | 60 50 50
        deep: 3:10:01
        depth: 0.8636                       # 11401 / 13201
        deep starts: 09 1, 10 1, 11 1, 12 1
        kind coding: 2:10
        kind reading: 0:10
        kind theory: 0:50
        kind writing: 0:30:01
        Mon: 09 1:00, 10 0:50, 11 0:50, 12 0:10:01, 13 0:30, 14 0:20
        any day: 09 1:00, 10 0:50, 11 0:50, 12 0:10:01, 13 0:30, 14 0:20
        2026-11-16: 3:40:01, blocks 6
        breaks: 6 offered, 4 taken, 1 cut short, 1 skipped   # 7:59 of 10, 8 is enough; 29:59 between, 30 is too long
        moved: 1 calf-raises, 2 neck-turns, 0:02:15
        between breaks: 1:22                # 60, 50, 2:01 + 50, 12 + 10 + 29:59 + 30:01, 20
        """);
  }

  @Test
  void whatIsNotKnown() {
    var diary = Diary.inBerlin()
        // at 9:30 the clock is put five minutes forward, on Wednesday twenty minutes back
        .on("2026-11-16").start("09:00", "coding").clockMoved("09:35", Duration.ofMinutes(5)).end("10:05")
        .on("2026-11-18").start("09:00", "coding").clockMoved("09:10", Duration.ofMinutes(-20)).distracted("09:20")
        .end("09:40").block("09:50", "10:20", "theory")
        // nobody ended it
        .on("2026-11-22").start("20:00", "theory").distracted("20:30");
    golden(diary, """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 3:00 2d                      # 60, 60, 30, 30
        blocks: 4
        per hour: 0.6667d
        longest: 1:00
        stretches: 0 1 3 1 0                # 20 | 40 30 30 | 60
        deep: 2:40
        depth: 0.8889                       # 160 / 180
        deep starts: 09 3, 20 1
        kind coding: 2:00 1d
        kind theory: 1:00 1d
        from unknown: 2d
        Mon: 09 1:00
        Wed: 09 1:10 1d, 10 0:20            # 60 by the clock of the morning, 10
        Sun: 20 0:30 1d
        any day: 09 2:10 1d, 10 0:20, 20 0:30 1d
        2026-11-16: 1:00, blocks 1
        2026-11-18: 1:30 1d, blocks 2
        2026-11-22: 0:30 1d, blocks 1
        breaks: 3 offered, 0 taken, 0 cut short, 1 skipped
        between breaks: 1:40                # 60 + 10 + 30
        open blocks: 1
        clock shifts: 2
        """);
  }

  @Test
  void aWeekFromSundayWithDaysFromMidnight() {
    var diary = Diary.inBerlin()
        .on("2026-11-15").block("10:00", "11:00", "coding")
        .on("2026-11-21").block("23:30", "2026-11-22T00:30:00", "theory")
        .on("2026-11-22").block("10:00", "12:00", "coding");
    golden(diary.chronicle(), new Calendar(LocalTime.MIDNIGHT, SUNDAY), """
        week: 2026-W46, 2026-11-15 to 2026-11-21
        lived: 1:30                         # 60 + 30
        blocks: 2
        longest: 1:00
        stretches: 0 0 0 2 0                # 60, and the other 60 whole
        deep: 1:30
        depth: 1
        deep starts: 10 1, 23 1
        kind coding: 1:00
        kind theory: 0:30
        Sat: 23 0:30
        Sun: 10 1:00
        any day: 10 1:00, 23 0:30
        2026-11-15: 1:00, blocks 1
        2026-11-21: 0:30, blocks 1
        breaks: 1 offered, 0 taken, 0 cut short, 0 skipped   # the other ends in the week after
        between breaks: 1:00
        """, "2026-11-18");
  }

  @Test
  void aPlanThatChangesInTheMiddle() {
    var diary = Diary.inBerlin()
        .on("2026-11-16").plan("07:00", "2026-11-16", 4).plan("07:01", "2026-11-20", 3)
        .on("2026-11-18").plan("08:00", "2026-11-18", 2).plan("08:01", "2026-11-20", 1)
        .block("09:00", "09:50", "coding");
    golden(diary, """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 0:50
        blocks: 1
        planned: 15:00                      # 2 × 4, 2 × 2, 3 × 1
        longest: 0:50
        stretches: 0 0 0 1 0
        deep: 0:50
        depth: 1
        deep starts: 09 1
        kind coding: 0:50
        Wed: 09 0:50
        any day: 09 0:50
        2026-11-16: planned 4:00
        2026-11-17: planned 4:00
        2026-11-18: 0:50, blocks 1, planned 2:00
        2026-11-19: planned 2:00
        2026-11-20: planned 1:00            # of two plans for one date the one said last
        2026-11-21: planned 1:00
        2026-11-22: planned 1:00
        breaks: 1 offered, 0 taken, 0 cut short, 0 skipped
        between breaks: 0:50
        """);
  }

  @Test
  void aWeekBesideTheFourBefore() {
    var diary = Diary.inBerlin()
        // the fifth before is too long ago
        .on("2026-10-13").block("08:00", "17:00", "coding")
        // 60 + 50 + 90 minutes
        .on("2026-10-20").start("09:00", "coding").interrupted("10:00").resumed("10:10").interrupted("11:00")
        .resumed("11:10").end("12:40").rest("12:40", 10).restEnds("12:50")
        // 20 + 10 + 10 minutes: too few for a rate
        .on("2026-10-28").start("08:00", "theory").interrupted("08:20").resumed("08:40").distracted("08:50")
        .end("09:00")
        // 120 minutes, and a night of which an hour lies in the week after, where nothing was begun
        .on("2026-11-03").block("09:00", "11:00", "writing")
        .on("2026-11-08").block("23:00", "2026-11-09T05:00:00", "theory")
        .on("2026-11-17").block("09:00", "10:00", "coding");
    golden(diary, """
        week: 2026-W47, 2026-11-16 to 2026-11-22
        lived: 1:00
        blocks: 1
        longest: 1:00
        stretches: 0 0 0 1 0
        deep: 1:00
        depth: 1
        deep starts: 09 1
        kind coding: 1:00
        Tue: 09 1:00
        any day: 09 1:00
        2026-11-17: 1:00, blocks 1
        breaks: 1 offered, 0 taken, 0 cut short, 0 skipped
        between breaks: 1:00
        focus before: 0:40 to 7:00, median 3:20, n 3       # 40, 200, 120 + 300
        away before: 0:00 to 0:20, median 0:20, n 3        # 20, 20, 0
        longest before: 0:20 to 6:00, median 1:30, n 3     # 20, 90, the night whole
        depth before: 0 to 1, median 1, n 3
        per hour before: 0 to 0.6, median 0.3, n 2         # 0; 2 in 200 / 60
        blocks before: 1 to 2, median 1, n 3
        interruptions before: 0 to 2, median 1, n 3
        distractions before: 0 to 1, median 0, n 3
        breaks before: 0 to 1, median 0, n 3
        """);
  }

  private static void golden(Diary diary, String expected) {
    golden(diary.chronicle(), USUAL, expected);
  }

  private static void golden(Chronicle chronicle, Calendar calendar, String expected) {
    golden(chronicle, calendar, expected, "2026-11-18");
  }

  private static void golden(Chronicle chronicle, Calendar calendar, String expected, String date) {
    var report = Report.of(chronicle, calendar, new Frame.OneWeek(LocalDate.parse(date)));
    assertThat(Table.of(report)).containsExactlyElementsOf(Table.read(expected));
  }
}
