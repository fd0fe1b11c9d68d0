package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.Rules;
import stillwater.focus.Spans;

/// Walks through blocks and breaks and measures the times between breaks, where a gap answered *break* is one too and a
/// long enough time without a block ends what came before: blocks by their lived clock, what lies between by the wall.
final class Stints {
  private final List<Stint> finished = new ArrayList<>();
  private Optional<Stint> current = Optional.empty();
  private Optional<Turn> before = Optional.empty();

  private Stints() {}

  static List<Stint> of(List<Turn> turns) {
    var stints = new Stints();
    turns.forEach(stints::take);
    stints.finish();
    return List.copyOf(stints.finished);
  }

  private void take(Turn turn) {
    var since = before.map(last -> last.until(turn)).filter(time -> time.compareTo(Rules.BREAK_WINDOW) < 0);
    switch (turn) {
      case Turn.Work work -> {
        since.ifPresentOrElse(time -> goOn(work, time), this::finish);
        work(work.lived());
      }
      case Turn.Rest _ -> {
        since.ifPresent(this::lengthen);
        finish();
      }
    }
    before = Optional.of(turn);
  }

  /// After a break a stint begins with the end of the break rather than with the block.
  private void goOn(Turn.Work work, Duration since) {
    if (current.isEmpty()) {
      begin(work.from().minus(since), work.lived().zone());
    }
    lengthen(since);
  }

  private void work(Lived lived) {
    if (current.isEmpty()) {
      begin(lived.span().from(), lived.zone());
    }
    var from = lived.span().from();
    var rests = lived.block().gaps().stream().filter(gap -> gap.was(GapAnswer.BREAK)).map(Gap::span).toList();
    for (var rest : Spans.of(rests).within(lived.span()).list()) {
      lengthen(Duration.between(from, rest.from()));
      finish();
      begin(rest.to(), lived.zone());
      from = rest.to();
    }
    lengthen(Duration.between(from, lived.span().to()));
  }

  private void begin(Instant from, ZoneId zone) {
    current = Optional.of(new Stint(from, zone, Duration.ZERO));
  }

  private void lengthen(Duration by) {
    current = current.map(stint -> stint.longer(by));
  }

  private void finish() {
    current.ifPresent(finished::add);
    current = Optional.empty();
  }
}
