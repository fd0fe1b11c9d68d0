import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import stillwater.desktop.Machine;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.store.DeviceFile;
import stillwater.store.Journal;
import stillwater.store.Places;

/// Writes a device's events as the program does, at times that are told, a month at once.
final class Pen {
  private final Random random = new Random(7);
  private final ZoneId zone;
  private final Journal journal;
  private final List<Recorded> month = new ArrayList<>();
  private OffsetDateTime at = OffsetDateTime.MIN;
  private long seq;

  Pen(Path home, ZoneId zone) throws IOException {
    var places = new Places(Files.createDirectories(home));
    var machine = Machine.here(System.getenv(), System.getProperty("user.name", ""));
    this.zone = zone;
    this.journal = new Journal(places.journal(),
        Optional.of(new DeviceFile(places.device(), machine.mark()).own(() -> new Device("bench"))));
  }

  void at(LocalDateTime clock) {
    at = clock.atZone(zone).toOffsetDateTime();
  }

  void pass(Duration time) {
    at = at.plus(time).toInstant().atZone(zone).toOffsetDateTime();
  }

  Instant now() {
    return at.toInstant();
  }

  OffsetDateTime moment() {
    return at;
  }

  Id write(Event event) {
    if (!month.isEmpty() && !YearMonth.from(month.getLast().at()).equals(YearMonth.from(at))) {
      close();
    }
    var id = new Id(new UUID(now().toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000),
        random.nextLong() >>> 2 | Long.MIN_VALUE));
    month.add(new Recorded(id, ++seq, at, event));
    return id;
  }

  void close() {
    journal.append(month);
    month.clear();
  }

  long written() {
    return seq;
  }
}
