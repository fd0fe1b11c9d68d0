package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.DoMovement;
import stillwater.text.Lengths;

/// `moved`: notes a movement as done.
@Command(name = "moved")
final class MovedVerb extends Verb {
  @Parameters(arity = "0..1", paramLabel = "MOVEMENT", descriptionKey = "movement")
  private Optional<String> named = Optional.empty();

  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    var movement = Moving.meant(named, this);
    ask(at.on(new DoMovement(movement.id(), movement.length()), this));
    page.say("moved.done", movement.name(), Lengths.counted(movement.length()));
    Moving.writeNext(this, page);
  }
}
