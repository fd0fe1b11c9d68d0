package stillwater.focus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks at every line on disk and changes nothing.
public interface Checkup {

  /// What was found about one file or folder.
  ///
  /// @param file its path below HOME
  /// @param contents what it holds, where it is a file of the journal that can be read
  /// @param unlisted how many findings more there are, each of a problem that is among those listed
  record File(String file, Optional<Contents> contents, List<Finding> findings, int unlisted) {
    public File {
      findings = List.copyOf(findings);
    }

    /// The same file, with something more about the whole of it.
    public File with(List<Finding> more) {
      return new File(file, contents, Stream.concat(more.stream(), findings.stream()).toList(), unlisted);
    }

    public boolean isDamaged() {
      return findings.stream().anyMatch(finding -> finding.problem().isDamage());
    }
  }

  /// How much a file of the journal holds; blank lines are none.
  ///
  /// @param openGaps how many gaps in it wait for an answer
  record Contents(int lines, int events, int openGaps) {}

  /// Something about a file, or about lines of it that follow one another, that a person should know.
  ///
  /// @param line the first, counted from 1; 0 where it is about the whole file
  /// @param lastLine the last
  /// @param detail what it is about in particular: a field, an id, a number; may be empty
  /// @param reason why it cannot have happened, or is left out
  record Finding(int line, int lastLine, Problem problem, String detail, Optional<Reason> reason) {}

  /// Each has two sentences in the texts: what it is, under `doctor.` and its name, and what is safe and what to do,
  /// under `doctor.do.` and its name.
  enum Problem {
    DAMAGED(true),
    TORN(true),
    ZEROS(true),
    NOT_TEXT(true),
    TOO_LONG(true),
    MERGE_MARK(true),
    UNKNOWN_TYPE(true),
    MISFIT(true),
    NEWER(true),
    GLUED(true),
    CONTRADICTED(true),
    IMPOSSIBLE(true),
    MISFILED(true),
    SEQ_TWICE(true),
    SEQ_MISSING(true),
    NEEDED_COPY(true),
    UNREADABLE(true),
    MISNAMED(true),
    LOST(true),
    SETTINGS_DAMAGED(true),
    SETTINGS_UNFIT(true),
    DEVICE_DAMAGED(true),
    TWICE(false),
    SEQ_FALLS(false),
    BYTE_MARK(false),
    NEEDLESS_COPY(false),
    STRANGER(false),
    ANOTHER_MACHINE(false),
    LEFTOVER(false),
    MOVEMENT_LEFT_OUT(false),
    MOVEMENTS_LEFT_OUT(false),
    EXPOSED(false);

    private final boolean damage;

    Problem(boolean damage) {
      this.damage = damage;
    }

    /// Whether something is lost, doubtful or in danger; else it is only worth knowing.
    public boolean isDamage() {
      return damage;
    }
  }

  /// Every file of every device's journal, and what else in HOME there is something to say of. This never fails: what
  /// cannot be read is a finding too.
  List<File> examine();
}
