package stillwater.cli;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.HoldReminders;
import stillwater.focus.Event.RemindersHeld;
import stillwater.text.Times;

/// `quiet`: asks for no reminder for a while.
@Command(name = "quiet")
final class QuietVerb extends Verb {
  private static final Duration USUAL = Duration.ofMinutes(30);
  private static final String NONE = "0";

  @Parameters(arity = "0..1", paramLabel = "MINUTES")
  private Optional<String> minutes = Optional.empty();

  @Override
  void run(Page page) {
    var length = minutes.map(this::read).orElse(USUAL);
    var held = (RemindersHeld) ask(new HoldReminders(length)).first(RemindersHeld.class).event();
    if (length.isZero()) {
      page.say("quiet.over");
    } else {
      page.say("quiet.until", clock(held.until(), page));
    }
  }

  private Duration read(String typed) {
    return typed.equals(NONE) ? Duration.ZERO
        : Converters.length(typed).orElseThrow(() -> misuse("usage.not-quiet", typed));
  }

  private String clock(OffsetDateTime until, Page page) {
    return Times.clock(until.toInstant(), session().zone(), page.texts());
  }
}
