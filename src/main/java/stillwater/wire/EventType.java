package stillwater.wire;

import stillwater.focus.Event;

/// The types of the journal's table. One type may stand for two events: what was extended, its fields tell.
enum EventType {
  BLOCK_STARTED,
  DISTRACTION,
  INTERRUPTED,
  RESUMED,
  BACK_IN_IT,
  DESCRIBED,
  EXTENDED,
  BLOCK_ENDED,
  PARKED,
  SETTLED,
  BREAK_STARTED,
  BREAK_ENDED,
  MOVEMENT_DONE,
  MOVEMENT_SKIPPED,
  GAP,
  GAP_ANSWERED,
  CLOCK_SHIFTED,
  POSTURE_NOTED,
  ENDED_ELSEWHERE,
  BLOCK_ADDED,
  BLOCK_AMENDED,
  BLOCK_REMOVED,
  UNDONE,
  REMINDERS_HELD,
  PLAN_SET,
  LESSON,
  DAY_OPENED,
  DAY_CLOSED;

  String wireName() {
    return Names.of(this);
  }

  static EventType of(Event event) {
    return switch (event) {
      case Event.BlockStarted _ -> BLOCK_STARTED;
      case Event.DistractionNoted _ -> DISTRACTION;
      case Event.BlockInterrupted _ -> INTERRUPTED;
      case Event.BlockResumed _ -> RESUMED;
      case Event.BackInIt _ -> BACK_IN_IT;
      case Event.Described _ -> DESCRIBED;
      case Event.BlockExtended _, Event.BreakExtended _ -> EXTENDED;
      case Event.BlockEnded _ -> BLOCK_ENDED;
      case Event.ThoughtParked _ -> PARKED;
      case Event.ThoughtSettled _ -> SETTLED;
      case Event.BreakStarted _ -> BREAK_STARTED;
      case Event.BreakEnded _ -> BREAK_ENDED;
      case Event.MovementDone _ -> MOVEMENT_DONE;
      case Event.MovementSkipped _ -> MOVEMENT_SKIPPED;
      case Event.GapFound _ -> GAP;
      case Event.GapAnswered _ -> GAP_ANSWERED;
      case Event.ClockShifted _ -> CLOCK_SHIFTED;
      case Event.PostureNoted _ -> POSTURE_NOTED;
      case Event.RemindersHeld _ -> REMINDERS_HELD;
      case Event.EndedElsewhere _ -> ENDED_ELSEWHERE;
      case Event.BlockAdded _ -> BLOCK_ADDED;
      case Event.BlockAmended _ -> BLOCK_AMENDED;
      case Event.BlockRemoved _ -> BLOCK_REMOVED;
      case Event.Undone _ -> UNDONE;
      case Event.PlanSet _ -> PLAN_SET;
      case Event.LessonLearned _ -> LESSON;
      case Event.DayOpened _ -> DAY_OPENED;
      case Event.DayClosed _ -> DAY_CLOSED;
    };
  }
}
