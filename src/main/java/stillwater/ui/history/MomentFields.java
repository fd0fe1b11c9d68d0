package stillwater.ui.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import stillwater.text.Texts;

/// A moment as it stands in two fields, the day and the time of day.
final class MomentFields {
  private final StringProperty day;
  private final StringProperty clock;
  private final ZoneId zone;
  private final String firstDay;
  private final String firstClock;

  /// @param at what stands there first
  MomentFields(Optional<Instant> at, ZoneId zone) {
    this.zone = zone;
    this.firstDay = at.map(moment -> Typed.day(moment, zone)).orElse("");
    this.firstClock = at.map(moment -> Typed.clock(moment, zone)).orElse("");
    this.day = new SimpleStringProperty(firstDay);
    this.clock = new SimpleStringProperty(firstClock);
  }

  StringProperty dayProperty() {
    return day;
  }

  StringProperty clockProperty() {
    return clock;
  }

  boolean isTouched() {
    return !day.get().equals(firstDay) || !clock.get().equals(firstClock);
  }

  OffsetDateTime read(Texts texts) throws Unclear {
    return Typed.moment(day.get(), clock.get(), zone, texts);
  }
}
