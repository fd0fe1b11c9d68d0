package stillwater.wire;

import java.time.Duration;
import java.util.Optional;
import stillwater.report.Earlier;
import stillwater.report.Range;
import stillwater.report.Spread;
import tools.jackson.databind.node.ObjectNode;

/// What a report stands beside, with each figure's range and median; a figure of which there is none is left out.
final class EarlierJson {
  private static final int DECIMALS = 4;

  private EarlierJson() {}

  static ObjectNode write(Earlier earlier) {
    var draft = Draft.begin().number("n", earlier.figures().size());
    spread("focus", earlier.focus(), draft);
    spread("away", earlier.away(), draft);
    spread("longestUnbroken", earlier.longestUnbroken(), draft);
    range("depth", earlier.depth(), draft);
    range("interruptionsPerHour", earlier.pressure(), draft);
    range("blocks", earlier.blocks(), draft);
    range("interruptions", earlier.interruptions(), draft);
    range("distractions", earlier.distractions(), draft);
    range("breaksTaken", earlier.breaksTaken(), draft);
    return draft.object();
  }

  /// The focus of the weeks before, zero where there are none.
  static ObjectNode focus(Earlier weeks) {
    var focus = weeks.focus();
    return Draft.begin().number("n", focus.map(Spread::n).orElse(0))
        .seconds("minFocusSeconds", focus.map(Spread::min).orElse(Duration.ZERO))
        .seconds("medianFocusSeconds", focus.map(Spread::median).orElse(Duration.ZERO))
        .seconds("maxFocusSeconds", focus.map(Spread::max).orElse(Duration.ZERO)).object();
  }

  private static void spread(String name, Optional<Spread> figure, Draft draft) {
    figure.ifPresent(spread -> draft.put(name, ReportJson.spread(spread)));
  }

  private static void range(String name, Optional<Range> figure, Draft draft) {
    figure.ifPresent(range -> draft.put(name, Draft.begin().number("n", range.n())
        .decimal("min", range.min(), DECIMALS).decimal("median", range.median(), DECIMALS)
        .decimal("max", range.max(), DECIMALS).object()));
  }
}
