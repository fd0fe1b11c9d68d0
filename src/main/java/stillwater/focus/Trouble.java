package stillwater.focus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The data could not be read or written. Nothing that was recorded before is lost by it.
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Each has its sentence in the texts, under `trouble.` and its name: what is safe, and what to do.
  public enum Code {
    HOME_IS_A_FILE,
    HOME_NOT_WRITABLE,
    HOME_NOT_READABLE,
    DEVICE_LEFT_OUT,
    HOME_IS_NEWER,
    HOME_CANNOT_LOCK,
    FOLDER_IS_AWAY,
    IN_USE,
    NO_ROOM,
    NOT_SAVED,
    SETTINGS_NOT_READABLE,
    SETTINGS_SET_ASIDE,
    SETTINGS_UNFIT,
    SOCKET_NOT_MADE,
    ALREADY_SERVED,
    CATALOGUE_NOT_READABLE,
    MOVEMENT_LEFT_OUT,
    MOVEMENTS_LEFT_OUT,
    LINK_LOST,
    LINK_NOT_UNDERSTOOD,
    LINK_SILENT,
    FILE_NOT_READ,
    FILE_NOT_WRITTEN,
    FILE_IS_A_FOLDER,
    FILE_WITHOUT_FOLDER,
    WEEK_NOT_WRITTEN,
    COPY_NOT_RESTORED,
    NO_DISPLAY
  }

  private final Code code;
  private final transient List<String> about;

  public Trouble(Code code, @Nullable Throwable cause, Object... about) {
    super(code + " " + List.of(about), cause);
    this.code = code;
    this.about = List.of(about).stream().map(Object::toString).toList();
  }

  public Code code() {
    return code;
  }

  /// What the sentence about it names: a path, a process.
  public List<String> about() {
    return about;
  }
}
