package stillwater.ui.timer;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import stillwater.focus.Activity;
import stillwater.focus.Command;
import stillwater.focus.Elsewhere;
import stillwater.text.Afar;
import stillwater.text.Times;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;

/// A block that runs on another device, and when it was over.
final class ElsewhereViewModel {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final Context context;
  private final Live live;
  private final Commands commands;
  private final Notes notes;

  ElsewhereViewModel(Context context, Live live, Commands commands, Notes notes) {
    this.context = context;
    this.live = live;
    this.commands = commands;
    this.notes = notes;
  }

  /// The one to tell of; none where nothing runs elsewhere, or something is going on here.
  Optional<Elsewhere> block() {
    var now = live.snapshot();
    return now.state().activity() instanceof Activity.Idle ? now.others().running().stream().findFirst()
        : Optional.empty();
  }

  String sentence(Elsewhere there) {
    return Afar.of(there, live.now(), zone(), context.texts());
  }

  /// What stands in the field first: when the block was last heard of.
  String usual(Elsewhere there) {
    return CLOCK.format(there.last().atZoneSameInstant(zone()));
  }

  /// Ends it at the first such time that is not before it was last heard of, nor still to come.
  void end(Elsewhere there, String typed) {
    try {
      var to = at(there, LocalTime.parse(typed.strip(), CLOCK));
      commands.ask(new Command.EndElsewhere(there, to), _ -> notes.done(context.texts().say("elsewhere.ended",
          there.device(), Times.at(to.toInstant(), live.now(), zone(), context.texts()))));
    } catch (DateTimeParseException e) {
      notes.tell(context.texts().say("elsewhere.not-a-clock", typed));
    }
  }

  private OffsetDateTime at(Elsewhere there, LocalTime typed) {
    var last = there.last().atZoneSameInstant(zone());
    if (typed.equals(last.toLocalTime().truncatedTo(ChronoUnit.MINUTES))) {
      return there.last();
    }
    var sameDay = last.with(typed);
    var nextDay = sameDay.plusDays(1);
    return (sameDay.isBefore(last) && !nextDay.toInstant().isAfter(live.now()) ? nextDay : sameDay).toOffsetDateTime();
  }

  private ZoneId zone() {
    return context.zone().get();
  }
}
