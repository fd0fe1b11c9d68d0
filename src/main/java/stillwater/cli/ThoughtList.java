package stillwater.cli;

import stillwater.focus.State;

/// The parked thoughts that wait.
final class ThoughtList {
  private static final String MARGIN = " ".repeat(8);

  private ThoughtList() {}

  static void write(State state, Page page) {
    if (state.openThoughts().isEmpty()) {
      page.say("settle.none");
    }
    state.openThoughts().forEach(thought -> {
      var lines = Lines.wrapped(thought.text().value(), Lines.WIDTH - MARGIN.length());
      page.line(page.ink().quiet(thought.id().brief()) + "  " + lines.getFirst());
      lines.stream().skip(1).forEach(line -> page.line(MARGIN + line));
    });
  }
}
