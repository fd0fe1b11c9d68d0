package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stillwater.focus.Block;
import stillwater.focus.Break;
import stillwater.focus.Command;
import stillwater.focus.MovementId;
import stillwater.focus.Recorded;
import stillwater.focus.Rules;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.focus.State;

/// The break to propose where things stand so: how long it is, and what to move in it.
public record Proposal(Duration length, Suggestion suggestion) {
  /// Whoever asks for something else near the end, or after it, gets it all the same: what is left is never less.
  private static final Duration LEAST_LEFT = Duration.ofMinutes(2);

  /// Composes a break that would begin now.
  ///
  /// @param length as the person wants it; without one it follows from the block that runs or has just ended
  /// @param now with the offset lived in
  public static Proposal of(
      Catalogue catalogue, Settings settings, Snapshot standing, Optional<Duration> length, OffsetDateTime now) {
    var state = standing.state();
    var at = now.toInstant();
    var planned = length.orElseGet(() -> usual(standing, at));
    var stint = block(state, at).map(block -> Stint.of(block, standing.livedUntil(block, at), state));
    var seed = seed(state.log().latest());
    return new Proposal(planned, new Coach(catalogue, settings).suggest(state.breaks().oldestFirst(),
        new Occasion(planned, stint, lastBreak(state.breaks().latest(), settings, now), now, seed)));
  }

  /// Something else for the rest of the break that runs, or for two minutes where less is left; none where nothing else
  /// fits, or no break runs.
  ///
  /// @param known what the break has beyond what was suggested for it
  /// @param now with the offset lived in
  public static Optional<Movement> another(
      Catalogue catalogue, Settings settings, Snapshot standing, Set<MovementId> known, OffsetDateTime now) {
    var left = standing.remaining(now.toInstant()).filter(rest -> rest.compareTo(LEAST_LEFT) > 0).orElse(LEAST_LEFT);
    return standing.state().resting().flatMap(pause -> new Coach(catalogue, settings).another(
        before(pause, standing.state()), pause, known,
        occasion(settings, standing.state(), pause, left, now)));
  }

  /// The facts behind what a break suggests, as they stood when it began.
  public static Why why(Catalogue catalogue, Settings settings, State state, Break pause) {
    var offset = state.log().find(pause.id()).map(Recorded::at).map(OffsetDateTime::getOffset).orElse(ZoneOffset.UTC);
    var occasion = occasion(settings, state, pause, Duration.ZERO, pause.started().atOffset(offset));
    var memory = Memory.of(catalogue, before(pause, state), Optional.empty());
    return Why.of(occasion, pause.suggested().stream().flatMap(id -> catalogue.find(id).stream()).toList(),
        new Needs(memory, occasion.strain(), Set.of()));
  }

  /// What one says to take it.
  public Command.TakeBreak command() {
    return new Command.TakeBreak(length, suggestion.ids());
  }

  /// How long a break follows from the block that runs or has just ended.
  public static Duration usual(Snapshot standing, Instant now) {
    var block = block(standing.state(), now);
    return BreakLength.after(block, block.map(found -> standing.livedUntil(found, now)).orElse(now));
  }

  private static Occasion occasion(
      Settings settings, State state, Break pause, Duration length, OffsetDateTime now) {
    var stint = pause.after().flatMap(state.blocks()::find)
        .map(block -> Stint.of(block, block.lived(pause.started()), state));
    var latest = before(pause, state).stream().reduce((_, later) -> later);
    return new Occasion(length, stint, lastBreak(latest, settings, pause.started().atOffset(now.getOffset())),
        now, seed(state.log().find(pause.id())));
  }

  private static List<Break> before(Break pause, State state) {
    return state.breaks().oldestFirst().stream().filter(other -> other.started().isBefore(pause.started())).toList();
  }

  private static Optional<Block> block(State state, Instant now) {
    return state.running().or(() -> Rules.justEnded(state, now));
  }

  /// Sitting is not remembered into another day: the night lies between.
  private static Optional<Instant> lastBreak(Optional<Break> latest, Settings settings, OffsetDateTime now) {
    return latest.flatMap(Break::ended)
        .filter(ended -> day(ended.atOffset(now.getOffset()), settings).equals(day(now, settings)));
  }

  private static LocalDate day(OffsetDateTime at, Settings settings) {
    return at.minusNanos(settings.days().start().toNanoOfDay()).toLocalDate();
  }

  /// The same life gives the same breaks, whatever ids its events have.
  private static long seed(Optional<Recorded> said) {
    return said.map(Recorded::seq).orElse(0L);
  }
}
