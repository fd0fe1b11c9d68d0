package stillwater.cli;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.SetPlan;
import stillwater.focus.Plan;
import stillwater.report.Chronicle;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// `plan`: says how long one means to focus on each weekday from today on; alone it shows the plan.
@Command(name = "plan")
final class PlanVerb extends Verb {
  private static final int SHORTEST_NAME = 2;

  @Parameters(arity = "0..7", paramLabel = "WEEKDAY=HOURS", descriptionKey = "hours")
  private List<String> hours = List.of();

  @Override
  void run(Page page) {
    var today = today();
    var plan = current(today);
    if (!hours.isEmpty()) {
      plan = changed(plan);
      ask(new SetPlan(today, plan));
    } else if (plan.byWeekday().stream().allMatch(Duration::isZero)) {
      page.say("plan.none");
      return;
    }
    for (var day : DayOfWeek.values()) {
      var length = plan.on(day).isZero() ? "" : Lengths.column(plan.on(day));
      page.line("%-10s %5s".formatted(page.text(Texts.key("weekday.", day)), length).stripTrailing());
    }
  }

  private Plan current(LocalDate today) {
    var month = YearMonth.from(today);
    return Chronicle.of(session().history().events(month, month), Optional.empty()).plans().ahead(today);
  }

  private Plan changed(Plan plan) {
    var byWeekday = new ArrayList<>(plan.byWeekday());
    for (var typed : hours) {
      var parts = typed.split("=", 2);
      if (parts.length < 2) {
        throw misuse("usage.not-a-plan", typed);
      }
      byWeekday.set(weekday(parts[0]).getValue() - 1, length(parts[1]));
    }
    return new Plan(byWeekday);
  }

  private DayOfWeek weekday(String typed) {
    var name = typed.toUpperCase(Locale.ROOT);
    return List.of(DayOfWeek.values()).stream()
        .filter(day -> name.length() >= SHORTEST_NAME && day.name().startsWith(name))
        .findFirst().orElseThrow(() -> misuse("usage.not-a-weekday", typed));
  }

  private Duration length(String typed) {
    return Lengths.hours(typed).orElseThrow(() -> misuse("usage.not-hours"));
  }
}
