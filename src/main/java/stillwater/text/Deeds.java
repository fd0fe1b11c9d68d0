package stillwater.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import stillwater.focus.Event;
import stillwater.focus.Recorded;

/// What a person did, as one names it when it is taken back.
public final class Deeds {
  private Deeds() {}

  /// What was done together, a name each: all of an import is one deed, and so is a block put into another month.
  public static List<String> names(List<Recorded> deeds, Instant now, ZoneId zone, Texts texts) {
    long imported = deeds.stream().filter(Deeds::isImported).count();
    var moved = deeds.stream().anyMatch(deed -> deed.event() instanceof Event.BlockRemoved);
    return Stream.concat(
        Stream.of(imported).filter(blocks -> blocks > 0).map(blocks -> texts.say("deed.import", blocks)),
        deeds.stream().filter(deed -> !isImported(deed) && !(moved && deed.event() instanceof Event.BlockAdded))
            .map(deed -> texts.say("deed.of", name(deed, deeds, texts),
                Times.moment(deed.at().toInstant(), now, zone, texts)))).toList();
  }

  private static boolean isImported(Recorded deed) {
    return deed.event() instanceof Event.BlockAdded added && !added.imported().isEmpty();
  }

  /// A block removed and added in one breath was put into another month.
  private static String name(Recorded deed, List<Recorded> deeds, Texts texts) {
    return deed.event() instanceof Event.BlockRemoved
        && deeds.stream().anyMatch(other -> other.event() instanceof Event.BlockAdded)
        ? texts.say("deed.amended") : name(deed.event(), texts);
  }

  public static String name(Event event, Texts texts) {
    return texts.say(switch (event) {
      case Event.BlockStarted _ -> "deed.start";
      case Event.DistractionNoted _ -> "deed.distraction";
      case Event.BlockInterrupted _ -> "deed.interruption";
      case Event.BlockResumed _ -> "deed.resume";
      case Event.BackInIt _ -> "deed.back";
      case Event.Described _ -> "deed.description";
      case Event.BlockExtended _, Event.BreakExtended _ -> "deed.extension";
      case Event.BlockEnded _, Event.EndedElsewhere _ -> "deed.end";
      case Event.ThoughtParked _ -> "deed.parked";
      case Event.ThoughtSettled _ -> "deed.settled";
      case Event.BreakStarted _ -> "deed.break";
      case Event.BreakEnded _ -> "deed.break-end";
      case Event.MovementDone _, Event.MovementSkipped _ -> "deed.movement";
      case Event.PostureNoted _ -> "deed.posture";
      case Event.RemindersHeld _ -> "deed.quiet";
      case Event.GapAnswered _ -> "deed.gap";
      case Event.BlockAdded _ -> "deed.added";
      case Event.BlockAmended _ -> "deed.amended";
      case Event.BlockRemoved _ -> "deed.removed";
      case Event.PlanSet _ -> "deed.plan";
      case Event.LessonLearned _, Event.DayOpened _, Event.DayClosed _ -> "deed.note";
      case Event.GapFound _ -> "deed.gap-found";
      case Event.ClockShifted _ -> "deed.clock";
      case Event.Undone _ -> "deed.other";
    });
  }
}
