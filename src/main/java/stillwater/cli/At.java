package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import stillwater.focus.Command;

/// The option to say what happened a moment ago.
final class At {
  @Option(names = "--at", paramLabel = "TIME", descriptionKey = "at")
  private Optional<String> time = Optional.empty();

  Command on(Command.Live command, Verb verb) {
    return time.<Command>map(typed -> new Command.Earlier(command, TypedTime.read(typed, verb))).orElse(command);
  }
}
