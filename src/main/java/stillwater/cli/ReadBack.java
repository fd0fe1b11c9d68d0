package stillwater.cli;

import java.time.Year;
import picocli.CommandLine.Mixin;
import stillwater.exchange.Telling;
import stillwater.report.Frame;
import stillwater.report.Report;

/// A verb that reads days back.
abstract class ReadBack extends Verb {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9998;
  private static final int MOST_YEARS = 100;

  @Mixin
  private FormatOption format = new FormatOption();

  /// The days that were asked for.
  abstract Frame frame();

  @Override
  final void run(Page page) {
    var frame = frame();
    var days = frame.in(calendar());
    if (days.first().getYear() < FIRST_YEAR || days.last().getYear() > LAST_YEAR
        || days.last().getYear() - days.first().getYear() > MOST_YEARS) {
      throw misuse("usage.too-far", Year.of(FIRST_YEAR), Year.of(LAST_YEAR), MOST_YEARS);
    }
    format.write(Telling.of(read(Report.reach(calendar(), frame)), session().settings(), frame, today(),
        session().catalogue(), page.texts()), page);
  }
}
