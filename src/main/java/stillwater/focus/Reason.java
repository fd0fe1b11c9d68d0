package stillwater.focus;

import java.util.List;

/// Why something may not be said now, or what a person wrote is left out.
///
/// @param about what the sentence about it names, already as a person reads it: an intention, a time
public record Reason(Code code, List<String> about) {

  /// Each has its sentence in the texts, under `refused.` and its name.
  public enum Code {
    BLOCK_RUNNING,
    NOTHING_RUNNING,
    NOTHING_RUNNING_THERE,
    ON_BREAK,
    NO_BREAK,
    HELD,
    NOT_HELD,
    NOTHING_TO_RETURN_FROM,
    OPEN_ENDED,
    NOT_A_LENGTH,
    UNKNOWN_ID,
    AMBIGUOUS_ID,
    IN_FUTURE,
    BEFORE_LAST_EVENT,
    END_BEFORE_START,
    OVERLAPS,
    STILL_RUNNING,
    MOVES_MONTH,
    NO_OPEN_GAP,
    SEVERAL_OPEN_GAPS,
    ALREADY_ANSWERED,
    NOTHING_SAID,
    NOTHING_TO_UNDO,
    NEEDED_LATER,
    NO_COPY,
    FOLDER_NOT_NEW,
    FOLDER_OF_HOME,
    NOT_A_LIST,
    TOO_LARGE,
    NOT_READABLE,
    NOT_AN_ENTRY,
    UNKNOWN_FIELD,
    UNFIT_FIELD,
    UNKNOWN_WORD,
    NO_AREA,
    AREA_TWICE,
    STEP_COUNT,
    NO_LENGTH,
    STEPS_ADD_UP,
    ID_TWICE,
    ID_TAKEN
  }

  public Reason {
    about = List.copyOf(about);
  }

  /// A reason that names these.
  public static Reason of(Code code, Object... about) {
    return new Reason(code, List.of(about).stream().map(Object::toString).toList());
  }
}
