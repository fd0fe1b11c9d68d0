package stillwater.store;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Gap;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.State;

/// Looks at one device's events beside one another: what is wrong with one may show only there.
final class Rounds {
  private final List<Chart> charts;
  private final Map<Id, Recorded> elsewhere;
  private final Map<Id, Chart.Placed> first = new LinkedHashMap<>();
  private final SortedMap<Long, Id> seqs = new TreeMap<>();
  private final Filing filing = new Filing();

  /// @param charts of one device, by month, a month's copies last
  /// @param elsewhere what stands in the folders of devices that were looked at before
  private Rounds(List<Chart> charts, Map<Id, Recorded> elsewhere) {
    this.charts = charts;
    this.elsewhere = elsewhere;
  }

  static void make(List<Chart> charts, Map<Id, Recorded> elsewhere) {
    var rounds = new Rounds(charts, elsewhere);
    charts.stream().filter(chart -> !chart.file().isCopy()).forEach(rounds::compare);
    charts.stream().filter(chart -> chart.file().isCopy()).forEach(rounds::compareCopy);
    rounds.first.values().forEach(rounds::checkMonth);
    rounds.checkMissing();
    rounds.replay();
    rounds.first.forEach((id, placed) -> elsewhere.put(id, placed.recorded()));
  }

  private void compare(Chart chart) {
    long highest = 0;
    for (var placed : chart.events()) {
      var before = before(placed.recorded());
      if (isNew(placed) && placed.recorded().seq() < highest) {
        chart.remarks().add(placed.line(), Problem.SEQ_FALLS, "");
      }
      if (before.equals(Optional.of(placed.recorded()))) {
        chart.remarks().add(placed.line(), Problem.TWICE, placed.recorded().id().brief());
      }
      highest = Math.max(highest, placed.recorded().seq());
    }
  }

  private void compareCopy(Chart chart) {
    var needed = chart.events().stream().filter(this::isNew).count();
    chart.remarks().add(needed > 0 ? Problem.NEEDED_COPY : Problem.NEEDLESS_COPY, Long.toString(needed));
  }

  /// Whether nothing with its id was seen before; what was seen and says something else is named.
  private boolean isNew(Chart.Placed placed) {
    var recorded = placed.recorded();
    var before = before(recorded);
    if (before.isEmpty()) {
      first.put(recorded.id(), placed);
      filing.remember(recorded, placed.chart().file().month());
      checkSeq(placed);
    } else if (!before.get().equals(recorded)) {
      placed.chart().remarks().add(placed.line(), Problem.CONTRADICTED, recorded.id().brief());
    }
    return before.isEmpty();
  }

  private Optional<Recorded> before(Recorded recorded) {
    return Optional.ofNullable(first.get(recorded.id())).map(Chart.Placed::recorded)
        .or(() -> Optional.ofNullable(elsewhere.get(recorded.id())));
  }

  private void checkSeq(Chart.Placed placed) {
    var seq = placed.recorded().seq();
    if (seqs.putIfAbsent(seq, placed.recorded().id()) != null) {
      placed.chart().remarks().add(placed.line(), Problem.SEQ_TWICE, Long.toString(seq));
    }
  }

  /// Where the event it names is lost, nobody can say where it belongs.
  private void checkMonth(Chart.Placed placed) {
    var named = placed.recorded().event().about();
    if (named.isEmpty() || first.containsKey(named.get())) {
      YearMonth month = filing.monthOf(placed.recorded());
      if (!month.equals(placed.chart().file().month())) {
        placed.chart().remarks().add(placed.line(), Problem.MISFILED, month.toString());
      }
    }
  }

  /// As many numbers as there are things that cannot be read may be theirs; more than these are lost.
  private void checkMissing() {
    var skipped = charts.stream().mapToInt(Chart::skipped).sum();
    if (!seqs.isEmpty() && charts.stream().allMatch(Chart::isRead)
        && seqs.lastKey() - seqs.firstKey() + 1 - seqs.size() > skipped) {
      long expected = seqs.firstKey();
      for (var seq : seqs.entrySet()) {
        if (seq.getKey() > expected) {
          var last = seq.getKey() - 1;
          var next = Optional.ofNullable(first.get(seq.getValue())).orElseThrow();
          next.chart().remarks().add(next.line(), Problem.SEQ_MISSING,
              expected == last ? Long.toString(last) : expected + "–" + last);
        }
        expected = seq.getKey() + 1;
      }
    }
  }

  private void replay() {
    var events = charts.stream().flatMap(chart -> chart.events().stream()).map(Chart.Placed::recorded).toList();
    var state = State.replay(Union.of(events, elsewhere.keySet()));
    state.anomalies().newestFirst().forEach(anomaly -> {
      var placed = Optional.ofNullable(first.get(anomaly.id())).orElseThrow();
      placed.chart().remarks().impossible(placed.line(), anomaly.reason());
    });
    state.openGaps().stream().map(Gap::id).map(first::get).forEach(placed -> placed.chart().openGap());
  }
}
