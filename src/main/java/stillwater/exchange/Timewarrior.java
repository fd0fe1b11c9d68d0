package stillwater.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import stillwater.focus.Reason.Code;
import stillwater.focus.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The entries of `timew export`. Their `id` is a running number that changes; no two begin at the same time.
final class Timewarrior {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withResolverStyle(ResolverStyle.STRICT);

  private Timewarrior() {}

  static Item item(int line, JsonNode node) {
    if (!(node instanceof ObjectNode entry)) {
      return Refusal.because(line, Code.NOT_AN_ENTRY);
    }
    var start = time(entry, "start");
    var end = time(entry, "end");
    if (start.isEmpty()) {
      return Refusal.because(line, Code.UNFIT_FIELD, "start");
    }
    if (end.isEmpty()) {
      return entry.hasNonNull("end") ? Refusal.because(line, Code.UNFIT_FIELD, "end")
          : Refusal.because(line, Code.ENTRY_RUNNING);
    }
    return new Entry(line, start.get(), end.get(), Text.fitted(entry.path("annotation").stringValue("")),
        Optional.empty(), Exported.names(entry.path("tags")),
        Entry.id(Format.TIMEWARRIOR, entry.path("start").stringValue("")));
  }

  private static Optional<Instant> time(ObjectNode entry, String field) {
    try {
      return entry.path(field).stringValueOpt()
          .map(text -> LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
