package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedStampTest {

  @Test
  void whatEventsCarryIsReadAsWhatItSays() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      var offset = ZoneOffset.ofTotalSeconds(60 * random.nextInt(-18 * 60, 18 * 60 + 1));
      var at = Instant.ofEpochMilli(random.nextLong(250_000_000_000_000L)).atOffset(offset);
      var text = Stamps.millis(at);
      assertThat(FixedStamp.read(text).map(OffsetDateTime::toString)).as("%s, seed %d", text, seed)
          .isEqualTo(text.endsWith("Z") ? Optional.empty() : Optional.of(at.toString()));
      assertThat(Stamps.read(text)).as("%s, seed %d", text, seed).isEqualTo(OffsetDateTime.parse(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21T09:30:00Z", "2026-11-21T09:30:00.000Z", "2026-11-21T09:30:00.0000+01:00",
      "2026-11-21T09:30:00.000+0100.", "2026-11-21 09:30:00.000+01:00", "2026-11-21T09:30:00.0x0+01:00",
      "+026-11-21T09:30:00.000+01:00", "2026-11-21T09:30:00.000~01:00", "２026-11-21T09:30:00.000+01:00", ""})
  void whatIsWrittenInAnotherWayIsLeftToOthers(String text) {
    assertThat(FixedStamp.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-29T09:30:00.000+01:00", "2026-11-21T24:00:00.000+01:00",
      "2026-11-21T09:60:00.000+01:00", "2026-11-21T09:30:60.000+01:00", "2026-11-21T09:30:00.000+18:01",
      "2026-11-21T09:30:00.000+01:60", "2026-13-21T09:30:00.000-01:00"})
  void aTimeThatDoesNotExistIsNone(String text) {
    assertThatThrownBy(() -> FixedStamp.read(text)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
