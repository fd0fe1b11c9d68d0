package stillwater.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stillwater.focus.Device;
import stillwater.focus.Rules;
import stillwater.focus.State;

/// How blocks and breaks took turns on each device; blocks added afterwards take no part.
///
/// @param pauses the breaks
/// @param skipped the blocks after which the next began within [Rules#BREAK_WINDOW] without a break
/// @param stints the times between breaks
public record Rhythm(List<Pause> pauses, List<Lived> skipped, List<Stint> stints) {
  static final Rhythm NONE = new Rhythm(List.of(), List.of(), List.of());

  static Rhythm of(Device device, State state, List<Lived> blocks) {
    var turns = Turn.of(device, state, blocks.stream().filter(lived -> !lived.block().added()).toList());
    var pauses = turns.stream()
        .flatMap(turn -> turn instanceof Turn.Rest(var pause) ? Stream.of(pause) : Stream.empty()).toList();
    return new Rhythm(pauses, skipped(turns), Stints.of(turns));
  }

  Rhythm and(Rhythm other) {
    return new Rhythm(both(pauses, other.pauses), both(skipped, other.skipped), both(stints, other.stints));
  }

  /// The breaks, offers and times between breaks that began in the period.
  public Rhythm in(Period period) {
    return new Rhythm(pauses.stream().filter(pause -> pause.beganIn(period)).toList(),
        skipped.stream().filter(lived -> lived.endedIn(period)).toList(),
        stints.stream().filter(stint -> stint.beganIn(period)).toList());
  }

  /// The same for each day on which one of them began.
  Map<LocalDate, Rhythm> byDay(Calendar calendar) {
    var byDay = new HashMap<LocalDate, Rhythm>();
    pauses.forEach(pause -> of(calendar.dayOf(pause.taken().started(), pause.offset()), byDay).pauses.add(pause));
    skipped.forEach(lived -> of(calendar.dayOf(lived.span().to(), lived.zone()), byDay).skipped.add(lived));
    stints.forEach(stint -> of(calendar.dayOf(stint.from(), stint.zone()), byDay).stints.add(stint));
    return byDay;
  }

  private static Rhythm of(LocalDate day, Map<LocalDate, Rhythm> byDay) {
    return byDay.computeIfAbsent(day, _ -> new Rhythm(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private static List<Lived> skipped(List<Turn> turns) {
    var skipped = new ArrayList<Lived>();
    for (int i = 0; i + 1 < turns.size(); i++) {
      if (turns.get(i) instanceof Turn.Work(var lived) && turns.get(i + 1) instanceof Turn.Work next
          && turns.get(i).until(next).compareTo(Rules.BREAK_WINDOW) < 0) {
        skipped.add(lived);
      }
    }
    return List.copyOf(skipped);
  }

  private static <T> List<T> both(List<T> these, List<T> those) {
    return Stream.concat(these.stream(), those.stream()).toList();
  }
}
