package stillwater.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stillwater.report.Frame;

/// `week`: reads a week back, or the days that are named.
@Command(name = "week")
final class WeekVerb extends ReadBack {
  @Parameters(arity = "0..1", paramLabel = "YYYY-Www", descriptionKey = "label")
  private Optional<String> label = Optional.empty();

  @Mixin
  private Days days = new Days();

  @Override
  Frame frame() {
    if (!days.areGiven()) {
      return new Frame.OneWeek(label.map(this::firstDay).orElseGet(this::today));
    }
    if (label.isPresent()) {
      throw misuse("usage.days-twice", label.get());
    }
    var chosen = days.chosen(this);
    return new Frame.Days(chosen.first(), chosen.last());
  }

  private LocalDate firstDay(String typed) {
    try {
      return calendar().week(typed).first();
    } catch (IllegalArgumentException e) {
      throw misuse("usage.not-a-week", typed);
    }
  }
}
