package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import stillwater.focus.Block;
import stillwater.focus.Break;
import stillwater.focus.Command;
import stillwater.focus.Rules;
import stillwater.focus.Snapshot;
import stillwater.focus.State;

/// The break to propose where things stand so: how long it is, and what to move in it.
public record Proposal(Duration length, Suggestion suggestion) {
  /// Sitting is not remembered longer than this: the night lies between.
  private static final Duration SAME_DAY = Duration.ofHours(12);

  /// Composes a break that would begin now.
  ///
  /// @param length as the person wants it; without one it follows from the block that runs or has just ended
  public static Proposal of(Catalogue catalogue, Snapshot standing, Optional<Duration> length, Instant now) {
    var planned = length.orElseGet(() -> usual(standing, now));
    return new Proposal(planned, Coach.suggest(catalogue, standing.state().breaks().oldestFirst(),
        new Occasion(planned, lastBreak(standing.state().breaks().latest(), now), now)));
  }

  /// The facts behind what a break suggests, as they stood when it began.
  public static Why why(Catalogue catalogue, State state, Break pause) {
    var past = state.breaks().oldestFirst().stream()
        .filter(other -> other.started().isBefore(pause.started())).toList();
    var latest = past.stream().reduce((_, later) -> later);
    return Coach.why(catalogue, past,
        new Occasion(Duration.ZERO, lastBreak(latest, pause.started()), pause.started()),
        pause.suggested().stream().flatMap(id -> catalogue.find(id).stream()).toList());
  }

  /// What one says to take it.
  public Command.TakeBreak command() {
    return new Command.TakeBreak(length, suggestion.ids());
  }

  /// How long a break follows from the block that runs or has just ended.
  public static Duration usual(Snapshot standing, Instant now) {
    var block = standing.state().running()
        .or(() -> standing.state().blocks().latest().filter(latest -> hasJustEnded(latest, now)));
    return BreakLength.after(block, block.map(running -> standing.livedUntil(running, now)).orElse(now));
  }

  private static boolean hasJustEnded(Block block, Instant now) {
    return block.ended().filter(end -> end.wall().plus(Rules.BREAK_WINDOW).isAfter(now)).isPresent();
  }

  private static Optional<Instant> lastBreak(Optional<Break> latest, Instant now) {
    return latest.flatMap(Break::ended).filter(ended -> ended.plus(SAME_DAY).isAfter(now));
  }
}
