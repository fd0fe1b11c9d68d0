package stillwater.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stillwater.focus.Block;
import stillwater.focus.Event;
import stillwater.focus.Trouble;
import stillwater.movement.Proposal;
import stillwater.movement.Suggestion;
import stillwater.text.Evidence;
import stillwater.text.Grounds;
import stillwater.text.Times;
import stillwater.wire.BreakJson;

/// `break`: ends the block if one runs, begins a break and suggests what to move in it.
@Command(name = "break")
final class BreakVerb extends Verb {
  private static final Logger LOG = LoggerFactory.getLogger(BreakVerb.class);

  @Option(names = {"-m", "--minutes"}, paramLabel = "MINUTES")
  private Optional<Duration> length = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--sources")
  private boolean sources;

  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    var before = standing();
    var begins = at.time(this).orElseGet(this::present);
    var proposal = Proposal.of(session().catalogue(), session().settings(), before, length, begins);
    var done = ask(at.on(proposal.command(), this));
    var ended = done.events().stream().filter(recorded -> recorded.event() instanceof Event.BlockEnded).findFirst()
        .flatMap(_ -> before.state().running()).map(Block::id);
    var started = done.first(Event.BreakStarted.class);
    LeftOut.mutter(session(), page);
    var reason = reason(proposal.suggestion(), begins.toInstant(), page);
    var origins = sources ? Optional.of(origins(proposal.suggestion(), page)) : Optional.<List<String>>empty();
    if (json) {
      page.json(BreakJson.write(started, proposal, reason, origins, ended, standing().state().openThoughts()));
      return;
    }
    ended.flatMap(block -> standing().state().blocks().find(block)).ifPresent(block -> EndingText.write(block, page));
    var begun = started.at().toInstant();
    page.say("break.begun", proposal.length().toMinutes(),
        Times.clock(begun.plus(proposal.length()), session().zone(), page.texts()));
    write(proposal.suggestion(), reason, page);
    origins.ifPresent(paragraphs -> paragraphs.forEach(paragraph -> write(paragraph, page)));
    if (!proposal.suggestion().movements().isEmpty()) {
      writeNotice(page);
    }
    var state = standing().state();
    if (!state.openThoughts().isEmpty()) {
      page.line("");
      page.say("break.parked");
      ThoughtList.write(state, page);
    }
  }

  private static void write(Suggestion suggestion, String reason, Page page) {
    Lines.wrapped(reason, Lines.WIDTH).forEach(line -> page.line(page.ink().quiet(line)));
    suggestion.movements().forEach(movement -> {
      page.line("");
      MovementText.write(movement, page);
    });
  }

  private String reason(Suggestion suggestion, Instant begins, Page page) {
    return suggestion.movements().isEmpty() ? page.text("break.free")
        : Grounds.of(suggestion.why(), begins, session().zone(), calendar(), page.texts());
  }

  private List<String> origins(Suggestion suggestion, Page page) {
    return Evidence.of(suggestion.movements(), session().catalogue(), page.texts());
  }

  /// Once; where it cannot be kept that it was said, it is said again the next time.
  private void writeNotice(Page page) {
    if (isNoticeRead()) {
      return;
    }
    write(page.text("care.notice"), page);
    try {
      session().change(settings -> settings.withCare(care -> care.withRead(true)));
    } catch (Trouble unwritable) {
      LOG.debug("The notice will be said again", unwritable);
    }
  }

  private boolean isNoticeRead() {
    try {
      return session().settings().care().read();
    } catch (Trouble unreadable) {
      return false;
    }
  }

  private static void write(String paragraph, Page page) {
    page.line("");
    Lines.wrapped(paragraph, Lines.WIDTH).forEach(line -> page.line(page.ink().quiet(line)));
  }
}
