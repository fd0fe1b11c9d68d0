package stillwater.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.exchange.DateOrder;
import stillwater.exchange.ForeignFile;
import stillwater.exchange.Format;
import stillwater.exchange.Preview;
import stillwater.exchange.Reading;
import stillwater.focus.Event;
import stillwater.focus.Recorded;

/// `import`: takes over what another program recorded.
@Command(name = "import")
final class ImportVerb extends Verb {
  @Parameters(index = "0", paramLabel = "timewarrior|watson|toggl", descriptionKey = "format",
      completionCandidates = Words.Formats.class)
  private Format format = Format.TIMEWARRIOR;

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--zone", paramLabel = "ZONE")
  private Optional<ZoneId> zone = Optional.empty();

  @Option(names = "--dates", paramLabel = "day-first|month-first", completionCandidates = Words.DateOrders.class)
  private Optional<DateOrder> dates = Optional.empty();

  @Mixin
  private KindRuleOption kinds = new KindRuleOption();

  @Option(names = "--dry-run")
  private boolean dry;

  private boolean refused;

  @Override
  void run(Page page) {
    var rule = kinds.rule(this);
    var lived = zone.orElseGet(session()::zone);
    switch (new ForeignFile(file).read(new ForeignFile.Hints(Optional.of(format), lived, dates))) {
      case Reading.Unusable(var reason) -> throw new Refusal(reason);
      case Reading.Read read -> {
        var preview = Preview.of(read, rule, lived, session().history(), standing(), present());
        refused = preview.isRefused();
        new ImportText(page, lived).say(dry ? "import.would" : "import.added", dry ? preview.added() : added(preview),
            preview);
      }
    }
  }

  @Override
  public int getExitCode() {
    return refused ? Stillwater.REFUSED : super.getExitCode();
  }

  private List<Event.BlockAdded> added(Preview preview) {
    return preview.added().isEmpty() ? List.of() : ask(preview.command()).events().stream().map(Recorded::event)
        .<Event.BlockAdded>mapMulti((event, found) -> {
          if (event instanceof Event.BlockAdded added) {
            found.accept(added);
          }
        }).toList();
  }
}
