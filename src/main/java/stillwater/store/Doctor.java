package stillwater.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stillwater.focus.Anomaly;
import stillwater.focus.Checkup;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.wire.Line;

/// Examines the journal: lines that cannot be read, stand twice, or tell of what cannot have happened.
public final class Doctor implements Checkup {
  private final Path home;
  private final MonthFiles files;

  public Doctor(Places places) {
    this.home = places.home();
    this.files = new MonthFiles(places.journal());
  }

  @Override
  public List<File> examine() {
    var byDevice = new TreeMap<Device, List<MonthFile>>();
    files.all().forEach(file -> byDevice.computeIfAbsent(file.device(), _ -> new ArrayList<>()).add(file));
    var once = new HashSet<Id>();
    return byDevice.values().stream().flatMap(months -> examine(months, once).stream()).toList();
  }

  private List<File> examine(List<MonthFile> months, Set<Id> once) {
    var lines = new TreeMap<MonthFile, List<MonthFile.Numbered>>(Comparator.comparing(MonthFile::month));
    months.forEach(month -> lines.put(month, month.lines()));
    var anomalies = anomalies(lines.values().stream().flatMap(List::stream).toList());
    return lines.entrySet().stream().map(entry -> file(entry.getKey(), entry.getValue(), anomalies, once)).toList();
  }

  private File file(MonthFile month, List<MonthFile.Numbered> lines, Map<Id, Anomaly> anomalies, Set<Id> once) {
    var findings = new ArrayList<Finding>();
    int events = 0;
    for (var line : lines) {
      switch (line.line()) {
        case Line.Damaged(String why) -> findings.add(new Finding(line.number(), Problem.DAMAGED, why));
        case Line.Newer(long version) ->
            findings.add(new Finding(line.number(), Problem.NEWER, Long.toString(version)));
        case Line.Readable(Recorded recorded) -> {
          events++;
          if (!once.add(recorded.id())) {
            findings.add(new Finding(line.number(), Problem.TWICE, recorded.id().brief()));
          } else if (anomalies.containsKey(recorded.id())) {
            findings.add(new Finding(line.number(), Problem.IMPOSSIBLE, why(anomalies.get(recorded.id()))));
          }
        }
      }
    }
    return new File(home.relativize(month.path()).toString(), lines.size(), events, findings);
  }

  private static Map<Id, Anomaly> anomalies(List<MonthFile.Numbered> lines) {
    var once = new HashMap<Id, Recorded>();
    for (var line : lines) {
      if (line.line() instanceof Line.Readable(Recorded recorded)) {
        once.putIfAbsent(recorded.id(), recorded);
      }
    }
    var ordered = once.values().stream().sorted(Comparator.comparingLong(Recorded::seq)).toList();
    var anomalies = new HashMap<Id, Anomaly>();
    State.replay(ordered).anomalies().newestFirst().forEach(anomaly -> anomalies.put(anomaly.id(), anomaly));
    return anomalies;
  }

  private static String why(Anomaly anomaly) {
    return anomaly.reason().code().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
