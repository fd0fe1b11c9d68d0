package stillwater.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Device;
import stillwater.focus.History;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.wire.EventJson;

/// The append-only journal: one folder a device, one file a month, one event a line.
///
/// Algorithm: an append adds whole lines at a file's end and forces them to the disk before it returns; a last line
/// that was torn by a crash first gets its newline. Reading takes in every file of a month, also the copies that tools
/// make where two machines changed one, skips what is no event, and takes each id once.
///
/// Guarantees: what [#append] returned for survives a crash of the program, the system or the power; a line it returned
/// for is never changed or removed, but for words that [#erase] blanks; an append that
/// fails takes back what it wrote, as far as the disk lets it.
///
/// Not guaranteed: that events of one append stand or fall together where the program dies in it or they belong in
/// different months (each is a fact on its own), or that a disk keeps what it said it forced. What is damaged costs
/// nothing but itself: a torn line, zeros, rubbish of any length; an event beside it on the same line is still told
/// apart. A change that leaves an event well formed goes unseen. Another device's file that cannot be opened is left
/// out, and [#unread] tells of it; this device's own is a [Trouble]. Who calls [#append] must hold the [Lock].
public final class Journal implements History {
  private static final int RECENT_MONTHS = 2;

  private final MonthFiles files;
  private final Optional<Device> own;
  private final LongSupplier copied;
  private final Filing filing = new Filing();
  /// What an append that failed had made durable before it did.
  private final Set<Id> half = new HashSet<>();
  /// Other devices' files that could not be read the last time.
  private final Set<Path> unread = ConcurrentHashMap.newKeySet();
  private OptionalLong lastSeq = OptionalLong.empty();
  private volatile boolean hasOwn;

  /// @param own this device; none where it has no name yet and so has recorded nothing
  public Journal(Path folder, Optional<Device> own) {
    this(folder, own, () -> 0);
  }

  /// @param copied the highest `seq` that a copy of this device's files is known to hold: where one of them was lost,
  /// no number shall be given twice
  public Journal(Path folder, Optional<Device> own, LongSupplier copied) {
    this.files = new MonthFiles(folder);
    this.own = own;
    this.copied = copied;
  }

  /// This device's events of its newest two months: all that the present can depend on.
  ///
  /// @throws Trouble if they cannot be read, or a newer Stillwater wrote them
  public synchronized List<Recorded> recent() {
    return ordered(recentMonths());
  }

  /// The month before which [#recent] knows nothing.
  public synchronized Optional<YearMonth> recentSince() {
    return newest(mine()).stream().findFirst();
  }

  /// All of this device's events.
  ///
  /// @throws Trouble if they cannot be read, or a newer Stillwater wrote them
  public synchronized List<Recorded> whole() {
    return ordered(mine());
  }

  @Override
  public SortedMap<Device, List<Recorded>> everything() {
    return byDevice(readable());
  }

  /// Plans hold until another is set, so the latest one made before these months is among the events.
  @Override
  public SortedMap<Device, List<Recorded>> events(YearMonth from, YearMonth to) {
    var all = present();
    var first = from.minusMonths(1);
    Predicate<MonthFile> asked = file -> !file.month().isBefore(first) && !file.month().isAfter(to);
    var events = byDevice(all.stream().filter(asked).filter(this::isReadable).toList());
    for (var plan : new Plans(this::mayPlan, this::read).before(first, all).entrySet()) {
      var merged = new ArrayList<>(plan.getValue());
      merged.addAll(events.getOrDefault(plan.getKey(), List.of()));
      events.put(plan.getKey(), Union.of(merged));
    }
    return events;
  }

  /// The events of every other device's newest two months: what may run there.
  ///
  /// @throws Trouble if they cannot be read
  SortedMap<Device, List<Recorded>> others() {
    var byDevice = readable().stream().filter(file -> !own.equals(Optional.of(file.device())))
        .collect(Collectors.groupingBy(MonthFile::device));
    return byDevice(byDevice.values().stream().flatMap(files -> {
      var newest = newest(files);
      return files.stream().filter(file -> newest.contains(file.month()));
    }).toList());
  }

  /// The events of each device's files of these months in which something is said about the end of a block that another
  /// device left running.
  ///
  /// @throws Trouble if they cannot be read
  SortedMap<Device, List<Recorded>> claims(Set<YearMonth> months) {
    var asked = readable().stream().filter(file -> months.contains(file.month())).toList();
    var claiming = asked.stream().filter(file -> mentions(file, EventJson.ENDED_ELSEWHERE)).map(MonthFile::device)
        .collect(Collectors.toSet());
    return byDevice(asked.stream().filter(file -> claiming.contains(file.device())).toList());
  }

  private boolean mayPlan(MonthFile file) {
    return isReadable(file) && mentions(file, EventJson.PLAN_SET);
  }

  private boolean mentions(MonthFile file, String type) {
    try {
      return file.mentions(type);
    } catch (Trouble trouble) {
      return isLeftOut(file, trouble);
    }
  }

  /// The `seq` of the event recorded last on this device; 0 where there is none.
  ///
  /// @throws Trouble if the files cannot be read
  public synchronized long lastSeq() {
    if (lastSeq.isEmpty()) {
      lastSeq = OptionalLong.of(
          Math.max(mine().stream().mapToLong(MonthFile::lastSeq).max().orElse(0), copied.getAsLong()));
    }
    return lastSeq.getAsLong();
  }

  /// What was recorded last is looked for again: another process may have recorded more.
  synchronized void forgetSeq() {
    lastSeq = OptionalLong.empty();
  }

  /// Adds events at the end and returns when they are durable.
  ///
  /// @throws Trouble if they could not be kept for certain; then the same may be appended again, or this journal must
  /// be read again before anything else is
  public synchronized void append(List<Recorded> events) {
    var device = own.orElseThrow();
    var byMonth = new LinkedHashMap<YearMonth, List<Recorded>>();
    for (var recorded : events) {
      var month = filing.monthOf(recorded);
      filing.remember(recorded, month);
      if (!half.contains(recorded.id())) {
        byMonth.computeIfAbsent(month, _ -> new ArrayList<>()).add(recorded);
      }
    }
    lastSeq = OptionalLong.empty();
    checkPresence();
    byMonth.forEach((month, some) -> {
      append(files.of(device), month + MonthFile.SUFFIX, lines(some));
      some.forEach(recorded -> half.add(recorded.id()));
    });
    half.clear();
    hasOwn = true;
    lastSeq = OptionalLong.of(events.getLast().seq());
  }

  /// Blanks what was written in some of this device's events, also in what tools made of its files: copies that
  /// are read, and versions that are not.
  ///
  /// @return whether there was anything
  /// @throws Trouble if it could not be done everywhere; each file is as it was, or as it shall be
  synchronized boolean erase(Set<Id> events) {
    var erasure = new Erasure(events);
    var stood = false;
    for (var file : files.everywhere(own.orElseThrow())) {
      try {
        if (Files.exists(file) && erasure.concerns(file)) {
          erasure.in(file);
          stood = true;
        }
      } catch (IOException e) {
        throw Troubles.writing(file, e);
      }
    }
    return stood;
  }

  /// The month in whose file an event belongs.
  synchronized YearMonth monthOf(Recorded recorded) {
    return filing.monthOf(recorded);
  }

  Optional<Device> own() {
    return own;
  }

  private static String lines(List<Recorded> events) {
    return events.stream().map(recorded -> EventJson.write(recorded) + "\n").collect(Collectors.joining());
  }

  private static void append(Path folder, String name, String lines) {
    var file = folder.resolve(name);
    try {
      OwnerOnly.folder(folder);
      try (var channel = OwnerOnly.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        if (channel.size() == 0) {
          OwnerOnly.forceFolder(folder);
        }
        append(channel, isTorn(file) ? "\n" + lines : lines);
      }
    } catch (IOException e) {
      throw Troubles.writing(file, e);
    }
  }

  /// The system puts what is written at the end, wherever that is by then.
  private static void append(FileChannel channel, String lines) throws IOException {
    var end = channel.size();
    try {
      OwnerOnly.write(channel, lines);
    } catch (IOException e) {
      takeBack(channel, end, lines, e);
      throw e;
    }
  }

  /// Nobody was told of these events, so none of them may come to light later. What is longer than they are is not
  /// theirs alone.
  private static void takeBack(FileChannel channel, long end, String lines, IOException cause) {
    try {
      if (channel.size() <= end + lines.getBytes(StandardCharsets.UTF_8).length) {
        channel.truncate(end);
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static boolean isTorn(Path file) throws IOException {
    var last = ByteBuffer.allocate(1);
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }
  }

  /// The files and folders of other devices that cannot be opened now, so that what they hold is in no answer.
  public List<Trouble> unread() {
    return Stream.concat(files.closed().stream(), unread.stream()).distinct().filter(closed -> !isMine(closed))
        .map(MonthFiles::leftOut).toList();
  }

  private List<Recorded> read(MonthFile file) {
    try {
      var events = file.events();
      unread.remove(file.path());
      return events;
    } catch (Trouble trouble) {
      isLeftOut(file, trouble);
      return List.of();
    }
  }

  /// Another device's file may go away while it is read, as when a tool puts a newer one in its place.
  private boolean isLeftOut(MonthFile file, Trouble trouble) {
    if (isMine(file.path())) {
      throw trouble;
    }
    if (Files.exists(file.path())) {
      unread.add(file.path());
    }
    return false;
  }

  /// The newest by name and those written last: while a clock is wrong by years these are not the same.
  private List<MonthFile> recentMonths() {
    var mine = mine();
    var recent = new HashSet<>(newest(mine));
    if (mine.size() > RECENT_MONTHS) {
      var seqs = mine.stream().collect(Collectors.toMap(Function.identity(), MonthFile::lastSeq));
      mine.stream().sorted(Comparator.<MonthFile>comparingLong(seqs::get).reversed()).map(MonthFile::month).distinct()
          .limit(RECENT_MONTHS).forEach(recent::add);
    }
    return mine.stream().filter(file -> recent.contains(file.month())).toList();
  }

  private static List<YearMonth> newest(List<MonthFile> files) {
    var months = files.stream().map(MonthFile::month).distinct().toList();
    return months.subList(Math.max(0, months.size() - RECENT_MONTHS), months.size());
  }

  private List<MonthFile> readable() {
    return present().stream().filter(this::isReadable).toList();
  }

  private boolean isReadable(MonthFile file) {
    return isMine(file.path()) || file.isReadable();
  }

  private List<MonthFile> present() {
    checkPresence();
    own.map(files::of).filter(MonthFiles::isClosed).ifPresent(folder -> {
      throw Troubles.reading(folder, new AccessDeniedException(folder.toString()));
    });
    return files.all();
  }

  private boolean isMine(Path path) {
    return own.map(files::of).filter(path::startsWith).isPresent();
  }

  private List<MonthFile> mine() {
    checkPresence();
    var mine = own.map(files::by).orElse(List.of());
    hasOwn |= !mine.isEmpty();
    return mine;
  }

  /// A folder in which something was recorded does not go by itself: its disk was taken away, or HOME was moved. One
  /// made anew in its place would be hidden, with what is written there, as soon as it is back.
  private void checkPresence() {
    own.map(files::of).filter(folder -> hasOwn && isGone(folder)).ifPresent(folder -> {
      throw new Trouble(Trouble.Code.FOLDER_IS_AWAY, null, folder);
    });
  }

  /// A file in the place of a folder above is another trouble, which tells of itself.
  private static boolean isGone(Path folder) {
    return Files.notExists(folder) && !Files.isRegularFile(OwnerOnly.above(folder));
  }

  private List<Recorded> ordered(Collection<MonthFile> months) {
    var events = new ArrayList<Recorded>();
    for (var month : months) {
      var own = month.own();
      own.forEach(recorded -> filing.remember(recorded, month.month()));
      events.addAll(own);
    }
    return Union.of(events);
  }

  private SortedMap<Device, List<Recorded>> byDevice(List<MonthFile> months) {
    var read = months.parallelStream().map(this::read).toList();
    var events = new TreeMap<Device, List<Recorded>>();
    for (int i = 0; i < months.size(); i++) {
      events.computeIfAbsent(months.get(i).device(), _ -> new ArrayList<>()).addAll(read.get(i));
    }
    return Union.ofEach(events);
  }
}
