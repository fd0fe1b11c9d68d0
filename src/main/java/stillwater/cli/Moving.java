package stillwater.cli;

import java.util.Optional;
import java.util.Set;
import stillwater.focus.Break;
import stillwater.focus.Reason;
import stillwater.movement.Movement;
import stillwater.movement.Proposal;
import stillwater.text.Lengths;

/// The movement meant by a verb of the break, and the one that comes next.
final class Moving {
  private Moving() {}

  /// The movement named, else the next one suggested; once those are past, what was offered last as something else.
  ///
  /// @throws Refusal if no break runs
  /// @throws picocli.CommandLine.ParameterException if the catalogue does not have it, or nothing else fits
  static Movement meant(Optional<String> named, Verb verb) {
    var pause = verb.standing().state().resting()
        .orElseThrow(() -> Refusal.because(Reason.Code.NO_BREAK));
    return named.map(id -> named(id, verb)).or(() -> verb.session().catalogue().next(pause))
        .or(() -> other(pause, verb)).orElseThrow(() -> verb.misuse("usage.no-movement-left"));
  }

  /// @throws picocli.CommandLine.ParameterException if the catalogue does not have it
  static Movement named(String id, Verb verb) {
    return verb.session().catalogue().movements().stream().filter(movement -> movement.id().value().equals(id))
        .findFirst().orElseThrow(() -> verb.misuse("usage.unknown-movement", id));
  }

  /// Whether a break runs of which nothing that was suggested is left.
  static boolean isThrough(Verb verb) {
    return verb.standing().state().resting().filter(pause -> verb.session().catalogue().next(pause).isEmpty())
        .isPresent();
  }

  /// Something beyond the suggestion, step by step; where nothing else fits, that is said.
  static void writeElse(Verb verb, Page page) {
    other(verb).ifPresentOrElse(movement -> {
      page.say("skip.else");
      MovementText.write(movement, page);
      Lines.wrapped(page.text("skip.else-how"), Lines.WIDTH).forEach(page::line);
    }, () -> page.say("moved.last"));
  }

  /// In a line, what comes next; once all that was suggested is past, what a plain verb would mean then.
  static void writeNext(Verb verb, Page page) {
    var through = isThrough(verb);
    var next = through ? other(verb) : verb.standing().state().resting().flatMap(verb.session().catalogue()::next);
    next.ifPresentOrElse(movement -> page.say(
        through ? "moved.else" : "moved.next", movement.name(), Lengths.counted(movement.length())),
        () -> page.say("moved.last"));
  }

  private static Optional<Movement> other(Verb verb) {
    return verb.standing().state().resting().flatMap(pause -> other(pause, verb));
  }

  /// Judged by the moment at which it was offered: what is meant is what was read, however long that took.
  private static Optional<Movement> other(Break pause, Verb verb) {
    var session = verb.session();
    return Proposal.another(session.catalogue(), session.settings(), verb.standing(), Set.of(),
        pause.last().atOffset(verb.present().getOffset()));
  }
}
