package stillwater.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stillwater.focus.Block;
import stillwater.focus.Break;
import stillwater.focus.Command.TakeBreak;
import stillwater.focus.Event;
import stillwater.focus.Rules;
import stillwater.focus.Snapshot;
import stillwater.movement.BreakLength;
import stillwater.movement.Coach;
import stillwater.movement.Occasion;
import stillwater.movement.Suggestion;

/// `break`: ends the block if one runs, begins a break and suggests what to move in it.
@Command(name = "break")
final class BreakVerb extends Verb {
  /// Sitting is not remembered longer than this: the night lies between.
  private static final Duration SAME_DAY = Duration.ofHours(12);

  @Option(names = {"-m", "--minutes"}, paramLabel = "MINUTES")
  private Optional<Duration> length = Optional.empty();

  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    var before = standing();
    var planned = planned(before);
    var suggestion = Coach.suggest(session().catalogue(), before.state().breaks().oldestFirst(),
        new Occasion(planned, lastBreak(before), now()));
    var done = ask(at.on(new TakeBreak(planned, suggestion.ids()), this));
    done.events().stream().filter(recorded -> recorded.event() instanceof Event.BlockEnded).findFirst()
        .flatMap(ended -> before.state().running()).flatMap(block -> standing().state().blocks().find(block.id()))
        .ifPresent(block -> Endings.write(block, page));
    var begun = done.first(Event.BreakStarted.class).at().toInstant();
    page.say("break.begun", planned.toMinutes(), Lines.clock(begun.plus(planned), session().zone()));
    write(suggestion, page);
    var state = standing().state();
    if (!state.openThoughts().isEmpty()) {
      page.line("");
      page.say("break.parked");
      ThoughtList.write(state, page);
    }
  }

  private Duration planned(Snapshot before) {
    if (length.isPresent()) {
      return length.get();
    }
    var block = before.state().running().or(() -> before.state().blocks().latest().filter(this::justEnded));
    return BreakLength.after(block, block.map(running -> before.livedUntil(running, now())).orElse(now()));
  }

  private boolean justEnded(Block block) {
    return block.ended().filter(end -> end.wall().plus(Rules.BREAK_WINDOW).isAfter(now())).isPresent();
  }

  private Optional<Instant> lastBreak(Snapshot before) {
    return before.state().breaks().latest().flatMap(Break::ended)
        .filter(ended -> ended.plus(SAME_DAY).isAfter(now()) && !ended.isAfter(now()));
  }

  private void write(Suggestion suggestion, Page page) {
    Lines.wrapped(MovementText.why(suggestion.why(), now(), session().zone(), page.texts()), Lines.WIDTH)
        .forEach(line -> page.line(page.ink().quiet(line)));
    suggestion.movements().forEach(movement -> {
      page.line("");
      MovementText.write(movement, page);
    });
  }
}
