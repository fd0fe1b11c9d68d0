package stillwater.focus;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a block is for.
///
/// @param planned how long it is meant to be; none where it is open-ended
/// @param zone the zone it is lived in: it is cut into days there
public record Task(Text intention, Kind kind, Optional<Duration> planned, List<Tag> tags, ZoneId zone) {
  public static final Duration LONGEST = Duration.ofDays(1);

  /// @throws IllegalArgumentException if the planned length is not between a second and a day
  public Task {
    tags = List.copyOf(tags);
    if (planned.isPresent() && !Task.isLength(planned.get())) {
      throw new IllegalArgumentException("a block is planned for a second to a day");
    }
  }

  static boolean isLength(Duration length) {
    return length.isPositive() && length.compareTo(LONGEST) <= 0;
  }

  Task withPlanned(Duration length) {
    return new Task(intention, kind, Optional.of(length), tags, zone);
  }

  Task amended(Text newIntention, Optional<Kind> newKind) {
    return new Task(newIntention.or(intention), newKind.orElse(kind), planned, tags, zone);
  }
}
