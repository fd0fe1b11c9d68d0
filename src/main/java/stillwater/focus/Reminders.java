package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import stillwater.focus.Reminder.Call;

/// Says what a person is to be reminded of, and when the next time comes. Pure.
public final class Reminders {
  /// What came to be due longer ago than this is no news.
  static final Duration NEWS = Duration.ofMinutes(2);
  /// A cue to change position is to be seen by whoever looks up within this time.
  static final Duration CUE = Duration.ofMinutes(5);
  private static final Duration HOUR = Duration.ofHours(1);

  private final Snapshot snapshot;
  private final Settings settings;
  private final Instant now;

  private Reminders(Snapshot snapshot, Settings settings, Instant now) {
    this.snapshot = snapshot;
    this.settings = settings;
    this.now = now;
  }

  /// What is due at this moment: nothing while no reminder is wanted, and what came to be due meanwhile, once that is
  /// over. It stays due for a while: whoever asks says each once.
  public static Optional<Reminder> due(Snapshot snapshot, Settings settings, Instant now) {
    return new Reminders(snapshot, settings, now).due();
  }

  /// When something may come to be due if nothing happens until then.
  public static Optional<Instant> next(Snapshot snapshot, Settings settings, Instant now) {
    return new Reminders(snapshot, settings, now).next();
  }

  private Optional<Reminder> due() {
    return snapshot.state().isQuiet(now) ? Optional.empty() : switch (snapshot.phase(now)) {
      case FOCUSING, OVERTIME -> blockOver().or(this::sameForLong);
      case BREAK -> breakOver();
      case IDLE, INTERRUPTED, HELD -> Optional.empty();
    };
  }

  private Optional<Instant> next() {
    return switch (snapshot.phase(now)) {
      case FOCUSING, OVERTIME, BREAK -> snapshot.state().isQuiet(now) ? quiet().map(Span::to)
          : Stream.concat(ends(), cue()).filter(now::isBefore).min(Comparator.naturalOrder());
      case IDLE, INTERRUPTED, HELD -> Optional.empty();
    };
  }

  private Optional<Reminder> blockOver() {
    var block = snapshot.state().running().orElseThrow();
    return over(now).flatMap(over -> Arrays.stream(Call.values())
        .filter(call -> over.compareTo(call.after()) >= 0).max(Comparator.naturalOrder())
        .filter(call -> isNews(over.minus(call.after()), call.after()))
        .map(call -> new Reminder.BlockOver(block.id(), block.task().planned().orElseThrow(), call)));
  }

  private Optional<Reminder> breakOver() {
    var pause = snapshot.state().resting().orElseThrow();
    return over(now).filter(over -> !over.isNegative() && isNews(over, Duration.ZERO))
        .map(_ -> new Reminder.BreakOver(pause.id(), pause.planned().orElseThrow()));
  }

  /// Only in a block that is meant to be longer than an hour, and before its end.
  private Optional<Reminder> sameForLong() {
    return still().flatMap(still -> {
      var since = still.toSeconds() % HOUR.toSeconds();
      return still.compareTo(HOUR) < 0 || since > CUE.toSeconds() ? Optional.empty() : snapshot.state().running()
          .map(block -> new Reminder.SameForLong(block.id(), snapshot.state().posture(block.id()),
              snapshot.livedUntil(block, now).minusSeconds(since)));
    });
  }

  /// How long nothing has moved the person, as far as is known; none where no cue is wanted.
  private Optional<Duration> still() {
    return snapshot.state().running().filter(block -> settings.notices().standing() && isLong(block))
        .map(block -> Duration.between(moved(block), snapshot.livedUntil(block, now)));
  }

  private boolean isLong(Block block) {
    return block.task().planned().filter(length -> length.compareTo(HOUR) <= 0).isEmpty()
        && over(now).filter(over -> !over.isNegative()).isEmpty();
  }

  /// Whoever was away or noted a position has moved.
  private Instant moved(Block block) {
    var breaks = Stream.concat(block.interruptions().stream().flatMap(held -> held.resumed().stream()),
        block.gaps().stream().map(Gap::to)).map(Moment::lived);
    var noted = snapshot.state().kept().newestFirst()
        .filter(kept -> kept.event() instanceof Event.PostureNoted(Id of, Posture _) && of.equals(block.id()))
        .map(kept -> block.lived(kept.at().toInstant()));
    return Stream.concat(breaks, noted).reduce(block.started().lived(), (one, other) ->
        one.isAfter(other) ? one : other);
  }

  /// When the block or break comes to its end, and when that is said again.
  private Stream<Instant> ends() {
    var calls = snapshot.state().running().isPresent() ? Call.values() : new Call[] {Call.FIRST};
    return snapshot.remaining(now).stream().flatMap(left -> Arrays.stream(calls)
        .map(call -> second().plus(left).plus(call.after())));
  }

  private Stream<Instant> cue() {
    return still().stream()
        .map(still -> second().plus(HOUR).minusSeconds(still.toSeconds() % HOUR.toSeconds()));
  }

  /// What is left is counted in whole seconds.
  private Instant second() {
    return now.truncatedTo(ChronoUnit.SECONDS);
  }

  /// How far the planned end has passed at some moment since the start.
  private Optional<Duration> over(Instant at) {
    return snapshot.remaining(at).map(Duration::negated);
  }

  /// Whether something that came to be due so long ago is news, or came while no reminder was wanted.
  ///
  /// @param after how far the planned end had passed when it did
  private boolean isNews(Duration ago, Duration after) {
    return ago.compareTo(NEWS) <= 0 || quiet().filter(quiet -> !quiet.to().plus(NEWS).isBefore(now))
        .filter(quiet -> came(after, quiet)).isPresent();
  }

  private boolean came(Duration after, Span quiet) {
    return over(quiet.from()).filter(over -> over.compareTo(after) < 0).isPresent()
        && over(quiet.to()).filter(over -> over.compareTo(after) >= 0).isPresent();
  }

  /// The latest stretch in which no reminder was wanted, however often that was said in it.
  private Optional<Span> quiet() {
    return snapshot.state().kept().oldestFirst().stream().<Span>mapMulti((kept, found) -> {
      if (kept.event() instanceof Event.RemindersHeld(OffsetDateTime until)) {
        found.accept(Span.upTo(kept.at().toInstant(), until.toInstant()));
      }
    }).reduce((before, said) -> before.contains(said.from()) ? Span.upTo(before.from(), said.to()) : said);
  }
}
