package stillwater.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stillwater.focus.Device;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.wire.EventJson;
import stillwater.wire.Line;

/// One file of the journal: a device's events of a month, one a line.
record MonthFile(Path path, Device device, YearMonth month) {
  static final String SUFFIX = ".jsonl";
  private static final int LONGEST_LINE = 1 << 20;
  private static final int TAIL = 1 << 12;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /// A line and where it stands, counted from 1.
  record Numbered(int number, Line line) {}

  static Optional<MonthFile> of(Path path, Device device) {
    var name = path.getFileName().toString();
    if (!name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    try {
      var month = YearMonth.parse(name.substring(0, name.length() - SUFFIX.length()));
      return Optional.of(new MonthFile(path, device, month));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Reads every line, the damaged ones too; blank lines are none.
  ///
  /// @throws Trouble if the file cannot be read
  List<Numbered> lines() {
    var bytes = bytes();
    return lines(bytes, startsWithMark(bytes) ? MARK.length : 0);
  }

  /// Reads every event, leaving out what is damaged or was written by a newer Stillwater.
  ///
  /// @throws Trouble if the file cannot be read
  List<Recorded> events() {
    return events(lines());
  }

  /// Reads every event of this device's own file, leaving out what is damaged.
  ///
  /// @throws Trouble if the file cannot be read, or a newer Stillwater wrote in it
  List<Recorded> own() {
    return own(lines());
  }

  /// The `seq` of the file's last event that can be read: of all its events the highest, since each was added at the end;
  /// 0 where it has none. Reads the file's end alone, unless that is damaged.
  ///
  /// @throws Trouble if the file cannot be read, or a newer Stillwater wrote at its end
  long lastSeq() {
    var tail = tail();
    int from = 0;
    while (tail.length == TAIL && from < TAIL && tail[from] != '\n') {
      from++;
    }
    var last = own(lines(tail, from));
    var known = last.isEmpty() ? own() : last;
    return known.isEmpty() ? 0 : known.getLast().seq();
  }

  /// Whether the file may hold an event of a type: a look that costs no parsing.
  ///
  /// @throws Trouble if the file cannot be read
  boolean mentions(String type) {
    return new String(bytes(), StandardCharsets.ISO_8859_1).contains(type);
  }

  private byte[] tail() {
    try (var channel = FileChannel.open(path)) {
      var tail = ByteBuffer.allocate((int) Math.min(TAIL, channel.size()));
      channel.position(channel.size() - tail.capacity());
      while (tail.hasRemaining() && channel.read(tail) >= 0) {
        continue;
      }
      return tail.array();
    } catch (IOException e) {
      throw Troubles.reading(path, e);
    }
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw Troubles.reading(path, e);
    }
  }

  private List<Recorded> own(List<Numbered> lines) {
    if (lines.stream().anyMatch(numbered -> numbered.line() instanceof Line.Newer)) {
      throw new Trouble(Trouble.Code.HOME_IS_NEWER, null, path);
    }
    return events(lines);
  }

  private static List<Recorded> events(List<Numbered> lines) {
    return lines.stream().map(Numbered::line)
        .<Recorded>mapMulti((line, next) -> {
          if (line instanceof Line.Readable(Recorded recorded)) {
            next.accept(recorded);
          }
        }).toList();
  }

  private static List<Numbered> lines(byte[] bytes, int start) {
    var lines = new ArrayList<Numbered>();
    int number = 0;
    for (int from = start; from < bytes.length; ) {
      int to = from;
      while (to < bytes.length && bytes[to] != '\n') {
        to++;
      }
      number++;
      int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
      if (end > from) {
        lines.add(new Numbered(number, read(bytes, from, end)));
      }
      from = to + 1;
    }
    return lines;
  }

  private static Line read(byte[] bytes, int from, int to) {
    if (to - from > LONGEST_LINE) {
      return new Line.Damaged("longer than any event");
    }
    try {
      return EventJson.read(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString());
    } catch (CharacterCodingException e) {
      return new Line.Damaged("not UTF-8");
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
  }
}
