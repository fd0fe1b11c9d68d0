package stillwater.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.wire.CatalogueJson;

/// `movements`: lists the movements there are, or shows one step by step.
@Command(name = "movements")
final class MovementsVerb extends Verb {
  private static final int NAME = 26;
  private static final int NEEDS = 13;

  @Parameters(arity = "0..1", paramLabel = "MOVEMENT")
  private Optional<String> named = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  @Override
  void run(Page page) {
    var all = session().catalogue();
    LeftOut.mutter(session(), page);
    named.ifPresentOrElse(id -> show(Moving.named(id, this), all, page), () -> list(all, page));
  }

  private void show(Movement movement, Catalogue all, Page page) {
    if (json) {
      page.json(CatalogueJson.write(movement, all));
    } else {
      MovementText.writeWhole(movement, page);
    }
  }

  private void list(Catalogue all, Page page) {
    if (json) {
      page.json(CatalogueJson.write(all));
      return;
    }
    groups(all, page).forEach((heading, movements) -> {
      page.line(page.ink().strong(heading));
      movements.forEach(movement -> Lines.flowed(
          List.of(row(movement, page), id(movement, all, page)), "  ", Lines.WIDTH).forEach(page::line));
      page.line("");
    });
    page.say("movements.how");
  }

  /// By what sort they are and how one stands; in each group as the catalogue has them.
  private static Map<String, List<Movement>> groups(Catalogue all, Page page) {
    return all.movements().stream()
        .sorted(Comparator.comparing(Movement::category).thenComparing(Movement::posture))
        .collect(Collectors.groupingBy(movement -> heading(movement, page), LinkedHashMap::new, Collectors.toList()));
  }

  private static String heading(Movement movement, Page page) {
    return Texts.capital(page.text(Texts.key("category.", movement.category()))) + " · "
        + page.text(Texts.key("posture.", movement.posture()));
  }

  private static String row(Movement movement, Page page) {
    return ("  %5s  %-" + NAME + "s  %-" + NEEDS + "s").formatted(Lengths.counted(movement.length()),
        Lines.cut(movement.name(), NAME), MovementText.needs(movement, page));
  }

  private static String id(Movement movement, Catalogue all, Page page) {
    return page.ink().quiet(movement.id().value()) + (all.isOwn(movement) ? page.text("movements.own") : "");
  }
}
