package stillwater.store;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Recorded;
import stillwater.focus.State;

/// Finds the plan each device set last before a month, so that a report needs no other file of that time.
final class Plans {
  private final Predicate<MonthFile> mentions;
  private final Function<MonthFile, List<Recorded>> read;

  /// @param mentions whether a file may hold a plan
  Plans(Predicate<MonthFile> mentions, Function<MonthFile, List<Recorded>> read) {
    this.mentions = mentions;
    this.read = read;
  }

  Map<Device, List<Recorded>> before(YearMonth month, List<MonthFile> files) {
    return files.stream().filter(file -> file.month().isBefore(month))
        .collect(Collectors.groupingBy(MonthFile::device,
            Collectors.collectingAndThen(Collectors.groupingBy(MonthFile::month), this::latest)));
  }

  private List<Recorded> latest(Map<YearMonth, List<MonthFile>> months) {
    return months.entrySet().stream().sorted(Map.Entry.<YearMonth, List<MonthFile>>comparingByKey().reversed())
        .map(Map.Entry::getValue)
        .filter(month -> month.stream().anyMatch(mentions))
        .map(this::standing)
        .filter(plans -> !plans.isEmpty())
        .findFirst().orElse(List.of());
  }

  private List<Recorded> standing(Collection<MonthFile> month) {
    var events = Union.of(month.stream().flatMap(file -> read.apply(file).stream()).toList());
    var undone = State.undone(events);
    return events.stream()
        .filter(recorded -> recorded.event() instanceof Event.PlanSet && !undone.contains(recorded.id()))
        .toList();
  }
}
