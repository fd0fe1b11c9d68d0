package stillwater.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  @Test
  void aRangeNamesAMonthOnce() {
    assertThat(range("2026-11-16", "2026-11-22")).isEqualTo("16 – 22 November");
    assertThat(range("2026-10-26", "2026-11-01")).isEqualTo("26 October – 1 November");
  }

  @Test
  void aRangeNamesTheYearWhereItIsNotTheOneThatRuns() {
    assertThat(range("2025-11-17", "2025-11-23")).isEqualTo("17 – 23 November 2025");
    assertThat(range("2025-12-29", "2026-01-04")).isEqualTo("29 December 2025 – 4 January 2026");
    assertThat(range("2026-12-28", "2027-01-03")).isEqualTo("28 December 2026 – 3 January 2027");
  }

  @Test
  void monthsHaveTheNamesOfTheLanguage() {
    assertThat(Dates.range(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-08"), TODAY,
        new Texts(Locale.GERMAN))).endsWith("März");
  }

  private static String range(String first, String last) {
    return Dates.range(LocalDate.parse(first), LocalDate.parse(last), TODAY, new Texts(Locale.ENGLISH));
  }
}
