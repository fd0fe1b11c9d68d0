package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Where things stand: this device's state, and what the latest look at the clocks found that no event tells yet.
///
/// @param backlog what the disk has not taken yet
public record Snapshot(State state, Watch.Look look, Optional<Backlog> backlog, Others others) {

  /// All of it on disk, and nothing known of other devices.
  public Snapshot(State state, Watch.Look look) {
    this(state, look, Optional.empty(), Others.NONE);
  }

  /// The same with what is known of other devices.
  public Snapshot knowing(Others known) {
    return new Snapshot(state, look, backlog, known);
  }

  /// Whether nothing was recorded in between, here or elsewhere: what was read then still holds.
  public boolean tellsTheSameAs(Snapshot earlier) {
    return state == earlier.state && others.arrivals() == earlier.others.arrivals();
  }

  public Phase phase(Instant now) {
    return switch (state.activity()) {
      case Activity.Idle _ -> Phase.IDLE;
      case Activity.Resting _ -> Phase.BREAK;
      case Activity.Interrupted _ -> Phase.INTERRUPTED;
      case Activity.Focusing _ -> look.absence().isPresent() ? Phase.HELD
          : remaining(now).filter(Duration::isNegative).isPresent() ? Phase.OVERTIME : Phase.FOCUSING;
    };
  }

  /// The block that runs, cut into what it was made of so far.
  ///
  /// @throws java.util.NoSuchElementException if none runs
  public Course course(Instant now) {
    var block = state.running().orElseThrow();
    return block.course(livedUntil(block, now));
  }

  /// Up to where a running block counts, on the clock of [Block#lived].
  public Instant livedUntil(Block block, Instant now) {
    return block.lived(look.absence().map(Absence::since).orElse(now).minus(look.shift()));
  }

  /// What is left of the planned length of the block or break that runs, negative in overtime; none where nothing was
  /// planned.
  public Optional<Duration> remaining(Instant now) {
    return state.running()
        .map(block -> block.task().planned().map(planned -> planned.minus(course(now).focused())))
        .orElseGet(() -> state.resting().flatMap(pause ->
            pause.planned().map(planned -> planned.minus(pause.span(now).length()))));
  }
}
