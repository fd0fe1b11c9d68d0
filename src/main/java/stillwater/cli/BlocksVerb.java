package stillwater.cli;

import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Moment;
import stillwater.focus.Reason;
import stillwater.report.Account;
import stillwater.report.Trail;
import stillwater.text.Lengths;
import stillwater.text.Saying;
import stillwater.wire.BlocksJson;
import stillwater.wire.TrailJson;

/// `blocks`: lists blocks, or all that was said of one.
@Command(name = "blocks")
final class BlocksVerb extends Verb {
  private static final int INTENTION = 30;

  @Parameters(paramLabel = "ID", arity = "0..1")
  private Optional<String> id = Optional.empty();

  @Mixin
  private Days days = new Days();

  @Option(names = "--json")
  private boolean json;

  @Override
  void run(Page page) {
    id.ifPresentOrElse(typed -> tell(trail(typed), page), () -> list(page));
  }

  private Trail trail(String typed) {
    var found = Finder.find(typed, session());
    return session().history().everything().values().stream()
        .flatMap(events -> Trail.of(events, found).stream()).findFirst()
        .orElseThrow(() -> Refusal.because(Reason.Code.UNKNOWN_ID, typed));
  }

  private void tell(Trail trail, Page page) {
    if (json) {
      page.json(TrailJson.write(trail));
      return;
    }
    var saying = new Saying(trail, page.texts());
    trail.entries().forEach(said -> {
      page.line(saying.when(said) + "  " + saying.what(said));
      saying.takenBack(said).ifPresent(how -> page.line("       " + page.ink().quiet(how)));
    });
  }

  private void list(Page page) {
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
