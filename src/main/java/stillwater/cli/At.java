package stillwater.cli;

import java.time.OffsetDateTime;
import java.util.Optional;
import picocli.CommandLine.Option;
import stillwater.focus.Command;

/// The option to say what happened a moment ago.
final class At {
  @Option(names = "--at", paramLabel = "TIME", descriptionKey = "at")
  private Optional<String> time = Optional.empty();

  Command on(Command.Live command, Verb verb) {
    return time(verb).<Command>map(then -> new Command.Earlier(command, then)).orElse(command);
  }

  Optional<OffsetDateTime> time(Verb verb) {
    return time.map(typed -> TypedTime.read(typed, verb));
  }
}
