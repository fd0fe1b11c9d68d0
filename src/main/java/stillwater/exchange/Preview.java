package stillwater.exchange;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.History;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Sieve;
import stillwater.focus.Snapshot;
import stillwater.focus.State;

/// What an import would do, before anything is asked.
///
/// @param added the blocks that are new, in the order of the file
/// @param known how many entries were imported before, here or on another device
/// @param refused entries that cannot be taken over, in the order of the file
/// @param shares how what entries are filed under became kinds of work, the longest first
public record Preview(
    Format format, List<Event.BlockAdded> added, int known, List<Refusal> refused, List<Share> shares) {

  public Preview {
    added = List.copyOf(added);
    refused = List.copyOf(refused);
    shares = List.copyOf(shares);
  }

  /// Reads what is recorded already, and sifts what was read.
  ///
  /// @param zone the zone the entries were lived in
  /// @param now the present, with the offset lived in
  /// @throws stillwater.focus.Trouble if what is recorded cannot be read
  public static Preview of(
      Reading.Read read, KindRule rule, ZoneId zone, History history, Snapshot standing, OffsetDateTime now) {
    var entries = read.items().stream().flatMap(item -> item instanceof Entry entry ? Stream.of(entry) : Stream.empty())
        .toList();
    var sieve = entries.stream().map(entry -> YearMonth.from(entry.from().atZone(zone))).min(Comparator.naturalOrder())
        .map(since -> sieve(since, history, standing, now)).orElseGet(() -> new Sieve(State.EMPTY, now));
    var sifting = new Sifting(rule, zone, sieve);
    read.items().forEach(sifting::take);
    return sifting.preview(read.format());
  }

  /// Whether nothing could be taken over, now or before.
  public boolean isRefused() {
    return added.isEmpty() && known == 0;
  }

  public Command.Import command() {
    return new Command.Import(added);
  }

  /// The months from the first to the present: of them this device knows the last, which tells it from the others.
  private static Sieve sieve(YearMonth since, History history, Snapshot standing, OffsetDateTime now) {
    var present = YearMonth.from(now);
    var events = history.events(since.isBefore(present) ? since : present, present.plusMonths(1));
    Set<Id> own = standing.state().log().newestFirst().map(Recorded::id).collect(Collectors.toSet());
    Predicate<List<Recorded>> isOwn = recorded -> recorded.stream().anyMatch(one -> own.contains(one.id()));
    var sieve = new Sieve(State.replay(events.values().stream().filter(isOwn).findFirst().orElse(List.of())), now);
    events.values().stream().filter(isOwn.negate()).forEach(recorded -> sieve.knowing(State.replay(recorded)));
    return sieve;
  }

  /// One going through all entries.
  private static final class Sifting {
    private final KindRule rule;
    private final ZoneId zone;
    private final Sieve sieve;
    private final List<Event.BlockAdded> added = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final LinkedHashMap<KindRule.Ruling, Share> shares = new LinkedHashMap<>();
    private int known;

    Sifting(KindRule rule, ZoneId zone, Sieve sieve) {
      this.rule = rule;
      this.zone = zone;
      this.sieve = sieve;
    }

    void take(Item item) {
      switch (item) {
        case Refusal refusal -> refused.add(refusal);
        case Entry entry -> take(entry);
      }
    }

    private void take(Entry entry) {
      var ruling = rule.of(entry);
      var block = entry.block(ruling.kind(), zone);
      switch (sieve.pass(block)) {
        case Sieve.New _ -> {
          added.add(block);
          shares.compute(ruling, (_, share) -> Optional.ofNullable(share)
              .orElseGet(() -> new Share(ruling.name(), ruling.kind(), ruling.because(), 0, Duration.ZERO))
              .and(Duration.between(entry.from(), entry.to())));
        }
        case Sieve.Known _ -> known++;
        case Sieve.Refused(var reason) -> refused.add(new Refusal(entry.line(), reason));
      }
    }

    Preview preview(Format format) {
      return new Preview(format, added, known, refused,
          shares.values().stream().sorted(Comparator.comparing(Share::length).reversed()).toList());
    }
  }
}
