package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Presence;
import stillwater.focus.Pulse;

/// The files `alive` and `device`.
class SmallFilesTest {
  private static final String PULSE = "{\"v\":1,\"block\":\"01a1e885-1c7b-706f-812f-5717ac005ccd\","
      + "\"wall\":\"2026-11-17T08:00:05Z\",\"monotonic\":\"PT1H\",\"boot\":\"PT2H\","
      + "\"bootId\":\"b\",\"shift\":\"PT5M\",\"watched\":true}";

  @Test
  void everySignOfLifeComesBackAsItWas() {
    for (long seed = 0; seed < 1000; seed++) {
      var pulse = new Anything(seed).of(Pulse.class);
      assertThat(PulseJson.read(PulseJson.write(pulse))).as("seed %d", seed).contains(pulse);
    }
  }

  @Test
  void aDamagedSignOfLifeIsReadOrNone() {
    for (long seed = 0; seed < 2000; seed++) {
      var hurt = new String(new Damage(seed).to(PULSE.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
      assertThatCode(() -> PulseJson.read(hurt)).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-9223372036854775807S", "PT9223372036854775807S", "one hour", ""})
  void aClockThatNoArithmeticShouldMeetIsNoSignOfLife(String length) {
    assertThat(PulseJson.read(PULSE)).isPresent();
    assertThat(PulseJson.read(PULSE.replace("PT1H", length))).isEmpty();
    assertThat(PulseJson.read(PULSE.replace("PT2H", length))).isEmpty();
    assertThat(PulseJson.read(PULSE.replace("PT5M", length))).isEmpty();
  }

  @Test
  void aSignOfLifeOfAnOlderOrNewerVersionKnowsNobody() {
    assertThat(PulseJson.read(PULSE).orElseThrow().presence()).isEqualTo(Presence.UNTOLD);
    assertThat(PulseJson.read(PULSE.replace("\"watched\":true", "\"watched\":true,\"presence\":\"dreaming\""))
        .orElseThrow().presence()).isEqualTo(Presence.UNTOLD);
  }

  @Test
  void aDeviceComesBackAsItWasNamed() {
    for (long seed = 0; seed < 500; seed++) {
      var named = new Anything(seed).of(DeviceJson.Named.class);
      assertThat(DeviceJson.read(DeviceJson.write(named))).as("seed %d", seed).isEqualTo(named);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "desk-1", "{\"device\":\"desk-1\"}", "{\"device\":\"../desk\",\"machine\":\"m\"}",
      "{\"device\":\"\",\"machine\":\"m\"}", "{\"device\":7,\"machine\":\"m\"}",
      "{\"device\":\"desk-1\",\"machine\":[]}"})
  void whatNamesNoDeviceIsUnreadable(String text) {
    assertThatThrownBy(() -> DeviceJson.read(text)).isInstanceOf(Unreadable.class);
  }
}
