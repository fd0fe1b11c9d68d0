package stillwater.focus;

import java.util.Optional;

/// A moment that pulled at attention and was noted while the clock ran on.
public record Distraction(Id id, Moment at, Optional<Source> source, Text note, Optional<WorthIt> worthIt)
    implements Past.Entry {

  public Origin origin() {
    return Source.originOf(source);
  }

  Distraction described(Event.Described more) {
    return new Distraction(id, at, more.source().or(() -> source), more.note().or(note),
        more.worthIt().or(() -> worthIt));
  }
}
