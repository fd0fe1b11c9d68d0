package stillwater.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stillwater.focus.Checkup.Finding;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Reason;

/// What there is to say of one file: the same of lines that follow one another is said once, and of each problem no
/// more than a person would read.
final class Remarks {
  private static final int MOST = 100;

  private final Map<Problem, List<Finding>> findings = new EnumMap<>(Problem.class);
  private int unlisted;

  /// Says something of the whole file.
  void add(Problem problem, String detail) {
    add(0, problem, detail);
  }

  void add(int line, Problem problem, String detail) {
    add(new Finding(line, line, problem, detail, Optional.empty()));
  }

  void impossible(int line, Reason reason) {
    add(new Finding(line, line, Problem.IMPOSSIBLE, "", Optional.of(reason)));
  }

  /// By line; what is about the whole file comes first.
  List<Finding> findings() {
    return findings.values().stream().flatMap(List::stream).sorted(Comparator.comparingInt(Finding::line)).toList();
  }

  int unlisted() {
    return unlisted;
  }

  void add(Finding finding) {
    var alike = findings.computeIfAbsent(finding.problem(), _ -> new ArrayList<>());
    if (!alike.isEmpty() && continues(alike.getLast(), finding)) {
      var before = alike.removeLast();
      alike.add(new Finding(before.line(), finding.line(), before.problem(), before.detail(), before.reason()));
    } else if (alike.size() < MOST) {
      alike.add(finding);
    } else {
      unlisted++;
    }
  }

  private static boolean continues(Finding before, Finding next) {
    return before.line() > 0 && next.line() >= before.lastLine() && next.line() <= before.lastLine() + 1
        && before.detail().equals(next.detail()) && before.reason().equals(next.reason());
  }
}
