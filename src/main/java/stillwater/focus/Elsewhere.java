package stillwater.focus;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// A block that runs on another device, as far as this one has heard.
///
/// @param began with the offset lived in
/// @param latest what was said about it last
/// @param last when the latest thing happened in it
public record Elsewhere(
    Device device, Id block, Text intention, OffsetDateTime began, Id latest, OffsetDateTime last) {

  /// The block that runs where a device's events fold to this state.
  public static Optional<Elsewhere> on(Device device, State state) {
    return state.running().map(block -> new Elsewhere(
        device, block.id(), block.task().intention(), block.began(), latest(state, block),
        block.wall(block.last().lived()).atZone(block.task().zone()).toOffsetDateTime()));
  }

  /// What was said, in these states, about the end of blocks of other devices.
  public static Stream<Recorded> said(Collection<State> states) {
    return states.stream().flatMap(state -> state.kept().oldestFirst().stream())
        .filter(kept -> kept.event() instanceof Event.EndedElsewhere)
        .map(kept -> new Recorded(kept.id(), 1, kept.at(), kept.event()));
  }

  /// The end of the block that runs, where another device said one knowing everything that was said here: whoever went
  /// on with the block knows better. It is never before what happened last.
  ///
  /// @param said what was said on any device, as [#said] finds it
  public static Optional<Recorded> end(State state, Stream<Recorded> said) {
    return state.running().flatMap(block -> said
        .filter(claim -> claim.event() instanceof Event.EndedElsewhere over && over.block().equals(block.id())
            && over.after().equals(latest(state, block)))
        .max(Comparator.comparing(Recorded::at).thenComparing((Recorded claim) -> claim.id().toString()))
        .map(claim -> ended(block, claim)));
  }

  /// The state with that end in it.
  public static State ended(State state, Stream<Recorded> said) {
    return end(state, said).map(state::and).orElse(state);
  }

  private static Id latest(State state, Block block) {
    return state.log().newestFirst().filter(recorded -> !recorded.event().isSeen() && tellsOf(block, recorded, state))
        .findFirst().orElseThrow().id();
  }

  private static boolean tellsOf(Block block, Recorded recorded, State state) {
    return recorded.id().equals(block.id()) || recorded.event().about().flatMap(state.log()::find)
        .filter(named -> tellsOf(block, named, state)).isPresent();
  }

  private static Recorded ended(Block block, Recorded claim) {
    var over = (Event.EndedElsewhere) claim.event();
    var last = block.wall(block.last().lived()).atOffset(over.to().getOffset());
    return new Recorded(claim.id(), claim.seq(), over.to().isBefore(last) ? last : over.to(),
        new Event.BlockEnded(block.id(), Optional.empty(), Text.NONE));
  }
}
