package stillwater.text;

import stillwater.focus.Event;

/// What a person did, as one names it when it is taken back.
public final class Deeds {
  private Deeds() {}

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
      case Event.GapFound _, Event.ClockShifted _, Event.Undone _ -> "deed.other";
    });
  }
}
