package stillwater.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stillwater.report.Week;
import stillwater.wire.ReportJson;

/// `week`: reads a week back.
@Command(name = "week")
final class WeekVerb extends Verb {
  @Parameters(arity = "0..1", paramLabel = "YYYY-Www", descriptionKey = "label")
  private Optional<String> label = Optional.empty();

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  void run(Page page) {
    var date = label.map(this::firstDay).orElseGet(this::today);
    var week = Week.of(read(Week.reach(calendar(), date)), calendar(), date);
    format.write(format.isJson() ? ReportJson.write(week)
        : new WeekText(page, format.isFile(), session()).of(week), page);
  }

  private LocalDate firstDay(String typed) {
    try {
      return calendar().week(typed).first();
    } catch (IllegalArgumentException e) {
      throw misuse("usage.not-a-week", typed);
    }
  }
}
