package stillwater.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Plan;
import stillwater.focus.Recorded;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.wire.EventJson;

/// A journal in a folder that is written step by step, as a device would.
final class Diary {
  static final Device DESK = new Device("desk-1");

  final Path folder;
  private final Device device;
  private final List<Recorded> written = new ArrayList<>();
  private Journal journal;

  Diary(Path folder) {
    this(folder, DESK);
  }

  Diary(Path folder, Device device) {
    this.folder = folder;
    this.device = device;
    this.journal = opened();
  }

  /// The journal as another start of the program finds it.
  Journal opened() {
    return new Journal(folder, Optional.of(device));
  }

  Diary reopened() {
    journal = opened();
    journal.recent();
    return this;
  }

  Diary readWhole() {
    journal = opened();
    journal.whole();
    return this;
  }

  /// Records the event at this time and says what became of it.
  Recorded write(String at, Event event) {
    var recorded = recorded(written.size() + 1, at, event);
    journal.append(List.of(recorded));
    written.add(recorded);
    return recorded;
  }

  List<Recorded> written() {
    return List.copyOf(written);
  }

  Path file(String month) {
    return folder.resolve(device.name()).resolve(month + ".jsonl");
  }

  /// The events that stand in a month's file, in its order.
  List<Event> in(String month) {
    return new MonthFile(file(month), device, YearMonth.parse(month)).events().stream().map(Recorded::event).toList();
  }

  byte[] bytes(String month) {
    try {
      return Files.readAllBytes(file(month));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(String month, String text) {
    put(month, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String month, byte[] bytes) {
    try {
      Files.createDirectories(file(month).getParent());
      Files.write(file(month), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(String month, String text) {
    try {
      Files.writeString(file(month), text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Recorded recorded(long seq, String at, Event event) {
    return new Recorded(new Id(new UUID(0x7000L, seq << 4)), seq, OffsetDateTime.parse(at), event);
  }

  static String lines(List<Recorded> events) {
    return events.stream().map(recorded -> EventJson.write(recorded) + "\n").collect(Collectors.joining());
  }

  /// So many lessons, one a minute, from `seq` 1 on.
  static List<Recorded> lessons(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(seq -> recorded(seq,
        OffsetDateTime.parse("2026-11-17T09:00:00.000+01:00").plusMinutes(seq).toString(), lesson("Übung " + seq)))
        .toList();
  }

  static Event lesson(String text) {
    return new Event.LessonLearned(new Text(text), List.<Tag>of());
  }

  static Event started() {
    return new Event.BlockStarted(task());
  }

  static Event ended(Recorded block) {
    return new Event.BlockEnded(block.id(), Optional.empty(), Text.NONE);
  }

  static Event plan(String from, int minutes) {
    return new Event.PlanSet(LocalDate.parse(from),
        new Plan(IntStream.range(0, 7).mapToObj(_ -> Duration.ofMinutes(minutes)).toList()));
  }

  static Task task() {
    return new Task(new Text("prove lemma 3"), new Kind("theory"), Optional.of(Duration.ofMinutes(50)), List.of(),
        ZoneId.of("Europe/Berlin"));
  }
}
