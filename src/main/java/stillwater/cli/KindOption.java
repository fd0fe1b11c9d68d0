package stillwater.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import stillwater.focus.Kind;

/// The option that names the kind of work.
final class KindOption {
  @Option(names = {"-k", "--kind"}, paramLabel = "KIND", descriptionKey = "kind")
  private Optional<Kind> kind = Optional.empty();

  /// The kind that was named; none where none was.
  ///
  /// @throws picocli.CommandLine.ParameterException if it is not on the person's list
  Optional<Kind> named(Verb verb) {
    kind.filter(named -> !verb.session().settings().work().kinds().contains(named)).ifPresent(unknown -> {
      throw verb.misuse("usage.unknown-kind", unknown, verb.session().settings().work().kinds().stream()
          .map(Kind::name).collect(Collectors.joining(", ")));
    });
    return kind;
  }

  /// The kind that was named, else the one used last, else the first on the list.
  Kind orUsual(Verb verb) {
    return named(verb).orElseGet(() -> verb.standing().state().usualKind(verb.session().settings()));
  }
}
