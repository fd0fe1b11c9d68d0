package stillwater.link;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stillwater.focus.Backlog;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Event;
import stillwater.focus.Recorded;
import stillwater.wire.LinkJson;
import stillwater.wire.Request;

/// Asks for an import in portions that each fit into one request. Each is recorded as a part of the first, so that they
/// are taken back together; where one fails those before it stand, and the same import asked for again goes on.
final class Portions {
  /// As many as are written out at once, to see whether they fit.
  private static final int MOST = 1 << 13;

  private final Function<Command, Decision> ask;
  private final List<Recorded> done = new ArrayList<>();
  private Optional<Backlog> backlog = Optional.empty();

  Portions(Function<Command, Decision> ask) {
    this.ask = ask;
  }

  Decision ask(Command.Import whole) {
    for (int from = 0; from < whole.blocks().size(); from += MOST) {
      var refused = ask(whole.blocks().subList(from, Math.min(from + MOST, whole.blocks().size())));
      if (refused.isPresent()) {
        return refused.get();
      }
    }
    var all = new Decision.Done(done);
    return backlog.<Decision>map(waiting -> new Decision.Unsaved(all, waiting)).orElse(all);
  }

  /// @return the refusal, where it is refused
  private Optional<Decision> ask(List<Event.BlockAdded> blocks) {
    var portion = new Command.Import(blocks, begun());
    if (blocks.size() > 1 && !fits(portion)) {
      int half = blocks.size() / 2;
      return ask(blocks.subList(0, half)).or(() -> ask(blocks.subList(half, blocks.size())));
    }
    return switch (ask.apply(portion)) {
      case Decision.Done happened -> {
        done.addAll(happened.events());
        yield Optional.empty();
      }
      case Decision.Unsaved(var happened, var waiting) -> {
        done.addAll(happened.events());
        backlog = Optional.of(waiting);
        yield Optional.empty();
      }
      case Decision.Refused refused -> Optional.of(refused);
    };
  }

  private Optional<OffsetDateTime> begun() {
    return done.stream().filter(recorded -> recorded.event() instanceof Event.BlockAdded).map(Recorded::at).findFirst();
  }

  private static boolean fits(Command.Import portion) {
    return LinkJson.write(new Request.Ask(portion)).getBytes(StandardCharsets.UTF_8).length
        <= Conversation.LONGEST_REQUEST;
  }
}
