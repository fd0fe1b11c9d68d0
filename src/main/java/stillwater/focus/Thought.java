package stillwater.focus;

import java.time.OffsetDateTime;
import java.util.Optional;

/// A line put aside without leaving the block, until it is settled.
public record Thought(Id id, Text text, OffsetDateTime at, Optional<Id> block, Optional<Settlement> settled)
    implements Past.Entry {

  public boolean isOpen() {
    return settled.isEmpty();
  }

  Thought settled(Settlement how) {
    return new Thought(id, text, at, block, Optional.of(how));
  }
}
