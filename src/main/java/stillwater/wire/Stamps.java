package stillwater.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// How times stand on the wire: ISO 8601 with the offset lived in.
final class Stamps {
  private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXXXX");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXXXX");

  private Stamps() {}

  /// @throws java.time.DateTimeException if it is no time, or one that no arithmetic should meet
  static OffsetDateTime read(String text) {
    var at = FixedStamp.read(text).orElseGet(() -> OffsetDateTime.parse(text));
    checkYear(at.getYear());
    return at;
  }

  /// The same without its offset: the year must be ours where that is forgotten.
  ///
  /// @throws java.time.DateTimeException if it is no time, or one that no arithmetic should meet
  static Instant instant(String text) {
    var at = read(text).toInstant();
    checkYear(at.atOffset(ZoneOffset.UTC).getYear());
    return at;
  }

  /// @throws java.time.DateTimeException if it is no date, or one that no arithmetic should meet
  static LocalDate date(String text) {
    var date = LocalDate.parse(text);
    checkYear(date.getYear());
    return date;
  }

  /// @throws java.time.DateTimeException if it is no month, or one that no arithmetic should meet
  static YearMonth month(String text) {
    var month = YearMonth.parse(text);
    checkYear(month.getYear());
    return month;
  }

  /// As events carry it, to the millisecond.
  static String millis(OffsetDateTime at) {
    return MILLIS.format(at);
  }

  /// As answers carry it, to the second.
  static String seconds(Instant at, ZoneId zone) {
    return SECONDS.format(at.atZone(zone));
  }

  private static void checkYear(int year) {
    if (year < 1970 || year > 9998) {
      throw new DateTimeException("not a year of this program");
    }
  }
}
