package stillwater.cli;

import java.util.Optional;
import stillwater.focus.Break;
import stillwater.focus.MovementId;
import stillwater.focus.Reason;
import stillwater.focus.Snapshot;
import stillwater.movement.Movement;
import stillwater.text.Lengths;

/// The movement meant by a verb of the break, and the one that comes next.
final class Moving {
  private Moving() {}

  /// The movement named, else the next one suggested.
  ///
  /// @throws Refusal if no break runs
  /// @throws picocli.CommandLine.ParameterException if the catalogue does not have it, or nothing is left to suggest
  static Movement meant(Optional<String> named, Verb verb) {
    var pause = verb.standing().state().resting()
        .orElseThrow(() -> Refusal.because(Reason.Code.NO_BREAK));
    var id = named.or(() -> pause.nextMovement().map(MovementId::value))
        .orElseThrow(() -> verb.misuse("usage.no-movement-left"));
    return verb.session().catalogue().movements().stream().filter(movement -> movement.id().value().equals(id))
        .findFirst().orElseThrow(() -> verb.misuse("usage.unknown-movement", id));
  }

  static void writeNext(Snapshot standing, Verb verb, Page page) {
    standing.state().resting().flatMap(Break::nextMovement)
        .flatMap(verb.session().catalogue()::find)
        .ifPresentOrElse(next -> page.say("moved.next", next.name(), Lengths.counted(next.length())),
            () -> page.say("moved.last"));
  }
}
