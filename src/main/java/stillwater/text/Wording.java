package stillwater.text;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;

/// The shipped movements in a person's language: `movements_xx.properties`, where there is one beside the messages. A
/// movement it does not have whole keeps the words of the catalogue.
public final class Wording {
  private static final String BUNDLE = "stillwater.movements";

  private Wording() {}

  public static Catalogue of(Catalogue shipped, Texts texts) {
    try {
      var words = ResourceBundle.getBundle(BUNDLE, texts.locale(), Texts.FILES);
      return new Catalogue(shipped.movements().stream().map(movement -> of(movement, words)).toList());
    } catch (MissingResourceException itsOwnWords) {
      return shipped;
    }
  }

  private static Movement of(Movement movement, ResourceBundle words) {
    var name = movement.id() + ".name";
    var caution = movement.id() + ".caution";
    var steps = IntStream.rangeClosed(1, movement.steps().size()).mapToObj(step -> movement.id() + "." + step).toList();
    return words.containsKey(name) && words.containsKey(caution) && steps.stream().allMatch(words::containsKey)
        ? movement.worded(words.getString(name), steps.stream().map(words::getString).toList(),
            words.getString(caution))
        : movement;
  }
}
