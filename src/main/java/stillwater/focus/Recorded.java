package stillwater.focus;

import java.time.OffsetDateTime;

/// An event as it stands in the journal.
///
/// @param seq counts up by one on each device, from 1: the order of that device's events, whatever its clock did
/// @param at when it happened, to the millisecond, with the offset lived in
public record Recorded(Id id, long seq, OffsetDateTime at, Event event) implements Past.Entry {}
