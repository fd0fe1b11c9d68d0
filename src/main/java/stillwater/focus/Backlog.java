package stillwater.focus;

import java.util.List;

/// What was said and the disk does not take: it stands in memory alone, and is tried again until the disk takes it.
///
/// @param events how many
/// @param why what the disk said last
/// @param about what the sentence about it names
public record Backlog(int events, Trouble.Code why, List<String> about) {
  public Backlog {
    about = List.copyOf(about);
  }

  public static Backlog of(int events, Trouble trouble) {
    return new Backlog(events, trouble.code(), trouble.about());
  }
}
