package stillwater.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import stillwater.exchange.KindRule;
import stillwater.focus.Kind;
import stillwater.focus.Tag;

/// The option that says of which kind is what another program files under a name.
final class KindRuleOption {
  @Option(names = {"-k", "--kind"}, paramLabel = "NAME=KIND", descriptionKey = "kind")
  private List<String> said = List.of();

  /// What is set, and what was typed over it; a kind alone is for all else.
  ///
  /// @throws picocli.CommandLine.ParameterException if it is not on the person's list
  KindRule rule(Verb verb) {
    var work = verb.session().settings().work();
    var kinds = new HashMap<>(work.imported());
    var usual = Optional.<Kind>empty();
    for (var typed : said) {
      int sign = typed.lastIndexOf('=');
      var kind = kind(typed.substring(sign + 1), work.kinds(), verb);
      if (sign < 0) {
        usual = Optional.of(kind);
      } else {
        var name = name(typed.substring(0, sign), typed, verb);
        kinds.keySet().removeIf(other -> other.name().equalsIgnoreCase(name.name()));
        kinds.put(name, kind);
      }
    }
    return new KindRule(work.kinds(), kinds,
        usual.orElseGet(() -> verb.standing().state().usualKind(verb.session().settings())));
  }

  private static Kind kind(String typed, List<Kind> kinds, Verb verb) {
    return kinds.stream().filter(kind -> kind.name().equalsIgnoreCase(typed.strip())).findFirst()
        .orElseThrow(() -> verb.misuse("usage.unknown-kind", typed,
            kinds.stream().map(Kind::name).collect(Collectors.joining(", "))));
  }

  private static Tag name(String name, String typed, Verb verb) {
    try {
      return new Tag(name.strip());
    } catch (IllegalArgumentException e) {
      throw verb.misuse("usage.not-a-kind-rule", typed);
    }
  }
}
