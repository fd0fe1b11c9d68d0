package stillwater.focus;

import java.time.OffsetDateTime;
import stillwater.focus.Verdict.Accepted;

/// What may be taken over from another program.
final class Imports {
  private Imports() {}

  /// What is not new is left out without a word: whoever asks has looked before, and may be saying it again.
  static Verdict add(State state, Command.Import wanted, OffsetDateTime now) {
    var sieve = new Sieve(state, now);
    var at = wanted.begun().filter(begun -> isOneOf(state, begun)).orElse(now);
    return new Accepted(at, wanted.blocks().stream().filter(block -> !block.imported().isEmpty())
        .filter(block -> sieve.pass(block) instanceof Sieve.New).<Event>map(block -> block).toList());
  }

  /// Whether an event is part of the same import.
  static boolean together(Recorded one, Recorded other) {
    return isImported(one) && isImported(other) && one.at().equals(other.at());
  }

  static boolean isImported(Recorded recorded) {
    return recorded.event() instanceof Event.BlockAdded added && !added.imported().isEmpty();
  }

  private static boolean isOneOf(State state, OffsetDateTime begun) {
    return state.log().newestFirst().anyMatch(recorded -> isImported(recorded) && recorded.at().equals(begun));
  }
}
