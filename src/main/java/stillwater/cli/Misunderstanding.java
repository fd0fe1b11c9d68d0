package stillwater.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what could not be understood, and in one line where the verb is explained.
record Misunderstanding(Page page) implements IParameterExceptionHandler {
  /// More of a long text than this would bury the sentence it stands in.
  private static final int LONG = 40;

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    var command = problem.getCommandLine().getCommandSpec();
    page.mutter(sentence(problem, command));
    page.mutter(page.text("usage.see", command.qualifiedName()));
    return command.exitCodeOnInvalidInput();
  }

  private String sentence(ParameterException problem, CommandSpec command) {
    return switch (problem) {
      case MissingParameterException missing -> page.text("usage.missing",
          missing.getMissing().stream().map(Misunderstanding::asTyped).collect(Collectors.joining(", ")));
      case OverwrittenOptionException twice -> page.text("usage.twice", asTyped(twice.getOverwritten()));
      case MutuallyExclusiveArgsException _, MaxValuesExceededException _ -> page.text("usage.either",
          command.argGroups().stream().flatMap(group -> group.options().stream()).map(OptionSpec::longestName)
              .collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
      default -> problem.getCause() instanceof TypeConversionException wanted
          ? page.text("usage.wanted", Lines.cut(problem.getValue(), LONG), String.valueOf(wanted.getMessage()))
          : String.valueOf(problem.getMessage());
    };
  }

  private String unmatched(UnmatchedArgumentException problem, CommandSpec command) {
    var word = problem.getUnmatched().getFirst();
    var near = String.join(", ", problem.getSuggestions());
    if (problem.isUnknownOption()) {
      return page.text("usage.unknown-option", word) + " "
          + (near.isEmpty() ? page.text("usage.dash") : page.text("usage.meant", near));
    }
    return command.parent() != null ? page.text("usage.too-many", word)
        : page.text("usage.unknown-verb", word) + (near.isEmpty() ? "" : " " + page.text("usage.meant", near));
  }

  private static String asTyped(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
