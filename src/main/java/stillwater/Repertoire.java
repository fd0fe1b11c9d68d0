package stillwater;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import stillwater.focus.Checkup.Finding;
import stillwater.focus.Trouble;
import stillwater.movement.Catalogue;
import stillwater.store.MovementsFile;
import stillwater.text.Refusals;
import stillwater.text.Texts;
import stillwater.text.Wording;
import stillwater.wire.CatalogueJson;
import stillwater.wire.OwnMovements;

/// The movements a person has: those that come with the program, in the person's language, and their own. Nothing is
/// read before it is asked for, and the person's file again whenever it has changed.
public final class Repertoire implements Supplier<Catalogue> {
  /// More would bury the sentence they stand in.
  private static final int MOST_NAMED = 2;

  private final MovementsFile file;
  private final Texts texts;
  private final Consumer<Trouble> told;
  private Optional<Catalogue> shipped = Optional.empty();
  private Optional<Known> known = Optional.empty();

  /// What was read last.
  private record Known(Optional<MovementsFile.Mark> mark, Catalogue catalogue, List<Finding> leftOut) {}

  /// @param told hears once of each content of the file of which something is left out
  public Repertoire(MovementsFile file, Texts texts, Consumer<Trouble> told) {
    this.file = file;
    this.texts = texts;
    this.told = told;
  }

  /// @throws Trouble if the program was damaged so that it has no movements
  @Override
  public Catalogue get() {
    return known().catalogue();
  }

  /// What the person wrote that is no movement, and why.
  public List<Finding> leftOut() {
    return known().leftOut();
  }

  private synchronized Known known() {
    var mark = file.mark();
    if (known.filter(latest -> latest.mark().equals(mark)).isEmpty()) {
      var own = file.read();
      known = Optional.of(new Known(mark, shipped().and(own.movements()), own.leftOut()));
      tell(own);
    }
    return known.orElseThrow();
  }

  private Catalogue shipped() {
    shipped = shipped.or(() -> Optional.of(Wording.of(CatalogueJson.shipped(), texts)));
    return shipped.get();
  }

  private void tell(OwnMovements own) {
    if (!own.isList()) {
      told.accept(new Trouble(Trouble.Code.MOVEMENTS_LEFT_OUT, null, file.path(), named(own.leftOut())));
    } else if (!own.leftOut().isEmpty()) {
      told.accept(new Trouble(Trouble.Code.MOVEMENT_LEFT_OUT, null, file.path(), named(own.leftOut())));
    }
  }

  private String named(List<Finding> leftOut) {
    return leftOut.stream().limit(MOST_NAMED).map(this::named).collect(Collectors.joining(" "))
        + (leftOut.size() > MOST_NAMED ? " …" : "");
  }

  private String named(Finding finding) {
    var why = finding.reason().map(reason -> Refusals.of(reason, texts)).orElse("");
    return finding.detail().isEmpty() ? why : finding.detail() + ": " + why;
  }
}
