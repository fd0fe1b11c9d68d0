package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.SkipMovement;

/// `skip`: leaves a movement out; where none is left of those suggested, it offers something else.
@Command(name = "skip")
final class SkipVerb extends Verb {
  @Parameters(arity = "0..1", paramLabel = "MOVEMENT", descriptionKey = "movement")
  private Optional<String> named = Optional.empty();

  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    var movement = Moving.meant(named, this);
    ask(at.on(new SkipMovement(movement.id()), this));
    page.say("skip.skipped", movement.name());
    if (Moving.isThrough(this)) {
      Moving.writeElse(this, page);
    } else {
      Moving.writeNext(this, page);
    }
  }
}
