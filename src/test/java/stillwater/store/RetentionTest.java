package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Seven days, eight weeks, twelve months, whatever the clock says.
class RetentionTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nothing yet                  | ''                                            | ''
      the first                    | 2026-11-21                                    | 2026-11-21
      a week at home               | 2026-11-14..2026-11-20                        | 2026-11-14..2026-11-20
      the eighth day leaves a week | 2026-11-13..2026-11-20 2026-10-30             | 2026-11-14..2026-11-20 2026-10-30
      a year away loses nothing    | 2025-06-01..2025-06-07                        | 2025-06-01..2025-06-07
      a week over the new year     | 2026-12-28..2027-01-05                        | 2026-12-30..2027-01-05
      a clock years ahead          | 2031-01-01..2031-01-10 2026-11-20..2026-11-21 | 2031-01-04..2031-01-10 2026-11-21
      """)
  void whatStays(String story, String there, String kept) {
    assertThat(Retention.kept(days(there), TODAY)).as(story).containsAll(days(kept));
  }

  @Test
  void twoYearsOfDaysLeaveSevenDaysEightWeeksAndTwelveMonths() {
    var kept = Retention.kept(TODAY.minusYears(2).datesUntil(TODAY.plusDays(1)).toList(), TODAY);
    assertThat(kept).hasSize(7 + 6 + 11).contains(TODAY, TODAY.minusDays(6), LocalDate.parse("2026-11-08"),
        LocalDate.parse("2026-10-04"), LocalDate.parse("2026-10-31"), LocalDate.parse("2025-12-31"))
        .doesNotContain(TODAY.minusDays(7), LocalDate.parse("2025-11-30"));
  }

  @Test
  void whateverTheDaysTheNewestTodayAndTheLastOfEachSpanStayAndNothingIsMadeUp() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (int life = 0; life < 500; life++) {
      var days = new TreeSet<LocalDate>();
      for (int copies = random.nextInt(1, 80); copies > 0; copies--) {
        days.add(TODAY.plusDays(random.nextInt(-900, 900)));
      }
      var today = days.stream().skip(random.nextInt(days.size())).findFirst().orElseThrow();
      var kept = Retention.kept(days, today);
      assertThat(days).as("seed %d", seed).containsAll(kept);
      assertThat(kept).as("seed %d", seed).contains(today, days.last())
          .containsAll(days.descendingSet().stream().limit(7).toList())
          .containsAll(lastOfEach(days, day -> day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(
              IsoFields.WEEK_OF_WEEK_BASED_YEAR), 8))
          .containsAll(lastOfEach(days, YearMonth::from, 12)).hasSizeLessThanOrEqualTo(28);
      assertThat(Retention.kept(kept, today)).as("once is enough, seed %d", seed).isEqualTo(kept);
    }
  }

  @Test
  void aLifeOfDailyCopiesNeverHasMoreThanItMayAndReachesAYearBack() {
    SortedSet<LocalDate> kept = new TreeSet<>();
    for (var day : LocalDate.parse("2024-01-01").datesUntil(TODAY).toList()) {
      kept.add(day);
      kept = Retention.kept(kept, day);
      assertThat(kept).hasSizeLessThanOrEqualTo(27);
    }
    assertThat(YearMonth.from(kept.first())).isEqualTo(YearMonth.parse("2025-12"));
  }

  private static List<LocalDate> lastOfEach(SortedSet<LocalDate> days, Function<LocalDate, Object> span, int most) {
    var last = days.stream().collect(Collectors.toMap(span, Function.identity(), (_, later) -> later));
    return last.values().stream().sorted().toList().reversed().stream().limit(most).toList();
  }

  private static List<LocalDate> days(String written) {
    return Stream.of(written.split(" ")).filter(part -> !part.isEmpty()).flatMap(part -> {
      var ends = part.split("\\.\\.");
      return LocalDate.parse(ends[0]).datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1));
    }).toList();
  }
}
