package stillwater.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import stillwater.focus.Source;

/// Something plain that the figures of a report say, where there are enough of them to say it.
public sealed interface Remark {
  /// More sentences than these nobody reads.
  int MOST = 3;
  /// What fewer days did is their own story.
  int DAYS = 3;

  /// What waits for an answer is much beside what is known: a quarter of an hour and a tenth of the focus.
  record Unanswered(Duration gaps) implements Remark {
    private static final Duration MUCH = Duration.ofMinutes(15);
    private static final int PART = 10;

    static Optional<Remark> of(Report report) {
      var gaps = report.figures().uncertainty().unansweredGaps();
      return Optional.<Remark>of(new Unanswered(gaps)).filter(_ -> gaps.compareTo(MUCH) >= 0
          && gaps.multipliedBy(PART).compareTo(report.figures().total().focus()) >= 0);
    }
  }

  /// Where interruptions came from, by the rule of [Finding].
  record Origins(Finding finding) implements Remark {

    static Optional<Remark> of(Report report) {
      return Optional.of(report.figures().interruptions().finding())
          .filter(finding -> finding != Finding.TOO_FEW_TO_SAY).map(Origins::new);
    }
  }

  /// One source took more than half of the time away, of ten interruptions at least, in three of them at least, and
  /// interrupted on three days at least.
  record OneSource(Source source, Tally tally, Duration of) implements Remark {
    private static final int ENOUGH = 10;
    private static final int SEVERAL = 3;

    static Optional<Remark> of(Report report) {
      var total = report.figures().total();
      return total.interruptions() < ENOUGH ? Optional.empty()
          : report.figures().interruptions().bySource().entrySet().stream()
              .max(Map.Entry.comparingByValue(Comparator.comparing(Tally::away)))
              .filter(most -> most.getValue().interruptions() >= SEVERAL
                  && most.getValue().away().multipliedBy(2).compareTo(total.away()) > 0
                  && recurs(report, day -> Tally.of(day.interruptions().bySource(), most.getKey())))
              .map(most -> new OneSource(most.getKey(), most.getValue(), total.away()));
    }
  }

  /// In one hour of the clock began four in ten of at least ten interruptions, and five at least; and an hour of focus
  /// was interrupted twice as often there as elsewhere, with an hour of focus on both sides: that most was worked then
  /// is no finding, and fewer fall together by chance. They lay on three days at least.
  ///
  /// @param hour 0 to 23
  record OneHour(int hour, int interruptions, int of) implements Remark {
    private static final int ENOUGH = 10;
    private static final int SEVERAL = 5;
    private static final int TENTHS = 4;
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    static Optional<Remark> of(Report report) {
      var total = report.figures().total();
      return total.interruptions() < ENOUGH ? Optional.empty() : report.figures().byHour().entrySet().stream()
          .filter(hour -> hour.getValue().interruptions() >= SEVERAL
              && hour.getValue().interruptions() * 10 >= total.interruptions() * TENTHS
              && isDense(hour.getValue(), total)
              && recurs(report, day -> Tally.of(day.byHour(), hour.getKey())))
          .max(Map.Entry.comparingByValue(Comparator.comparing(Tally::interruptions)))
          .map(most -> new OneHour(most.getKey(), most.getValue().interruptions(), total.interruptions()));
    }

    private static boolean isDense(Tally here, Tally total) {
      var elsewhere = here.subtractedFrom(total).pressure();
      return here.pressure().filter(rate -> elsewhere.isPresent()
          && rate.compareTo(elsewhere.get().multiply(TWICE)) >= 0).isPresent();
    }
  }

  /// There is more focus than in any of all four runs of days before, by a tenth at least. That there is less is not
  /// said: days that run are not over, and the range stands beside the figure.
  record AboveRange(Duration focus, Spread before) implements Remark {
    private static final int ENOUGH = 4;
    private static final int TENTHS = 10;

    static Optional<Remark> of(Report report) {
      var focus = report.figures().total().focus();
      return report.earlier().focus().filter(before -> before.n() >= ENOUGH)
          .filter(before -> focus.multipliedBy(TENTHS).compareTo(before.max().multipliedBy(TENTHS + 1)) >= 0
              && report.figures().blocks() > 0)
          .map(before -> new AboveRange(focus, before));
    }
  }

  /// Of at least ten stretches of 25 minutes and more, four in five began before noon, or after it, on three days at
  /// least, though no more than two thirds of the focus lay there: that most was worked then is no finding. The night
  /// is neither.
  ///
  /// @param deep of how many
  record PartOfDay(boolean isBeforeNoon, int stretches, int deep) implements Remark {
    private static final int ENOUGH = 10;
    private static final int MORNING = 4;
    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;

    static Optional<Remark> of(Report report) {
      int deep = sum(report.figures().unbroken().deepStarts());
      return Stream.of(true, false).map(isBeforeNoon ->
              new PartOfDay(isBeforeNoon, sum(part(isBeforeNoon, report.figures().unbroken().deepStarts())), deep))
          .filter(said -> deep >= ENOUGH && said.stretches * 5 >= deep * 4 && said.isOnSeveralDays(report)
              && said.focus(report).multipliedBy(3).compareTo(report.figures().total().focus().multipliedBy(2)) <= 0)
          .<Remark>map(Function.identity()).findFirst();
    }

    /// The focus that lay in that part of the day.
    public Duration focus(Report report) {
      return part(isBeforeNoon, report.figures().byHour()).values().stream().map(Tally::focus)
          .reduce(Duration.ZERO, Duration::plus);
    }

    private boolean isOnSeveralDays(Report report) {
      return report.days().stream()
          .filter(day -> sum(part(isBeforeNoon, day.figures().unbroken().deepStarts())) > 0).count() >= DAYS;
    }

    private static <T> SortedMap<Integer, T> part(boolean isBeforeNoon, SortedMap<Integer, T> byHour) {
      return isBeforeNoon ? byHour.subMap(MORNING, NOON) : byHour.subMap(NOON, MIDNIGHT);
    }

    private static int sum(SortedMap<Integer, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /// How long it took to be back in it, of at least five measured times.
  record Returning(Spread times) implements Remark {
    private static final int ENOUGH = 5;

    static Optional<Remark> of(Report report) {
      return report.figures().interruptions().returnTime().filter(times -> times.n() >= ENOUGH).map(Returning::new);
    }
  }

  /// Whether interruptions were worth it, of at least five of which it was said.
  record WorthIt(Worth worth) implements Remark {
    private static final int ENOUGH = 5;

    static Optional<Remark> of(Report report) {
      return Optional.of(report.figures().interruptions().worth()).filter(worth -> worth.said() >= ENOUGH)
          .map(WorthIt::new);
    }
  }

  /// The longest time without a break was three hours or more, where at least three blocks were ended.
  record WithoutBreak(Duration longest) implements Remark {
    private static final Duration LONG = Duration.ofHours(3);
    private static final int ENOUGH = 3;

    static Optional<Remark> of(Report report) {
      var breaks = report.figures().breaks();
      return breaks.longestBetween().filter(longest -> longest.compareTo(LONG) >= 0 && breaks.offered() >= ENOUGH)
          .map(WithoutBreak::new);
    }
  }

  /// What the report says, the weightiest first.
  static List<Remark> of(Report report) {
    return Stream.<Function<Report, Optional<Remark>>>of(Unanswered::of, Origins::of, OneSource::of, OneHour::of,
            AboveRange::of, PartOfDay::of, Returning::of, WorthIt::of, WithoutBreak::of)
        .flatMap(rule -> rule.apply(report).stream()).limit(MOST).toList();
  }

  private static boolean recurs(Report report, Function<Figures, Tally> what) {
    return report.days().stream().filter(day -> what.apply(day.figures()).interruptions() > 0).count() >= DAYS;
  }
}
