package stillwater.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.movement.Movement;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// A movement and its steps, in lines of text.
final class MovementText {
  private static final String MARGIN = " ".repeat(9);
  private static final int TEXT = Lines.WIDTH - MARGIN.length();

  private MovementText() {}

  static void write(Movement movement, Page page) {
    page.line("  " + page.ink().strong(movement.name()) + " · " + Lengths.counted(movement.length())
        + " · " + page.ink().quiet(movement.id().value()));
    movement.steps().forEach(step -> write(Lengths.counted(step.length()), step.text(), page));
    Lines.wrapped(movement.caution(), TEXT).forEach(line -> page.line(MARGIN + page.ink().quiet(line)));
  }

  /// With what it moves and needs too.
  static void writeWhole(Movement movement, Page page) {
    write(movement, page);
    var areas = movement.areas().stream().map(area -> page.text(Texts.key("area.", area)))
        .collect(Collectors.joining(", "));
    var parts = Stream.of(areas, page.text(Texts.key("posture.", movement.posture())), needs(movement, page))
        .filter(part -> !part.isEmpty()).toList();
    Lines.flowed(parts, " · ", TEXT).forEach(line -> page.line(MARGIN + line));
  }

  /// What must be there for it; nothing where nothing must.
  static String needs(Movement movement, Page page) {
    return movement.equipment().stream().sorted().map(thing -> page.text(Texts.key("equipment.", thing)))
        .collect(Collectors.joining(", "));
  }

  private static void write(String length, String text, Page page) {
    var lines = Lines.wrapped(text, TEXT);
    page.line("  %5s  %s".formatted(length, lines.getFirst()));
    lines.stream().skip(1).forEach(line -> page.line(MARGIN + line));
  }
}
