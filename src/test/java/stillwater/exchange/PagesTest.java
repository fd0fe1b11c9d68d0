package stillwater.exchange;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import stillwater.Golden;

/// The pages of one rich week, as somebody read them with care.
class PagesTest {

  @Test
  void aRichWeekReadsAsItAlwaysDidInEveryFormat() {
    var week = LivedWeeks.telling(LivedWeeks.WEEK, Locale.UK);
    for (var format : PageFormat.values()) {
      Golden.holds("exchange/" + format.fileName(week.report().label()), format.write(week));
    }
    Golden.holds("exchange/stillwater-2026-W47-de.md",
        PageFormat.MARKDOWN.write(LivedWeeks.telling(LivedWeeks.WEEK, Locale.GERMANY)));
  }

  @Test
  void itsBlocksReadAsTheyAlwaysDidInEveryFormat() {
    var days = LivedWeeks.WEEK.in(LivedWeeks.telling(LivedWeeks.WEEK, Locale.UK).calendar());
    var blocks = LivedWeeks.chronicle().accounts(days);
    for (var format : BlockFormat.values()) {
      Golden.holds("exchange/blocks." + (format == BlockFormat.TIMEWARRIOR ? "timew.json" : format.word()),
          format.write(blocks));
    }
  }
}
