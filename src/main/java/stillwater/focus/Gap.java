package stillwater.focus;

import java.time.Duration;
import java.util.Optional;

/// A stretch of a block that nobody vouches for, until the person says what it was.
///
/// @param slept how long of it the machine is known to have been asleep
public record Gap(
    Id id, Moment from, Moment to, GapCause cause, Optional<Duration> slept, Optional<GapAnswer> answer)
    implements Past.Entry {

  public Span span() {
    return new Span(from.lived(), to.lived());
  }

  public boolean isOpen() {
    return answer.isEmpty();
  }

  public boolean was(GapAnswer said) {
    return answer.equals(Optional.of(said));
  }

  Gap answered(GapAnswer said) {
    return new Gap(id, from, to, cause, slept, Optional.of(said));
  }
}
