package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A life in which somebody says whatever may be said, wants quiet now and then, and is looked at every few seconds.
///
/// @param inABlock what came to be due before the planned end of a block, but for cues that the window shows
/// @param whileQuiet what was due while no reminder was wanted
/// @param calls how many reminders each end had
/// @param unannounced what came to be due though nothing happened and no look was foreseen
record RandomReminders(List<Reminder> inABlock, List<Reminder> whileQuiet, Map<Object, Integer> calls,
    List<Reminder> unannounced) {
  private static final Settings CUES = Settings.DEFAULT.withNotices(notices -> notices.withStanding(true));
  private static final int COMMANDS = 60;
  private static final int STEP = 20;

  static RandomReminders of(long seed) {
    var living = new Living(new Random(seed));
    for (int i = 0; i < COMMANDS; i++) {
      living.say();
      living.pass();
    }
    return living.seen;
  }

  /// What is said and looked at, one after the other.
  private static final class Living {
    private final Random random;
    private final RandomCommands commands;
    private final MovedClock clock = MovedClock.at("2026-11-17T09:00:00.300Z");
    private final Set<Reminder> said = new HashSet<>();
    private final RandomReminders seen =
        new RandomReminders(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    private State state = State.EMPTY;

    Living(Random random) {
      this.random = random;
      this.commands = new RandomCommands(random);
    }

    void say() {
      var command = random.nextInt(6) == 0
          ? new Command.HoldReminders(Duration.ofMinutes(random.nextInt(3) * random.nextInt(40)))
          : commands.next(state, clock.now(), clock.zone());
      var verdict = Rules.decide(state, command, clock.now());
    if (verdict instanceof Verdict.Accepted(OffsetDateTime at, List<Event> events)) {
        events.forEach(event -> state = Day.stamped(state, at, event));
      }
      look(Optional.of(clock.wall()));
    }

    void pass() {
      var foreseen = next();
      for (var left = random.nextInt(4) == 0 ? random.nextInt(6000) : random.nextInt(600); left > 0; left -= STEP) {
        clock.pass(Duration.ofSeconds(STEP));
        look(foreseen);
        foreseen = foreseen.filter(at -> at.isAfter(clock.wall())).or(this::next);
      }
    }

    private Optional<Instant> next() {
      return Reminders.next(snapshot(), CUES, clock.wall());
    }

    private Snapshot snapshot() {
      return new Snapshot(state, Watch.Look.CALM);
    }

    /// @param foreseen when somebody would have looked
    private void look(Optional<Instant> foreseen) {
      var now = clock.wall();
      Reminders.due(snapshot(), CUES, now).filter(said::add).ifPresent(due -> {
        if (!(due instanceof Reminder.SameForLong) && snapshot().remaining(now).orElseThrow().isPositive()) {
          seen.inABlock.add(due);
        }
        if (state.isQuiet(now)) {
          seen.whileQuiet.add(due);
        }
        if (foreseen.filter(at -> !at.isAfter(now)).isEmpty()) {
          seen.unannounced.add(due);
        }
        end(due).ifPresent(end -> seen.calls.merge(end, 1, Integer::sum));
      });
    }

    private static Optional<Object> end(Reminder due) {
      return switch (due) {
        case Reminder.BlockOver over -> Optional.of(List.of(over.block(), over.planned()));
        case Reminder.BreakOver over -> Optional.of(List.of(over.pause(), over.planned()));
        case Reminder.SameForLong _ -> Optional.empty();
      };
    }
  }
}
