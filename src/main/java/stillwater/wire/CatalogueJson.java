package stillwater.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import stillwater.focus.Trouble;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;
import tools.jackson.databind.JsonNode;

/// The file `movements.json`: the catalogue of movements.
public final class CatalogueJson {
  private static final String SHIPPED = "/stillwater/assets/movements.json";

  private CatalogueJson() {}

  /// The catalogue that comes with the program.
  ///
  /// @throws Trouble if the program was damaged so that it has none
  public static Catalogue shipped() {
    try (var json = CatalogueJson.class.getResourceAsStream(SHIPPED)) {
      return read(Objects.requireNonNull(json, SHIPPED));
    } catch (IOException | Unreadable | IllegalArgumentException e) {
      throw new Trouble(Trouble.Code.CATALOGUE_NOT_READABLE, e);
    }
  }

  /// The answer of `movements --json`.
  public static String write(Catalogue catalogue) {
    return Json.write(Json.array(catalogue.movements(), movement -> entry(movement, catalogue)));
  }

  /// The same of one of them.
  public static String write(Movement movement, Catalogue catalogue) {
    return Json.write(entry(movement, catalogue));
  }

  private static JsonNode entry(Movement movement, Catalogue catalogue) {
    return MovementJson.write(movement).flag("own", catalogue.isOwn(movement)).object();
  }

  /// @throws stillwater.movement.Unfit if an entry is no movement
  /// @throws IllegalArgumentException if an id stands in it twice
  /// @throws Unreadable if it is not a list in JSON
  public static Catalogue read(InputStream json) throws IOException {
    var list = Json.tree(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    if (!list.isArray()) {
      throw new Unreadable("not a list of movements");
    }
    var movements = new ArrayList<Movement>();
    for (var entry : list.values()) {
      movements.add(MovementJson.read(entry, movements.size() + 1));
    }
    return new Catalogue(movements);
  }
}
