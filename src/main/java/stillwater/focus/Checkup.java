package stillwater.focus;

import java.util.List;

/// Looks at every line on disk and changes nothing.
public interface Checkup {

  /// What one file holds.
  ///
  /// @param file its path below HOME
  record File(String file, int lines, int events, List<Finding> findings) {
    public File {
      findings = List.copyOf(findings);
    }
  }

  /// Something about a line that a person should know.
  ///
  /// @param line counted from 1
  /// @param detail what is wrong with it in particular; may be empty
  record Finding(int line, Problem problem, String detail) {}

  /// Each has its sentence in the texts, under `doctor.` and its name.
  enum Problem {
    DAMAGED,
    NEWER,
    TWICE,
    IMPOSSIBLE
  }

  /// Every file of every device's journal.
  ///
  /// @throws Trouble if a file cannot be read at all
  List<File> examine();
}
