package stillwater.engine;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Forgetting;
import stillwater.focus.Id;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Rules;
import stillwater.focus.State;
import stillwater.focus.Verdict;
import stillwater.store.Ledger;

/// Blanks what should never have been written: the one thing said that changes lines which stand.
final class Forgetter {
  private final Ledger ledger;

  Forgetter(Ledger ledger) {
    this.ledger = ledger;
  }

  /// Returns when it stands nowhere any more; done are the events that were blanked, as they stand now.
  ///
  /// @throws stillwater.focus.Trouble if it may still stand somewhere; then it may be asked for again
  Decision forget(Command.Forget command, OffsetDateTime at) {
    var events = ledger.whole();
    return switch (Rules.decide(State.replay(events), command, at)) {
      case Verdict.Refused(Reason reason) when reason.code() == Reason.Code.UNKNOWN_ID ->
          new Decision.Refused(elsewhere(command.of(), reason));
      case Verdict.Refused(Reason reason) -> {
        var lines = Forgetting.about(events, command.of());
        yield isErased(lines) ? done(lines) : new Decision.Refused(reason);
      }
      case Verdict.Accepted _ -> {
        isErased(Forgetting.about(events, command.of()));
        yield done(Forgetting.lines(events, command.of()));
      }
    };
  }

  /// Where it is blank in one file it may still stand in another, as after an end halfway: files are asked, not events.
  private boolean isErased(List<Recorded> lines) {
    return ledger.erase(ids(lines));
  }

  private Decision done(List<Recorded> lines) {
    var ids = ids(lines);
    return new Decision.Done(ledger.whole().stream().filter(recorded -> ids.contains(recorded.id())).toList());
  }

  private static Set<Id> ids(List<Recorded> lines) {
    return lines.stream().map(Recorded::id).collect(Collectors.toSet());
  }

  private Reason elsewhere(Id id, Reason otherwise) {
    return ledger.everything().entrySet().stream().filter(entry -> has(entry.getValue(), id)).findFirst()
        .map(entry -> Reason.of(Reason.Code.ELSEWHERE, entry.getKey().name())).orElse(otherwise);
  }

  private static boolean has(List<Recorded> events, Id id) {
    return events.stream().anyMatch(recorded -> recorded.id().equals(id));
  }
}
