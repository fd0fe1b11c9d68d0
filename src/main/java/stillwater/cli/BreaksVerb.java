package stillwater.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stillwater.focus.Break;
import stillwater.report.Pause;
import stillwater.text.Lengths;
import stillwater.wire.BreaksJson;

/// `breaks`: lists breaks and what was done in them.
@Command(name = "breaks")
final class BreaksVerb extends Verb {
  @Mixin
  private Days days = new Days();

  @Option(names = "--json")
  private boolean json;

  @Override
  void run(Page page) {
    var period = days.chosen(this);
    var pauses = read(period).rhythm().in(period).pauses();
    if (json) {
      page.json(BreaksJson.write(pauses));
    } else if (pauses.isEmpty()) {
      page.say("breaks.none", period.first(), period.last());
    } else {
      pauses.forEach(pause -> write(pause, page));
    }
  }

  private void write(Pause pause, Page page) {
    var taken = pause.taken();
    var movements = taken.movements().stream().filter(movement -> !movement.skipped()).map(this::name).toList();
    var when = "%s  %s–%s  %6s  ".formatted(Lines.day(taken.started(), pause.offset()),
        Lines.clock(taken.started(), pause.offset()),
        taken.ended().map(end -> Lines.clock(end, pause.offset())).orElse("     "),
        Lengths.spoken(taken.span(now()).length()));
    var moved = movements.isEmpty() ? List.of(page.text("breaks.nothing-moved"))
        : Lines.flowed(movements, ", ", Lines.WIDTH - when.length());
    page.line(when + moved.getFirst());
    moved.stream().skip(1).forEach(line -> page.line(" ".repeat(when.length()) + line));
  }

  private String name(Break.Movement movement) {
    return session().catalogue().find(movement.movement()).map(known -> known.name())
        .orElse(movement.movement().value());
  }
}
