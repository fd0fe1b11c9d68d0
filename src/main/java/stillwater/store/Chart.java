package stillwater.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stillwater.focus.Checkup;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.wire.Line;

/// What a [Doctor] finds in one file of the journal: its events with their lines, and what is no event.
final class Chart implements Lines.Reader {
  private final MonthFile file;
  private final Remarks remarks = new Remarks();
  private final List<Placed> events = new ArrayList<>();
  private boolean isRead = true;
  private int lines;
  private int lastLine;
  private int onLine;
  private int openGaps;
  private int skipped;

  /// An event and where it stands.
  record Placed(Chart chart, int line, Recorded recorded) {}

  private Chart(MonthFile file) {
    this.file = file;
  }

  static Chart of(MonthFile file) {
    var chart = new Chart(file);
    try {
      file.read(chart);
      chart.endLine();
    } catch (Trouble unreadable) {
      chart.isRead = false;
      chart.remarks.add(Problem.UNREADABLE, "");
    }
    return chart;
  }

  MonthFile file() {
    return file;
  }

  Remarks remarks() {
    return remarks;
  }

  List<Placed> events() {
    return events;
  }

  boolean isRead() {
    return isRead;
  }

  /// How often something was no event, and may have been one.
  int skipped() {
    return skipped;
  }

  void openGap() {
    openGaps++;
  }

  Checkup.File sheet(String name) {
    var contents = isRead ? Optional.of(new Checkup.Contents(lines, events.size(), openGaps))
        : Optional.<Checkup.Contents>empty();
    return new Checkup.File(name, contents, remarks.findings(), remarks.unlisted());
  }

  @Override
  public void found(int line, Line found) {
    if (line != lastLine) {
      endLine();
      lines++;
      lastLine = line;
    }
    switch (found) {
      case Line.Damaged(Problem problem, String about) -> {
        skipped += problem.isDamage() ? 1 : 0;
        remarks.add(line, problem, about);
      }
      case Line.Newer(long version) -> {
        skipped++;
        remarks.add(line, Problem.NEWER, Long.toString(version));
      }
      case Line.Readable(Recorded recorded) -> {
        onLine++;
        events.add(new Placed(this, line, recorded));
      }
    }
  }

  private void endLine() {
    if (onLine > 1) {
      remarks.add(lastLine, Problem.GLUED, Integer.toString(onLine));
    }
    onLine = 0;
  }
}
