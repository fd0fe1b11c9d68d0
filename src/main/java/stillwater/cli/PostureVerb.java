package stillwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.NotePosture;
import stillwater.focus.Posture;
import stillwater.text.Texts;

/// `posture`: notes how one sits, stands or walks in the block that runs.
@Command(name = "posture")
final class PostureVerb extends Verb {
  @Parameters(paramLabel = "POSITION", completionCandidates = Words.Positions.class)
  private Position position = Position.SITTING;

  @Mixin
  private At at = new At();

  /// What one calls a posture.
  enum Position {
    SITTING(Posture.SEATED),
    STANDING(Posture.STANDING),
    WALKING(Posture.WALKING);

    private final Posture posture;

    Position(Posture posture) {
      this.posture = posture;
    }
  }

  @Override
  void run(Page page) {
    ask(at.on(new NotePosture(position.posture), this));
    page.say("posture.noted", page.text(Texts.key("posture.", position.posture)));
  }
}
