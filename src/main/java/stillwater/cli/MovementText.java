package stillwater.cli;

import stillwater.movement.Movement;
import stillwater.text.Lengths;

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

  private static void write(String length, String text, Page page) {
    var lines = Lines.wrapped(text, TEXT);
    page.line("  %5s  %s".formatted(length, lines.getFirst()));
    lines.stream().skip(1).forEach(line -> page.line(MARGIN + line));
  }
}
