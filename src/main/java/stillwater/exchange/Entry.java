package stillwater.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stillwater.focus.Event;
import stillwater.focus.Kind;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;

/// One entry of another program's record, in whole seconds.
///
/// @param line where it begins, from 1
/// @param said what was written about it; empty where nothing was
/// @param project empty where it has none
/// @param id what it can be known by again: the format and what names the entry there
record Entry(int line, Instant from, Instant to, Text said, Optional<Tag> project, List<Tag> tags, Text id)
    implements Item {
  private static final int LONGEST_NAME = 60;

  Entry {
    tags = List.copyOf(tags);
  }

  /// What it is filed under there, the project first.
  List<Tag> names() {
    var names = new ArrayList<Tag>(project.stream().toList());
    tags.stream().filter(tag -> !names.contains(tag)).forEach(names::add);
    return List.copyOf(names);
  }

  /// The block it becomes for someone in a zone.
  Event.BlockAdded block(Kind kind, ZoneId zone) {
    return new Event.BlockAdded(new Task(intention(), kind, Optional.empty(), names(), zone), at(from, zone),
        at(to, zone), id);
  }

  private Text intention() {
    return said.or(project.map(name -> new Text(name.name()))
        .orElseGet(() -> Text.fitted(tags.stream().map(Tag::name).collect(Collectors.joining(", ")))));
  }

  private static OffsetDateTime at(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }

  /// A name as far as it fits; none where nothing is left of it.
  static Optional<Tag> name(String foreign) {
    var line = Text.fitted(foreign).value();
    var brief = line.length() <= LONGEST_NAME ? line
        : line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME);
    return Optional.of(brief.strip()).filter(name -> !name.isEmpty()).map(Tag::new);
  }

  static Text id(Format format, String foreign) {
    return Text.fitted(format.word() + " " + foreign);
  }
}
