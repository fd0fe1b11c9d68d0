package stillwater.cli;

import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stillwater.focus.Moment;
import stillwater.report.Account;
import stillwater.text.Lengths;
import stillwater.wire.BlocksJson;

/// `blocks`: lists blocks.
@Command(name = "blocks")
final class BlocksVerb extends Verb {
  private static final int INTENTION = 30;

  @Mixin
  private Days days = new Days();

  @Option(names = "--json")
  private boolean json;

  @Override
  void run(Page page) {
    var period = days.chosen(this);
    var accounts = read(period).accounts(period).stream()
        .filter(account -> account.lived().beganIn(period)).toList();
    if (json) {
      page.json(BlocksJson.write(accounts));
    } else if (accounts.isEmpty()) {
      page.say("blocks.none", period.first(), period.last());
    } else {
      accounts.forEach(account -> page.line(row(account, page)));
    }
  }

  private static String row(Account account, Page page) {
    var block = account.lived().block();
    var zone = account.zone();
    return "%s  %s–%s  %5s  %-8s  %s".formatted(
        Lines.day(block.started().wall(), zone),
        Lines.clock(block.started().wall(), zone),
        block.ended().map(Moment::wall).map((Instant end) -> Lines.clock(end, zone)).orElse("     "),
        Lengths.column(account.course().focused()),
        Lines.cut(block.task().kind().name(), 8),
        "%-30s".formatted(Lines.cut(block.task().intention().value(), INTENTION)))
        + "  " + page.ink().quiet(block.id().brief());
  }
}
