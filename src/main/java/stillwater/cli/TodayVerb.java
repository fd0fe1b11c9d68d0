package stillwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stillwater.report.Day;
import stillwater.wire.ReportJson;

/// `today`: reads the day back so far.
@Command(name = "today")
final class TodayVerb extends Verb {
  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  void run(Page page) {
    var day = Day.of(read(calendar().day(today())), calendar(), today());
    format.write(format.isJson() ? ReportJson.write(day)
        : new DayText(page, format.isFile(), session()).of(day), page);
  }
}
