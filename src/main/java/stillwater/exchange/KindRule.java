package stillwater.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stillwater.focus.Kind;
import stillwater.focus.Tag;

/// Which kind of work an entry is, by what it is filed under: by the first of its names, the project before the tags,
/// for which a kind was said; else by the first that is a kind's own; else it is the usual kind. Capital letters make
/// no difference.
public final class KindRule {
  private final Map<String, Kind> said;
  private final Map<String, Kind> own;
  private final Kind usual;

  /// What a kind was told by.
  public enum Because {
    SAID,
    SAME_NAME,
    USUAL
  }

  /// What the rule makes of an entry.
  ///
  /// @param name what it was told by, or what the entry is filed under first; none where it is filed under nothing
  record Ruling(Optional<Tag> name, Kind kind, Because because) {}

  /// @param kinds the person's list
  /// @param said the kind of what is filed under a name
  public KindRule(List<Kind> kinds, Map<Tag, Kind> said, Kind usual) {
    this.said = said.entrySet().stream()
        .collect(Collectors.toMap(entry -> plain(entry.getKey().name()), Map.Entry::getValue, (first, _) -> first));
    this.own = kinds.stream().collect(Collectors.toMap(kind -> plain(kind.name()), kind -> kind, (first, _) -> first));
    this.usual = usual;
  }

  Ruling of(Entry entry) {
    var names = entry.names();
    return by(names, said, Because.SAID).or(() -> by(names, own, Because.SAME_NAME))
        .orElseGet(() -> new Ruling(names.stream().findFirst(), usual, Because.USUAL));
  }

  private static Optional<Ruling> by(List<Tag> names, Map<String, Kind> kinds, Because because) {
    return names.stream().flatMap(name -> Optional.ofNullable(kinds.get(plain(name.name()))).stream()
        .map(kind -> new Ruling(Optional.of(name), kind, because))).findFirst();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
