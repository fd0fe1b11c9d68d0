package stillwater.text;

import java.util.List;
import java.util.stream.Stream;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;

/// Where a movement comes from: what is known about its sort, by whom and of how many, and what nobody knows.
public final class Evidence {
  private Evidence() {}

  /// What it moves, and how.
  public static String about(Movement movement, Texts texts) {
    var areas = movement.areas().stream().map(area -> texts.say(Texts.key("area.", area))).toList();
    return texts.say("pause.where-this", movement.name(), String.join(", ", areas),
        Lengths.counted(movement.length()), movement.steps().size());
  }

  /// Paragraph by paragraph: what is known, how a movement is chosen, who wrote it, and what is claimed.
  ///
  /// @param catalogue tells the program's movements from the person's own
  public static List<String> of(List<Movement> movements, Catalogue catalogue, Texts texts) {
    return Stream.of(sorts(movements, texts),
        Stream.of(texts.say("evidence.breaks"), texts.say("evidence.read"), texts.say("pause.where-chosen")),
        movements.stream().map(catalogue::isOwn).distinct().sorted().map(own -> origin(own, catalogue, texts)),
        Stream.of(texts.say("pause.where-claim"))).flatMap(paragraphs -> paragraphs).toList();
  }

  private static Stream<String> sorts(List<Movement> movements, Texts texts) {
    return movements.stream().map(Movement::category).distinct().sorted()
        .map(sort -> texts.say(Texts.key("evidence.", sort)));
  }

  private static String origin(boolean own, Catalogue catalogue, Texts texts) {
    return own ? texts.say("pause.where-own") : texts.say("pause.where-catalogue", catalogue.shipped());
  }
}
