package stillwater.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import stillwater.focus.Device;
import stillwater.focus.History;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.wire.EventJson;

/// The append-only journal: one folder a device, one file a month, one event a line.
///
/// Algorithm: an append adds whole lines at a file's end and forces them to the disk before it returns; a last line
/// that was torn by a crash first gets its newline. Reading skips what cannot be read and takes each id once.
///
/// Guarantees: what [#append] returned for survives a crash of the program, the system or the power; a line it returned
/// for is never changed or removed; an append that fails takes back what it wrote, as far as the disk lets it.
///
/// Not guaranteed: that events of one append stand or fall together where the program dies in it or they belong in
/// different months (each is a fact on its own), or that a disk keeps what it said it forced. A torn line costs nothing
/// but itself. Who calls [#append] must hold the [Lock].
public final class Journal implements History {
  private static final int RECENT_MONTHS = 2;

  private final MonthFiles files;
  private final Optional<Device> own;
  private final Filing filing = new Filing();
  private OptionalLong lastSeq = OptionalLong.empty();

  /// @param own this device; none where it has no name yet and so has recorded nothing
  public Journal(Path folder, Optional<Device> own) {
    this.files = new MonthFiles(folder);
    this.own = own;
  }

  /// This device's events of its newest two months: all that the present can depend on.
  ///
  /// @throws Trouble if they cannot be read, or a newer Stillwater wrote them
  public synchronized List<Recorded> recent() {
    return ordered(recentMonths());
  }

  /// The month before which [#recent] knows nothing.
  public synchronized Optional<YearMonth> recentSince() {
    var mine = mine();
    return mine.isEmpty() ? Optional.empty()
        : Optional.of(mine.get(Math.max(0, mine.size() - RECENT_MONTHS)).month());
  }

  /// All of this device's events.
  ///
  /// @throws Trouble if they cannot be read, or a newer Stillwater wrote them
  public synchronized List<Recorded> whole() {
    return ordered(mine());
  }

  @Override
  public synchronized SortedMap<Device, List<Recorded>> everything() {
    return byDevice(files.all());
  }

  /// Plans hold until another is set, so the latest one made before these months is among the events.
  @Override
  public synchronized SortedMap<Device, List<Recorded>> events(YearMonth from, YearMonth to) {
    var all = files.all();
    var first = from.minusMonths(1);
    Predicate<MonthFile> asked = file -> !file.month().isBefore(first) && !file.month().isAfter(to);
    var events = byDevice(all.stream().filter(asked).toList());
    for (var plan : Plans.before(first, all).entrySet()) {
      var merged = new ArrayList<>(plan.getValue());
      merged.addAll(events.getOrDefault(plan.getKey(), List.of()));
      events.put(plan.getKey(), inOrder(merged, new HashSet<>()));
    }
    return events;
  }

  /// The `seq` of the event recorded last on this device; 0 where there is none.
  ///
  /// @throws Trouble if the files cannot be read
  public synchronized long lastSeq() {
    if (lastSeq.isEmpty()) {
      lastSeq = OptionalLong.of(mine().stream().mapToLong(MonthFile::lastSeq).max().orElse(0));
    }
    return lastSeq.getAsLong();
  }

  /// Adds events at the end and returns when they are durable.
  ///
  /// @throws Trouble if they could not be kept for certain; then this journal must be read again before the next append
  public synchronized void append(List<Recorded> events) {
    var device = own.orElseThrow();
    var byMonth = new LinkedHashMap<YearMonth, StringBuilder>();
    for (var recorded : events) {
      var month = filing.monthOf(recorded);
      byMonth.computeIfAbsent(month, _ -> new StringBuilder()).append(EventJson.write(recorded)).append('\n');
      filing.remember(recorded, month);
    }
    lastSeq = OptionalLong.empty();
    byMonth.forEach((month, lines) -> append(files.of(device), month + MonthFile.SUFFIX, lines.toString()));
    lastSeq = OptionalLong.of(events.getLast().seq());
  }

  private static void append(Path folder, String name, String lines) {
    var file = folder.resolve(name);
    try {
      OwnerOnly.folder(folder);
      try (var channel = OwnerOnly.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
          StandardOpenOption.WRITE)) {
        if (channel.size() == 0) {
          OwnerOnly.forceFolder(folder);
        }
        append(channel, isTorn(channel) ? "\n" + lines : lines);
      }
    } catch (IOException e) {
      throw Troubles.writing(file, e);
    }
  }

  private static void append(FileChannel channel, String lines) throws IOException {
    var end = channel.size();
    channel.position(end);
    try {
      OwnerOnly.write(channel, lines);
    } catch (IOException e) {
      takeBack(channel, end, e);
      throw e;
    }
  }

  /// Nobody was told of these events, so none of them may come to light later.
  private static void takeBack(FileChannel channel, long end, IOException cause) {
    try {
      channel.truncate(end);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static boolean isTorn(FileChannel channel) throws IOException {
    var last = ByteBuffer.allocate(1);
    return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
  }

  /// The newest by name and those written last: while a clock is wrong by years these are not the same.
  private Set<MonthFile> recentMonths() {
    var mine = mine();
    var newest = mine.subList(Math.max(0, mine.size() - RECENT_MONTHS), mine.size());
    var recent = new LinkedHashSet<>(newest);
    if (mine.size() > RECENT_MONTHS) {
      mine.stream().sorted(Comparator.comparingLong(MonthFile::lastSeq).reversed()).limit(RECENT_MONTHS)
          .forEach(recent::add);
    }
    return recent;
  }

  private List<MonthFile> mine() {
    return own.map(files::by).orElse(List.of());
  }

  private List<Recorded> ordered(Collection<MonthFile> months) {
    var events = new ArrayList<Recorded>();
    for (var month : months) {
      var own = month.own();
      own.forEach(recorded -> filing.remember(recorded, month.month()));
      events.addAll(own);
    }
    return inOrder(events, new HashSet<>());
  }

  private static SortedMap<Device, List<Recorded>> byDevice(List<MonthFile> months) {
    var events = new TreeMap<Device, List<Recorded>>();
    for (var month : months) {
      events.computeIfAbsent(month.device(), _ -> new ArrayList<>()).addAll(month.events());
    }
    var once = new HashSet<Id>();
    events.replaceAll((_, recorded) -> inOrder(recorded, once));
    return events;
  }

  /// @param once the ids of what was taken already
  private static List<Recorded> inOrder(List<Recorded> events, Set<Id> once) {
    return events.stream().filter(recorded -> once.add(recorded.id()))
        .sorted(Comparator.comparingLong(Recorded::seq)).toList();
  }
}
