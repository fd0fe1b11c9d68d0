package stillwater.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stillwater.focus.Device;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.wire.Line;

/// One file of the journal: a device's events of a month, one a line. It may be a copy that a tool made beside the file
/// where two machines had changed it, such as `2026-11.sync-conflict-20261121-093000-ABCDEFG.jsonl`,
/// `2026-11 (conflicted copy 2026-11-21 093000).jsonl` or `2026-11.jsonl~HEAD`: it is read, and never written.
record MonthFile(Path path, Device device, YearMonth month) {
  static final String SUFFIX = ".jsonl";
  private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2})([^0-9].*)?\\.jsonl(~.+)?");
  private static final int TAIL = 1 << 12;

  static Optional<MonthFile> of(Path path, Device device) {
    var name = NAME.matcher(path.getFileName().toString());
    try {
      return name.matches() ? Optional.of(new MonthFile(path, device, YearMonth.parse(name.group(1))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean isCopy() {
    return !path.endsWith(month + SUFFIX);
  }

  /// Whether it can be opened, as far as the system says.
  boolean isReadable() {
    return Files.isRegularFile(path) && Files.isReadable(path);
  }

  /// Reads all that stands in the file, what is damaged too.
  ///
  /// @throws Trouble if the file cannot be read
  void read(Lines.Reader reader) {
    read(new Lines(reader));
  }

  /// Reads every event, leaving out what is damaged or was written by a newer Stillwater.
  ///
  /// @throws Trouble if the file cannot be read
  List<Recorded> events() {
    var events = new ArrayList<Recorded>();
    read((_, found) -> {
      if (found instanceof Line.Readable(Recorded recorded)) {
        events.add(recorded);
      }
    });
    return events;
  }

  /// Reads every event of this device's own file, leaving out what is damaged.
  ///
  /// @throws Trouble if the file cannot be read, or a newer Stillwater wrote at its end
  List<Recorded> own() {
    var own = new OwnLines();
    read(own);
    return own.events();
  }

  /// The highest `seq` among the file's last events; 0 where it has none. Each was added at the end, so it is the
  /// highest of all. Reads the file's end alone, unless that is damaged.
  ///
  /// @throws Trouble if the file cannot be read, or a newer Stillwater wrote at its end
  long lastSeq() {
    try {
      var tail = tail();
      var last = own(lastLine(tail));
      var some = last.isEmpty() ? own(tail) : last;
      return (some.isEmpty() ? own() : some).stream().mapToLong(Recorded::seq).max().orElse(0);
    } catch (IOException e) {
      throw Troubles.reading(path, e);
    }
  }

  private List<Recorded> own(byte[] lines) throws IOException {
    var own = new OwnLines();
    Pieces.read(new ByteArrayInputStream(lines), new Lines(own));
    return own.events();
  }

  /// The lines of a file that this device alone writes. Where one of a newer Stillwater stands at the end, that wrote
  /// it; this one would not have written behind it, so anywhere else it is a damaged line of its own.
  private final class OwnLines implements Lines.Reader {
    private final List<Recorded> events = new ArrayList<>();
    private boolean newer;

    @Override
    public void found(int line, Line found) {
      switch (found) {
        case Line.Readable(Recorded recorded) -> {
          events.add(recorded);
          newer = false;
        }
        case Line.Newer _ -> newer = true;
        case Line.Damaged _ -> { }
      }
    }

    List<Recorded> events() {
      if (newer) {
        throw new Trouble(Trouble.Code.HOME_IS_NEWER, null, path);
      }
      return events;
    }
  }

  /// Whether the file may hold an event of a type: a look that costs no parsing.
  ///
  /// @throws Trouble if the file cannot be read
  boolean mentions(String type) {
    try (var in = Files.newInputStream(path)) {
      return new Needle(type).isIn(in);
    } catch (IOException e) {
      throw Troubles.reading(path, e);
    }
  }

  private void read(Pieces.Reader reader) {
    try (var in = Files.newInputStream(path)) {
      Pieces.read(in, reader);
    } catch (IOException e) {
      throw Troubles.reading(path, e);
    }
  }

  /// The end of the file from the beginning of a line on.
  private byte[] tail() throws IOException {
    try (var channel = FileChannel.open(path)) {
      var tail = ByteBuffer.allocate((int) Math.min(TAIL, channel.size()));
      channel.position(channel.size() - tail.capacity());
      while (tail.hasRemaining() && channel.read(tail) >= 0) {
        continue;
      }
      int from = 0;
      while (channel.size() > TAIL && from < TAIL && tail.get(from) != '\n') {
        from++;
      }
      return Arrays.copyOfRange(tail.array(), from, tail.capacity());
    }
  }

  private static byte[] lastLine(byte[] lines) {
    int from = lines.length - 1;
    while (from > 0 && lines[from - 1] != '\n') {
      from--;
    }
    return Arrays.copyOfRange(lines, Math.max(from, 0), lines.length);
  }
}
