package stillwater.focus;

import java.time.Duration;
import java.util.Optional;

/// A stretch in which work stopped and the clock was held.
///
/// @param cue where the person was and the first step when back
/// @param resumed when the clock ran again; none while it is held
/// @param back when the person said "back in it"
public record Interruption(
    Id id, Moment began, Optional<Source> source, Text note, Text cue,
    Optional<Moment> resumed, Optional<Moment> back, Optional<WorthIt> worthIt)
    implements Past.Entry {

  static Interruption begun(Id id, Moment began, Event.BlockInterrupted event) {
    return new Interruption(id, began, event.source(), event.note(), event.cue(),
        Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Origin origin() {
    return Source.originOf(source);
  }

  /// How long the clock was held; none while it is.
  public Optional<Duration> away() {
    return resumed.map(moment -> Duration.between(began.lived(), moment.lived()));
  }

  /// From *resumed* until the person said "back in it"; none unless it was said.
  public Optional<Duration> returnTime() {
    return back.flatMap(there -> resumed.map(here -> Duration.between(here.lived(), there.lived())));
  }

  Interruption resumed(Moment moment) {
    return new Interruption(id, began, source, note, cue, Optional.of(moment), back, worthIt);
  }

  Interruption back(Moment moment) {
    return new Interruption(id, began, source, note, cue, resumed, Optional.of(moment), worthIt);
  }

  Interruption described(Event.Described more) {
    return new Interruption(id, began, more.source().or(() -> source), more.note().or(note), more.cue().or(cue),
        resumed, back, more.worthIt().or(() -> worthIt));
  }
}
