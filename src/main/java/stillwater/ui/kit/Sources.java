package stillwater.ui.kit;

import java.util.List;
import stillwater.focus.Source;
import stillwater.text.Texts;

/// What pulls at attention, in the order the window offers it, each with its letter.
public final class Sources {
  /// From outside first: an interruption mostly comes from there.
  public static final List<Source> OFFERED = List.of(Source.COLLEAGUE, Source.MESSAGE, Source.MEETING, Source.NOISE,
      Source.WAITING, Source.URGE, Source.THOUGHT, Source.BODY, Source.OTHER);

  private Sources() {}

  /// Its name as a label begins: `Colleague`.
  public static String label(Source source, Texts texts) {
    return Texts.capital(texts.say(Texts.key("source.", source)));
  }

  public static String letter(Source source, Texts texts) {
    return texts.say(Texts.key("source-key.", source));
  }
}
