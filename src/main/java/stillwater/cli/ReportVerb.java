package stillwater.cli;

import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stillwater.report.Frame;

/// `report`: reads any days back that have a name.
@Command(name = "report")
final class ReportVerb extends ReadBack {
  @Parameters(arity = "0..1", paramLabel = "PERIOD", descriptionKey = "period")
  private Optional<String> period = Optional.empty();

  @Override
  Frame frame() {
    return period.map(this::named).orElseGet(() -> new Frame.OneMonth(YearMonth.from(today())));
  }

  private Frame named(String typed) {
    try {
      return calendar().frame(typed);
    } catch (IllegalArgumentException e) {
      throw misuse("usage.not-a-period", typed);
    }
  }
}
