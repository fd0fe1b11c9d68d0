package stillwater.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stillwater.focus.Checkup;
import stillwater.focus.Copies;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;

/// Examines the journal and what lies around it: what cannot be read, stands twice, cannot have happened, stands only
/// in a copy, or is no part of it.
public final class Doctor implements Checkup {
  private final Path home;
  private final MonthFiles files;
  private final Surroundings surroundings;
  private final Copies copies;

  /// @param machine tells this machine from every other
  public Doctor(Places places, String machine) {
    this.home = places.home();
    this.files = new MonthFiles(places.journal());
    this.surroundings = new Surroundings(places, machine);
    this.copies = new KeptCopies(places);
  }

  @Override
  public List<File> examine() {
    var sheets = new ArrayList<>(surroundings.examine());
    try {
      sheets.addAll(journal());
    } catch (Trouble changedMeanwhile) {
      sheets.add(Surroundings.sheet("journal", Problem.UNREADABLE, ""));
    }
    addLosses(sheets);
    return sheets;
  }

  private void addLosses(List<File> sheets) {
    try {
      copies.losses().forEach(loss ->
          add(Surroundings.sheet(loss.file(), Problem.LOST, Integer.toString(loss.lines())), sheets));
    } catch (Trouble unreadable) {
      sheets.add(Surroundings.sheet("backups", Problem.UNREADABLE, ""));
    }
  }

  /// To what is said of that file already, if it is still there.
  private static void add(File sheet, List<File> sheets) {
    sheets.stream().filter(known -> known.file().equals(sheet.file())).findFirst().ifPresentOrElse(
        known -> sheets.set(sheets.indexOf(known), known.with(sheet.findings())), () -> sheets.add(sheet));
  }

  private List<File> journal() {
    var byDevice = files.all().stream()
        .collect(Collectors.groupingBy(MonthFile::device, TreeMap<Device, List<MonthFile>>::new, Collectors.toList()));
    var seen = new HashMap<Id, Recorded>();
    return byDevice.values().stream().flatMap(months -> {
      var charts = months.stream().map(Chart::of).toList();
      Rounds.make(charts, seen);
      return charts.stream();
    }).map(chart -> chart.sheet(home.relativize(chart.file().path()).toString())).toList();
  }
}
