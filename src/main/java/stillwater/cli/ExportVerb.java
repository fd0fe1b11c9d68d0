package stillwater.cli;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.exchange.BlockFormat;
import stillwater.focus.Reason;
import stillwater.report.Chronicle;

/// `export`: writes blocks for other programs, all of them unless days are given.
@Command(name = "export")
final class ExportVerb extends Verb {
  private static final LocalDate EVER = LocalDate.of(9998, 12, 31);

  @Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "as",
      completionCandidates = Words.BlockFormats.class)
  private BlockFormat format = BlockFormat.JSON;

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "first-date")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "last-date")
  private LocalDate to = EVER;

  @Mixin
  private OutputOption output = new OutputOption();

  @Override
  void run(Page page) {
    if (to.isBefore(from)) {
      throw Refusal.because(Reason.Code.END_BEFORE_START);
    }
    var days = calendar().days(earliest(from), latest(to));
    var blocks = Chronicle.readAll(session().history(), standing(), now()).accounts(days).stream()
        .filter(account -> account.lived().beganIn(days)).toList();
    output.write(format.write(blocks), page);
  }

  private static LocalDate earliest(LocalDate day) {
    return day.isBefore(LocalDate.EPOCH) ? LocalDate.EPOCH : day;
  }

  private static LocalDate latest(LocalDate day) {
    return day.isAfter(EVER) ? EVER : day;
  }
}
