package stillwater.ui.history;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.focus.Tag;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Running;
import stillwater.ui.kit.Context;

/// What was read for the table.
///
/// @param rows newest first
/// @param settings as they stood
record Reading(List<Row> rows, Settings settings) {

  /// Reads the blocks of a scope; called where files may be read.
  ///
  /// @throws stillwater.focus.Trouble if they cannot be read
  static Reading of(Scope scope, Context context, Snapshot snapshot, Instant now) {
    var settings = context.settings().get();
    var calendar = Calendar.of(settings);
    var period = scope.period(calendar, calendar.dayOf(now, context.zone().get()));
    var events = scope.isEverything() ? context.history().everything()
        : context.history().events(YearMonth.from(period.first()), YearMonth.from(period.last().plusDays(1)));
    var running = snapshot.state().running()
        .map(block -> new Running(block.id(), snapshot.livedUntil(block, now)));
    var own = own(events, snapshot);
    var rows = Chronicle.of(events, running).accounts(period).stream()
        .filter(account -> scope.holds(account, period))
        .map(account -> Row.of(account, own.filter(account.lived().device()::equals).isPresent()))
        .toList();
    return new Reading(rows.reversed(), settings);
  }

  /// The kinds to choose from: those of the settings, then others that were lived.
  List<Kind> kinds() {
    return Stream.concat(settings.work().kinds().stream(), rows.stream().map(Row::kind).sorted()).distinct().toList();
  }

  /// The tags there are, by name.
  List<Tag> tags() {
    return rows.stream().flatMap(row -> row.tags().stream()).distinct()
        .sorted(Comparator.comparing(Tag::toString)).toList();
  }

  /// The device whose latest events are what the desk knows; none while this device has recorded nothing.
  private static Optional<Device> own(SortedMap<Device, List<Recorded>> events, Snapshot snapshot) {
    Set<Id> known = snapshot.state().log().newestFirst().map(Recorded::id).collect(Collectors.toSet());
    return events.entrySet().stream()
        .filter(recorded -> recorded.getValue().stream().anyMatch(each -> known.contains(each.id())))
        .map(recorded -> recorded.getKey()).findFirst();
  }
}
