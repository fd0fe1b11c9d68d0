package stillwater.exchange;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import stillwater.focus.Span;

/// How the clock of a zone was set while its events lasted, change by change, as a calendar must bring it along.
final class ClockRules {
  private ClockRules() {}

  static VTimezone of(ZoneId zone, Span span) {
    var rules = zone.getRules();
    var written = new VTimezone(zone.getId());
    var first = rules.previousTransition(span.from().plusSeconds(1));
    if (first == null) {
      var offset = rules.getOffset(span.from());
      add(rules, span.from(), LocalDateTime.ofInstant(span.from(), offset), offset, offset, written);
    }
    for (var change = first == null ? rules.nextTransition(span.from()) : first;
        change != null && !change.getInstant().isAfter(span.to());
        change = rules.nextTransition(change.getInstant())) {
      add(rules, change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(),
          written);
    }
    return written;
  }

  private static void add(ZoneRules rules, Instant at, LocalDateTime shown, ZoneOffset before, ZoneOffset after,
      VTimezone zone) {
    if (rules.isDaylightSavings(at)) {
      var summer = new DaylightSavingsTime();
      fill(summer, shown, before, after);
      zone.addDaylightSavingsTime(summer);
    } else {
      var standard = new StandardTime();
      fill(standard, shown, before, after);
      zone.addStandardTime(standard);
    }
  }

  private static void fill(Observance observance, LocalDateTime shown, ZoneOffset before, ZoneOffset after) {
    observance.setDateStart(new DateTimeComponents(shown.getYear(), shown.getMonthValue(), shown.getDayOfMonth(),
        shown.getHour(), shown.getMinute(), shown.getSecond(), false));
    observance.setTimezoneOffsetFrom(offset(before));
    observance.setTimezoneOffsetTo(offset(after));
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(offset.getTotalSeconds() * 1000L);
  }
}
