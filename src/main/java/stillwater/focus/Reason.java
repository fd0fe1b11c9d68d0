package stillwater.focus;

import java.util.List;

/// Why something may not be said now, or what a person wrote is left out.
///
/// @param about what the sentence about it names: an intention, a device; a time with the offset lived in, by ISO 8601
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
    BEFORE_LAST_EVENT_OF,
    END_BEFORE_START,
    OVERLAPS,
    OVERLAPS_RUNNING,
    OVERLAPS_ENTRY,
    NO_TIME_BETWEEN,
    OVER_A_DAY,
    STILL_RUNNING,
    MOVES_MONTH,
    NO_OPEN_GAP,
    SEVERAL_OPEN_GAPS,
    ALREADY_ANSWERED,
    NOTHING_SAID,
    NOTHING_TO_UNDO,
    NOTHING_TO_REDO,
    SAID_SINCE,
    NOTHING_TO_FORGET,
    ELSEWHERE,
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
    ID_TAKEN,
    BEFORE_1970,
    ENTRY_RUNNING,
    NOT_A_FRAME,
    NOT_A_TIME,
    SKIPPED_TIME,
    NOT_UTF_8,
    BROKEN_AT,
    FILE_EMPTY,
    UNKNOWN_FORMAT,
    OTHER_FORMAT,
    MISSING_COLUMN,
    DATES_UNCLEAR,
    FILE_TOO_LARGE
  }

  public Reason {
    about = List.copyOf(about);
  }

  /// A reason that names these.
  public static Reason of(Code code, Object... about) {
    return new Reason(code, List.of(about).stream().map(Object::toString).toList());
  }
}
