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
  private static final int WEEKS_BEFORE = 4;

  @Parameters(arity = "0..1", paramLabel = "YYYY-Www", descriptionKey = "label")
  private Optional<String> label = Optional.empty();

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  void run(Page page) {
    var first = label.map(this::firstDay).orElse(Reading.today(this));
    var period = Reading.calendar(this).weekOf(first);
    var reading = Reading.of(this, period.first().minusWeeks(WEEKS_BEFORE), period.last());
    var week = Week.of(reading.chronicle(), reading.calendar(), first);
    format.write(format.isJson() ? ReportJson.write(week)
        : new WeekText(page, format.isFile(), session()).of(week), page);
  }

  private LocalDate firstDay(String typed) {
    try {
      return Reading.calendar(this).week(typed).first();
    } catch (IllegalArgumentException e) {
      throw misuse("usage.not-a-week", typed);
    }
  }
}
