package stillwater.store;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Backlog;
import stillwater.focus.Device;
import stillwater.focus.History;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;

/// The journal, and what the disk does not take yet: that waits in memory, in its order, and is tried again together
/// with whatever comes next. Who reads sees both, and waits for nobody who writes.
public final class Ledger implements History {
  private final Journal journal;
  private final boolean patient;
  private final BooleanSupplier lock;
  private final Predicate<Set<Id>> copies;
  private volatile List<Waiting> waiting = List.of();
  private volatile Optional<Backlog> backlog = Optional.empty();

  /// What is not saved yet, and in which month's file it belongs.
  private record Waiting(Recorded recorded, YearMonth month) {}

  /// @param patient whether what the disk does not take may wait, as in a program that stays
  /// @param lock makes sure, before each write, that this process has the [Lock], or throws; tells whether another may
  /// have had it meanwhile
  /// @param copies blanks what was written in events in the daily copies, and tells whether there was anything
  public Ledger(Journal journal, boolean patient, BooleanSupplier lock, Predicate<Set<Id>> copies) {
    this.journal = journal;
    this.patient = patient;
    this.lock = lock;
    this.copies = copies;
  }

  /// One whose lock nobody takes away, and of which there are no copies.
  public Ledger(Journal journal, boolean patient) {
    this(journal, patient, () -> false, _ -> false);
  }

  /// Adds events at the end and returns when they are durable, or wait.
  ///
  /// @return whether they stand there as they are; where another process has written meanwhile they are numbered anew
  /// @throws Trouble if they could not be kept and may not wait; then [#recent] tells what was
  public boolean append(List<Recorded> events) {
    var all = and(unsaved(), events);
    try {
      if (lock.getAsBoolean()) {
        journal.forgetSeq();
      }
      var numbered = after(journal.lastSeq(), all);
      journal.append(numbered);
      waiting = List.of();
      backlog = Optional.empty();
      return numbered.equals(all);
    } catch (Trouble trouble) {
      if (!patient) {
        throw trouble;
      }
      waiting = all.stream().map(recorded -> new Waiting(recorded, journal.monthOf(recorded))).toList();
      backlog = Optional.of(Backlog.of(all.size(), trouble));
      return true;
    }
  }

  /// Tries again to save what waits.
  ///
  /// @return whether it stands, or waits on, as it is
  public boolean retry() {
    return waiting.isEmpty() || append(List.of());
  }

  /// Blanks what was written in some of this device's events wherever they stand: the journal last, so that where it is
  /// done there it is done everywhere.
  ///
  /// @return whether there was anything
  /// @throws Trouble if it could not be done, or something still waits for the disk; then it may be asked for again
  public boolean erase(Set<Id> events) {
    retry();
    backlog.ifPresent(waits -> {
      throw new Trouble(waits.why(), null, waits.about().toArray());
    });
    if (lock.getAsBoolean()) {
      journal.forgetSeq();
    }
    return copies.test(events) | journal.erase(events);
  }

  /// What waits, and why.
  public Optional<Backlog> backlog() {
    return backlog;
  }

  /// This device's events of its newest two months: all that the present can depend on.
  ///
  /// @throws Trouble if they cannot be read, or a newer Stillwater wrote them
  public List<Recorded> recent() {
    return and(journal.recent(), unsaved());
  }

  /// The month before which [#recent] knows nothing.
  public Optional<YearMonth> recentSince() {
    return journal.recentSince();
  }

  /// All of this device's events.
  ///
  /// @throws Trouble if they cannot be read, or a newer Stillwater wrote them
  public List<Recorded> whole() {
    return and(journal.whole(), unsaved());
  }

  /// The events of every other device's newest two months: what may run there.
  ///
  /// @throws Trouble if they cannot be read
  public SortedMap<Device, List<Recorded>> others() {
    return journal.others();
  }

  /// The events of each device's files of these months in which something is said about the end of a block that another
  /// device left running.
  ///
  /// @throws Trouble if they cannot be read
  public SortedMap<Device, List<Recorded>> claims(Set<YearMonth> months) {
    return journal.claims(months);
  }

  /// The `seq` of the event recorded last on this device; 0 where there is none.
  ///
  /// @throws Trouble if the files cannot be read
  public long lastSeq() {
    return waiting.isEmpty() ? journal.lastSeq() : waiting.getLast().recorded().seq();
  }

  /// The files and folders of other devices that cannot be opened now, so that what they hold is in no answer.
  public List<Trouble> unread() {
    return journal.unread();
  }

  /// This device; none where it has no name yet.
  public Optional<Device> own() {
    return journal.own();
  }

  @Override
  public SortedMap<Device, List<Recorded>> events(YearMonth from, YearMonth to) {
    var first = from.minusMonths(1);
    var still = waiting;
    return with(still.stream().filter(one -> !one.month().isBefore(first) && !one.month().isAfter(to)),
        journal.events(from, to));
  }

  @Override
  public SortedMap<Device, List<Recorded>> everything() {
    var still = waiting;
    return with(still.stream(), journal.everything());
  }

  /// @param still what waited before the disk was read: what is saved meanwhile stands in both
  private SortedMap<Device, List<Recorded>> with(Stream<Waiting> still, SortedMap<Device, List<Recorded>> saved) {
    var more = still.map(Waiting::recorded).toList();
    if (!more.isEmpty()) {
      saved.merge(journal.own().orElseThrow(), more, Ledger::and);
    }
    return saved;
  }

  /// Two events of one number would have no order.
  private static List<Recorded> after(long last, List<Recorded> events) {
    if (events.isEmpty() || events.getFirst().seq() > last) {
      return events;
    }
    var shift = last + 1 - events.getFirst().seq();
    return events.stream().map(recorded ->
        new Recorded(recorded.id(), recorded.seq() + shift, recorded.at(), recorded.event())).toList();
  }

  private List<Recorded> unsaved() {
    return waiting.stream().map(Waiting::recorded).toList();
  }

  private static List<Recorded> and(List<Recorded> some, List<Recorded> more) {
    if (more.isEmpty()) {
      return some;
    }
    var known = some.stream().map(Recorded::id).collect(Collectors.toCollection(HashSet<Id>::new));
    return Stream.concat(some.stream(), more.stream().filter(recorded -> known.add(recorded.id()))).toList();
  }
}
