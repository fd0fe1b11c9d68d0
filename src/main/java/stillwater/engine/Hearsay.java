package stillwater.engine;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Device;
import stillwater.focus.Elsewhere;
import stillwater.focus.Others;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.store.Ledger;

/// What other devices recorded, as far as it has arrived here: which blocks run there, and what they say of the one
/// that runs here.
final class Hearsay {
  private final Ledger ledger;
  private volatile Heard heard = new Heard(0, new TreeMap<>(), List.of());

  /// @param said what was said on any device about the end of a block that runs on another
  private record Heard(long arrivals, SortedMap<Device, State> states, List<Recorded> said) {}

  Hearsay(Ledger ledger) {
    this.ledger = ledger;
  }

  /// Reads what has arrived.
  ///
  /// @param own where things stand here
  /// @throws stillwater.focus.Trouble if it cannot be read; then all is as it was
  void listen(State own) {
    var states = states(ledger.others());
    var said = states.isEmpty() ? List.<Recorded>of() : said(Stream.concat(Stream.of(own), states.values().stream()));
    if (!states.isEmpty() || !heard.states().isEmpty()) {
      heard = new Heard(heard.arrivals() + 1, states, said);
    }
  }

  /// Reads only what is said of the block that runs here, if one does.
  ///
  /// @throws stillwater.focus.Trouble if it cannot be read; then all is as it was
  void listenForEnd(State own) {
    if (own.running().isPresent()) {
      heard = new Heard(heard.arrivals(), heard.states(), said(Stream.of(own)));
    }
  }

  /// What is known of other devices, together with what was said of them here.
  Others others(State own) {
    var now = heard;
    return new Others(now.arrivals(), now.states().entrySet().stream()
        .flatMap(entry -> Elsewhere.on(entry.getKey(), Elsewhere.ended(entry.getValue(),
            Stream.concat(now.said().stream(), Elsewhere.said(List.of(own))))).stream()).toList());
  }

  /// The end of the block that runs here, where another device said it after all that is recorded here.
  Optional<Recorded> end(State own) {
    return Elsewhere.end(own, heard.said().stream());
  }

  private List<Recorded> said(Stream<State> states) {
    var months = states.flatMap(state -> state.running().stream()).map(block -> YearMonth.from(block.began()))
        .collect(Collectors.toSet());
    return months.isEmpty() ? List.of() : Elsewhere.said(states(ledger.claims(months)).values()).toList();
  }

  private static SortedMap<Device, State> states(SortedMap<Device, List<Recorded>> events) {
    var states = new TreeMap<Device, State>();
    events.forEach((device, recorded) -> states.put(device, State.replay(recorded)));
    return states;
  }
}
