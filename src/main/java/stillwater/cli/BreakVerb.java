package stillwater.cli;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stillwater.focus.Event;
import stillwater.movement.Proposal;
import stillwater.movement.Suggestion;
import stillwater.text.Grounds;
import stillwater.text.Times;

/// `break`: ends the block if one runs, begins a break and suggests what to move in it.
@Command(name = "break")
final class BreakVerb extends Verb {
  @Option(names = {"-m", "--minutes"}, paramLabel = "MINUTES")
  private Optional<Duration> length = Optional.empty();

  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    var before = standing();
    var proposal = Proposal.of(session().catalogue(), before, length, now());
    var done = ask(at.on(proposal.command(), this));
    done.events().stream().filter(recorded -> recorded.event() instanceof Event.BlockEnded).findFirst()
        .flatMap(ended -> before.state().running()).flatMap(block -> standing().state().blocks().find(block.id()))
        .ifPresent(block -> EndingText.write(block, page));
    var begun = done.first(Event.BreakStarted.class).at().toInstant();
    page.say("break.begun", proposal.length().toMinutes(),
        Times.clock(begun.plus(proposal.length()), session().zone(), page.texts()));
    write(proposal.suggestion(), page);
    var state = standing().state();
    if (!state.openThoughts().isEmpty()) {
      page.line("");
      page.say("break.parked");
      ThoughtList.write(state, page);
    }
  }

  private void write(Suggestion suggestion, Page page) {
    Lines.wrapped(Grounds.of(suggestion.why(), now(), session().zone(), page.texts()), Lines.WIDTH)
        .forEach(line -> page.line(page.ink().quiet(line)));
    suggestion.movements().forEach(movement -> {
      page.line("");
      MovementText.write(movement, page);
    });
  }
}
