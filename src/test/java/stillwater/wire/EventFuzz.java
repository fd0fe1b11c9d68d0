package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import stillwater.focus.Recorded;

/// Any line of a journal: it is read, damaged or newer, and what is read stands the same when it is written again.
public final class EventFuzz {
  private EventFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    if (EventJson.read(new String(bytes, StandardCharsets.UTF_8)) instanceof Line.Readable(Recorded read)) {
      var written = EventJson.write(read);
      assertThat(written).doesNotContain("\n", "\r");
      assertThat(EventJson.read(written)).isInstanceOfSatisfying(Line.Readable.class, again ->
          assertThat(EventJson.write(again.recorded())).isEqualTo(written));
    }
  }
}
