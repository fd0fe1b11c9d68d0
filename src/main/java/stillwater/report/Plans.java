package stillwater.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stillwater.focus.Event;
import stillwater.focus.Plan;
import stillwater.focus.State;

/// How much focus was planned, on whatever device it was said.
///
/// @param set in the order in which they take over from each other
public record Plans(List<Said> set) {
  static final Plans NONE = new Plans(List.of());

  /// A plan and when it was said.
  ///
  /// @param at never before what was said earlier on the same device, whatever its clock did
  public record Said(OffsetDateTime at, Event.PlanSet plan) {}

  static Plans of(State state) {
    var said = new ArrayList<Said>();
    for (var kept : state.kept().oldestFirst()) {
      if (kept.event() instanceof Event.PlanSet plan) {
        var late = said.isEmpty() || said.getLast().at().isBefore(kept.at());
        said.add(new Said(late ? kept.at() : said.getLast().at(), plan));
      }
    }
    return new Plans(said);
  }

  public Plans {
    set = set.stream().sorted(Comparator.comparing((Said said) -> said.plan().from())
        .thenComparing(said -> said.at().toInstant())).toList();
  }

  /// What was planned for a day, by the plan for the latest date up to it; of several for one date by the one said
  /// last.
  public Optional<Duration> on(LocalDate day) {
    return set.reversed().stream().map(Said::plan).filter(plan -> !plan.from().isAfter(day)).findFirst()
        .map(plan -> plan.plan().on(day.getDayOfWeek()));
  }

  /// What is planned for each weekday as it comes up next, today included; nothing where nothing was said.
  public Plan ahead(LocalDate today) {
    var byWeekday = Stream.of(DayOfWeek.values())
        .map(day -> on(today.with(TemporalAdjusters.nextOrSame(day))).orElse(Duration.ZERO));
    return new Plan(byWeekday.toList());
  }

  Plans and(Plans other) {
    return new Plans(Stream.concat(set.stream(), other.set.stream()).toList());
  }
}
