package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Origin;
import stillwater.focus.Settings;
import stillwater.focus.Source;
import stillwater.text.FigureWords;
import stillwater.text.Texts;

/// Each rule just short of what it asks for, and with it.
class RemarkTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

  /// A report with nothing in it, into which a test puts what its rule looks at; lengths are in minutes.
  private static final class Made {
    private Frame frame = new Frame.OneWeek(MONDAY);
    private Tally total = Tally.NONE;
    private final SortedMap<Integer, Tally> byHour = new TreeMap<>();
    private final SortedMap<Integer, Integer> deepStarts = new TreeMap<>();
    private final SortedMap<Origin, Tally> byOrigin = new TreeMap<>();
    private final SortedMap<Source, Tally> bySource = new TreeMap<>();
    private Optional<Spread> returned = Optional.empty();
    private Worth worth = new Worth(0, 0, 0, 0);
    private int offered;
    private Optional<Duration> longestBetween = Optional.empty();
    private int unsure;
    private int blocks = 1;
    private int days = 3;
    private List<Figures> before = List.of();

    Made lived(int focus, int interruptions, int away) {
      total = tally(focus, interruptions, away);
      return this;
    }

    Made hour(int hour, int focus, int interruptions) {
      byHour.put(hour, tally(focus, interruptions, 0));
      return this;
    }

    Made focusBefore(int... minutes) {
      before = IntStream.of(minutes).mapToObj(each -> new Made().lived(each, 0, 0).figures()).toList();
      return this;
    }

    Figures figures() {
      return new Figures(blocks, total, Duration.ZERO, Collections.emptySortedMap(), byHour,
          new Unbroken(Duration.ZERO, Collections.emptySortedMap(), Duration.ZERO, deepStarts),
          new Interruptions(byOrigin, bySource, Optional.empty(), returned, worth),
          new Breaks(offered, 0, 0, 0, Collections.emptySortedMap(), Collections.emptySortedMap(), longestBetween),
          new Uncertainty(Duration.ofMinutes(unsure), 0, 0, 0));
    }

    Report report() {
      return new Report(frame, "", MONDAY, MONDAY.plusDays(6), figures(),
          MONDAY.datesUntil(MONDAY.plusDays(days)).map(date -> new Day(date, Optional.empty(), figures())).toList(),
          new Earlier(before));
    }

    List<Remark> said() {
      return Remark.of(report());
    }

    static Tally tally(int focus, int interruptions, int away) {
      return new Tally(Duration.ofMinutes(focus), interruptions, Duration.ofMinutes(away), 0);
    }
  }

  @ParameterizedTest
  @CsvSource({"14, 60, 0", "15, 60, 1", "15, 150, 1", "15, 151, 0", "15, 0, 1", "60, 601, 0", "0, 0, 0"})
  void muchIsUnanswered(int unsure, int focus, int said) {
    var made = new Made().lived(focus, 0, 0);
    made.unsure = unsure;
    assertThat(made.said()).hasSize(said).hasOnlyElementsOfType(Remark.Unanswered.class);
  }

  @ParameterizedTest
  @CsvSource({"10, 6, 100, 60, 1", "9, 9, 100, 100, 0", "10, 5, 100, 100, 0", "10, 10, 100, 59, 0", "10, 6, 0, 0, 0"})
  void interruptionsComeFromOutside(int all, int outside, int away, int awayOutside, int said) {
    var made = new Made().lived(600, all, away);
    made.byOrigin.put(Origin.EXTERNAL, Made.tally(600, outside, awayOutside));
    made.byOrigin.put(Origin.UNKNOWN, Made.tally(600, all - outside, away - awayOutside));
    assertThat(made.said()).hasSize(said).hasOnlyElementsOfType(Remark.Origins.class);
  }

  @ParameterizedTest
  @CsvSource({"10, 3, 100, 51, 1", "9, 9, 100, 100, 0", "10, 2, 100, 100, 0", "10, 3, 100, 50, 0", "10, 10, 0, 0, 0"})
  void oneSourceTookMost(int all, int some, int away, int taken, int said) {
    var made = new Made().lived(600, all, away);
    made.bySource.put(Source.NOISE, Made.tally(600, 1, 0));
    made.bySource.put(Source.MESSAGE, Made.tally(600, some, taken));
    assertThat(made.said()).hasSize(said).hasOnlyElementsOfType(Remark.OneSource.class);
  }

  @ParameterizedTest
  @CsvSource({
      // with an hour of focus there and nine elsewhere
      "10, 5, 60, 540, 1", "9, 9, 60, 540, 0", "10, 4, 60, 540, 0", "12, 5, 60, 540, 1", "13, 5, 60, 540, 0",
      // where it was worked most it was interrupted most
      "10, 5, 300, 300, 0", "10, 8, 200, 100, 1", "10, 8, 201, 100, 0",
      // too little focus to give a rate, there or elsewhere
      "10, 5, 59, 540, 0", "10, 8, 60, 59, 0"})
  void oneHourIsInterruptedMost(int all, int there, int focusThere, int focusElsewhere, int said) {
    var made = new Made().lived(focusThere + focusElsewhere, all, 0).hour(10, focusThere, there)
        .hour(15, focusElsewhere, all - there);
    assertThat(made.said()).hasSize(said).hasOnlyElementsOfType(Remark.OneHour.class);
  }

  @ParameterizedTest
  @CsvSource({"219, 0", "220, 1", "91, 0", "10, 0", "0, 0", "150, 0"})
  void focusLiesAboveTheRange(int focus, int said) {
    var made = new Made().lived(focus, 0, 0).focusBefore(100, 200, 150, 120);
    assertThat(made.said()).hasSize(said).hasOnlyElementsOfType(Remark.AboveRange.class);
  }

  @Test
  void focusIsComparedOnlyWithAllFourBefore() {
    assertThat(new Made().lived(1000, 0, 0).focusBefore(100, 200, 150).said()).isEmpty();
  }

  @Test
  void aBlankWeekIsNotHeldAgainstThoseBefore() {
    var blank = new Made().focusBefore(100, 200, 150, 120);
    blank.blocks = 0;
    assertThat(blank.said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"8, 2, 66, 34, true", "8, 3, 50, 50,", "7, 2, 50, 50,", "8, 2, 67, 33,", "2, 8, 50, 50, false",
      "0, 10, 34, 66, false", "0, 10, 33, 67,", "12, 3, 50, 50, true", "11, 3, 50, 50,"})
  void stretchesBeginInOnePartOfTheDay(int before, int after, int focusBefore, int focusAfter, Boolean isBeforeNoon) {
    var made = new Made().lived(focusBefore + focusAfter, 0, 0).hour(11, focusBefore, 0).hour(12, focusAfter, 0);
    made.deepStarts.put(11, before);
    made.deepStarts.put(12, after);
    assertThat(made.said()).isEqualTo(isBeforeNoon == null ? List.of()
        : List.of(new Remark.PartOfDay(isBeforeNoon, Math.max(before, after), before + after)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void theNightIsNeitherBeforeNoonNorAfter(int hour) {
    var made = new Made().lived(100, 0, 0).hour(9, 50, 0).hour(hour, 50, 0);
    made.deepStarts.put(hour, 10);
    assertThat(made.said()).isEmpty();
  }

  @Test
  void focusByNightIsNotCountedToTheAfternoon() {
    var made = new Made().lived(120, 0, 0).hour(2, 40, 0).hour(9, 40, 0).hour(15, 40, 0);
    made.deepStarts.put(15, 10);
    assertThat(made.said()).singleElement().isInstanceOfSatisfying(Remark.PartOfDay.class,
        part -> assertThat(part.focus(made.report())).hasMinutes(40));
  }

  @Test
  void whatTwoDaysDidIsNoHabitOfAnHourASourceOrAPartOfTheDay() {
    var made = everything();
    made.unsure = 0;
    made.byOrigin.clear();
    made.before = List.of();
    assertThat(made.said()).extracting(Object::getClass).isEqualTo(
        List.of(Remark.OneSource.class, Remark.OneHour.class, Remark.PartOfDay.class));
    made.days = 2;
    assertThat(made.said()).extracting(Object::getClass).isEqualTo(
        List.of(Remark.Returning.class, Remark.WorthIt.class, Remark.WithoutBreak.class));
  }

  @ParameterizedTest
  @CsvSource({"4, 0", "5, 1"})
  void returnTimesAreTold(int n, int said) {
    var made = new Made();
    made.returned = Optional.of(new Spread(n, Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(3)));
    assertThat(made.said()).hasSize(said).hasOnlyElementsOfType(Remark.Returning.class);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 2, 40, 0", "1, 1, 3, 0, 1", "5, 0, 0, 9, 1", "0, 0, 5, 0, 1"})
  void whatWasWorthItIsTold(int yes, int partly, int no, int unsaid, int said) {
    var made = new Made();
    made.worth = new Worth(yes, partly, no, unsaid);
    assertThat(made.said()).hasSize(said).hasOnlyElementsOfType(Remark.WorthIt.class);
  }

  @ParameterizedTest
  @CsvSource({"180, 3, 1", "179, 3, 0", "180, 2, 0"})
  void aLongTimeWithoutABreakIsTold(int minutes, int offered, int said) {
    var made = new Made();
    made.longestBetween = Optional.of(Duration.ofMinutes(minutes));
    made.offered = offered;
    assertThat(made.said()).hasSize(said).hasOnlyElementsOfType(Remark.WithoutBreak.class);
  }

  @Test
  void ofAllThatCouldBeSaidTheThreeWeightiestAreAndEachComesUpWhenThoseBeforeItFall() {
    var made = everything();
    assertThat(made.said()).extracting(Object::getClass).isEqualTo(
        List.of(Remark.Unanswered.class, Remark.Origins.class, Remark.OneSource.class));
    made.unsure = 0;
    made.byOrigin.clear();
    made.bySource.clear();
    assertThat(made.said()).extracting(Object::getClass).isEqualTo(
        List.of(Remark.OneHour.class, Remark.AboveRange.class, Remark.PartOfDay.class));
    made.byHour.put(10, Made.tally(60, 0, 0));
    made.before = List.of();
    made.deepStarts.clear();
    assertThat(made.said()).extracting(Object::getClass).isEqualTo(
        List.of(Remark.Returning.class, Remark.WorthIt.class, Remark.WithoutBreak.class));
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(new Made().said()).isEmpty();
  }

  @Test
  void theyAreSaidInPlainSentences() {
    assertThat(said(Locale.ENGLISH)).containsExactly(
        "2 h 00 lie in gaps without an answer: the figures may still change.",
        "83 % of interruptions and 75 % of the time away came from outside.",
        "Message: 1 h 00 of 1 h 20 away, in 7 interruptions.",
        "6 of 12 interruptions began between 10 and 11 o’clock, in 1 h 00 of 10 h 00 of focus.",
        "10 h 00 of focus; the 4 weeks before had 1 h 40 to 3 h 20.",
        "9 of 11 stretches of 25 minutes and more began before noon, where 6 h 00 of 10 h 00 of focus lay.",
        "Back in it after 2 min (1 min to 3 min, n 6).",
        "Of 7 interruptions you looked back on, worth it: 1; partly: 2.",
        "The longest time without a break was 3 h 05.");
    assertThat(said(Locale.GERMAN)).containsExactly(
        "2 h 00 liegen in Lücken ohne Antwort: die Zahlen können sich noch ändern.",
        "83 % der Unterbrechungen und 75 % der Abwesenheit kamen von außen.",
        "Nachricht: 1 h 00 von 1 h 20 Abwesenheit, in 7 Unterbrechungen.",
        "6 von 12 Unterbrechungen begannen zwischen 10 und 11 Uhr, in 1 h 00 von 10 h 00 Fokus.",
        "10 h 00 Fokus; in den 4 Wochen davor waren es 1 h 40 bis 3 h 20.",
        "9 von 11 Abschnitten ab 25 Minuten begannen vor 12 Uhr; dort lagen 6 h 00 von 10 h 00 Fokus.",
        "Wieder drin nach 2 min (1 min bis 3 min, n 6).",
        "Von 7 Unterbrechungen, auf die du zurückgeblickt hast, waren es wert: 1; teilweise: 2.",
        "Die längste Zeit ohne Pause war 3 h 05.");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-16, the same weekday in the 4 weeks before had", "2026-W47, the 4 weeks before had",
      "2026-11, the 4 months before had", "2026-H2, the 4 half-years before had", "2026, the 4 years before had"})
  void eachFrameNamesWhatItStandsBeside(String label, String named) {
    var made = new Made().lived(600, 0, 0).focusBefore(100, 200, 150, 120);
    made.frame = Calendar.of(Settings.DEFAULT).frame(label);
    assertThat(words(Locale.ENGLISH).remark(made.said().getFirst(), made.report())).contains(named);
  }

  private static List<String> said(Locale language) {
    var made = everything();
    var report = made.report();
    return Stream.of(Remark.Unanswered.of(report), Remark.Origins.of(report), Remark.OneSource.of(report),
        Remark.OneHour.of(report), Remark.AboveRange.of(report), Remark.PartOfDay.of(report),
        Remark.Returning.of(report), Remark.WorthIt.of(report), Remark.WithoutBreak.of(report))
        .map(remark -> words(language).remark(remark.orElseThrow(), report)).toList();
  }

  private static FigureWords words(Locale language) {
    return new FigureWords(new Texts(language));
  }

  private static Made everything() {
    var made = new Made().lived(600, 12, 80).hour(10, 60, 6).hour(11, 300, 3).hour(15, 240, 3)
        .focusBefore(100, 200, 150, 120);
    made.unsure = 120;
    made.byOrigin.putAll(Map.of(Origin.EXTERNAL, Made.tally(600, 10, 60), Origin.SELF, Made.tally(600, 2, 20)));
    made.bySource.putAll(Map.of(Source.MESSAGE, Made.tally(600, 7, 60), Source.URGE, Made.tally(600, 2, 20)));
    made.deepStarts.putAll(Map.of(10, 4, 11, 5, 15, 2));
    made.returned = Optional.of(new Spread(6, Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(3)));
    made.worth = new Worth(1, 2, 4, 5);
    made.offered = 5;
    made.longestBetween = Optional.of(Duration.ofMinutes(185));
    return made;
  }
}
