package stillwater.focus;

import java.util.Optional;

/// What a distraction or an interruption was.
public enum Source {
  URGE(Origin.SELF),
  THOUGHT(Origin.SELF),
  BODY(Origin.SELF),
  COLLEAGUE(Origin.EXTERNAL),
  MESSAGE(Origin.EXTERNAL),
  MEETING(Origin.EXTERNAL),
  NOISE(Origin.EXTERNAL),
  WAITING(Origin.EXTERNAL),
  OTHER(Origin.EXTERNAL);

  private final Origin origin;

  Source(Origin origin) {
    this.origin = origin;
  }

  public Origin origin() {
    return origin;
  }

  /// The origin of what may not have been named.
  public static Origin originOf(Optional<Source> source) {
    return source.map(Source::origin).orElse(Origin.UNKNOWN);
  }
}
