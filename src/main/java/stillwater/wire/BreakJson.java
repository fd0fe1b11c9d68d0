package stillwater.wire;

import java.util.List;
import java.util.Optional;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Thought;
import stillwater.movement.Proposal;

/// The answer of `break --json`.
public final class BreakJson {
  private BreakJson() {}

  /// @param begun the break's start
  /// @param reason why these movements, in a sentence
  /// @param sources where they come from, paragraph by paragraph, if that was asked
  /// @param ended the block that the break ended
  /// @param parked the thoughts that wait
  public static String write(Recorded begun, Proposal proposal, String reason, Optional<List<String>> sources,
      Optional<Id> ended, List<Thought> parked) {
    var answer = Draft.begin()
        .put("break", Draft.begin().put("id", begun.id())
            .put("started", Stamps.seconds(begun.at().toInstant(), begun.at().getOffset()))
            .seconds("plannedSeconds", proposal.length()).object())
        .put("reason", reason)
        .put("movements", Json.array(proposal.suggestion().movements(), each -> MovementJson.write(each).object()))
        .orNull("blockEnded", ended)
        .put("parked", Json.array(parked, thought ->
            Draft.begin().put("id", thought.id()).put("text", thought.text()).object()));
    sources.ifPresent(paragraphs -> answer.put("sources", Json.array(paragraphs, Json::string)));
    return Json.write(answer.object());
  }
}
