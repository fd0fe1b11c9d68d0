package stillwater.exchange;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import stillwater.focus.Reason;
import stillwater.focus.Reason.Code;
import stillwater.focus.Trouble;

/// A file in which another program hands out what it recorded. It is read once, since it may be a pipe, and never
/// written.
public record ForeignFile(Path path) {
  private static final int LARGEST = 1 << 26;
  private static final int MEGA = 1 << 20;
  private static final int PIECE = 1 << 14;
  private static final int BEGINNING = 1 << 12;
  private static final char MARK = '\uFEFF';

  /// How a file is to be understood.
  ///
  /// @param format the format said; none where the file tells
  /// @param zone where its times were read off a clock, where they were
  /// @param dates what comes first in its dates; none where the file tells
  public record Hints(Optional<Format> format, ZoneId zone, Optional<DateOrder> dates) {}

  /// Reads all entries.
  ///
  /// @throws Trouble if the file cannot be opened or read
  public Reading read(Hints hints) {
    var bytes = bytes();
    if (bytes.length > LARGEST) {
      return unusable(Code.FILE_TOO_LARGE, LARGEST / MEGA);
    }
    try {
      var wrong = wrongLine(bytes);
      return wrong.isPresent() ? unusable(Code.NOT_UTF_8, wrong.getAsInt()) : read(bytes, hints);
    } catch (IOException e) {
      throw new Trouble(Trouble.Code.FILE_NOT_READ, e, path);
    }
  }

  private byte[] bytes() {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw new Trouble(Trouble.Code.FILE_NOT_READ, e, path);
    }
  }

  private static Reading read(byte[] bytes, Hints hints) throws IOException {
    var beginning = beginning(bytes);
    if (beginning.isBlank()) {
      return unusable(Code.FILE_EMPTY);
    }
    var format = hints.format().filter(said -> said.fits(beginning)).or(() -> Format.of(beginning));
    if (format.isEmpty()) {
      return unusable(Code.UNKNOWN_FORMAT);
    }
    if (hints.format().isPresent() && !hints.format().equals(format)) {
      return unusable(Code.OTHER_FORMAT, hints.format().get().word(), format.get().word());
    }
    try (var text = text(bytes)) {
      return switch (format.get()) {
        case TIMEWARRIOR -> Exported.read(text, Format.TIMEWARRIOR, Timewarrior::item);
        case WATSON -> Exported.read(text, Format.WATSON, Watson::item);
        case TOGGL -> new Toggl(hints.zone(), hints.dates()).read(text);
      };
    }
  }

  /// The first letters; of blanks that follow each other only the first.
  private static String beginning(byte[] bytes) throws IOException {
    var beginning = new StringBuilder();
    try (var text = text(bytes)) {
      boolean afterBlank = true;
      for (int letter = text.read(); letter >= 0 && beginning.length() < BEGINNING; letter = text.read()) {
        var isBlank = Character.isWhitespace(letter);
        if (!isBlank || !afterBlank) {
          beginning.append((char) letter);
        }
        afterBlank = isBlank;
      }
    }
    return beginning.toString();
  }

  /// The text without the mark that some programs put before it.
  private static Reader text(byte[] bytes) throws IOException {
    var text = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    var peeked = new PushbackReader(text);
    int first = peeked.read();
    if (first >= 0 && first != MARK) {
      peeked.unread(first);
    }
    return peeked;
  }

  /// The first line that is not UTF-8.
  private static OptionalInt wrongLine(byte[] text) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var bytes = ByteBuffer.wrap(text);
    var letters = CharBuffer.allocate(PIECE);
    int line = 1;
    for (var result = CoderResult.OVERFLOW; result.isOverflow(); ) {
      result = decoder.decode(bytes, letters.clear(), true);
      line += (int) letters.flip().chars().filter(letter -> letter == '\n').count();
      if (result.isError()) {
        return OptionalInt.of(line);
      }
    }
    return OptionalInt.empty();
  }

  private static Reading unusable(Code code, Object... about) {
    return new Reading.Unusable(Reason.of(code, about));
  }
}
