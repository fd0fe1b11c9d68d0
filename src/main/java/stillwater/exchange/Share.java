package stillwater.exchange;

import java.time.Duration;
import java.util.Optional;
import stillwater.focus.Kind;
import stillwater.focus.Tag;

/// The new blocks that became a kind of work for the same reason.
///
/// @param name what they are filed under; none where under nothing
public record Share(
    Optional<Tag> name, Kind kind, KindRule.Because because, int blocks, Duration length) {

  Share and(Duration more) {
    return new Share(name, kind, because, blocks + 1, length.plus(more));
  }
}
