package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Trouble;

/// Nothing that a screen asks for fails unseen.
class BackgroundTest {
  private static final Logger LOG = Logger.getLogger(Background.class.getName());

  @TempDir
  private Path home;
  private final Heard log = new Heard();
  private final List<String> came = new ArrayList<>();
  private Workbench bench;
  private Background background;

  @BeforeEach
  void begin() {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    background = new Background(bench.context(), bench);
    LOG.addHandler(log);
    LOG.setUseParentHandlers(false);
  }

  @AfterEach
  void end() {
    LOG.removeHandler(log);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void theAnswerArrives() {
    background.read(() -> "read", came::add, () -> came.add("nothing"));
    assertThat(came).containsExactly("read");
  }

  @Test
  void aTroubleIsSaidAndNotLogged() {
    background.read(() -> broken(new Trouble(Trouble.Code.HOME_NOT_READABLE, null)), came::add,
        () -> came.add("nothing"));
    assertThat(bench.said()).containsExactly("HOME_NOT_READABLE");
    assertThat(came).containsExactly("nothing");
    assertThat(log.records).isEmpty();
  }

  @Test
  void whateverElseGoesWrongIsLogged() {
    background.read(() -> broken(new IllegalStateException("odd")), came::add, () -> came.add("nothing"));
    assertThat(bench.said()).isEmpty();
    assertThat(came).containsExactly("nothing");
    assertThat(log.records).singleElement()
        .satisfies(record -> assertThat(record.getThrown()).hasRootCauseMessage("odd"));
  }

  @Test
  void aScreenThatCannotShowTheAnswerIsLoggedToo() {
    background.read(() -> "read", _ -> broken(new IllegalStateException("odd")));
    assertThat(log.records).singleElement()
        .satisfies(record -> assertThat(record.getThrown()).hasRootCauseMessage("odd"));
  }

  private static String broken(RuntimeException why) {
    throw why;
  }

  private static final class Heard extends Handler {
    private final List<LogRecord> records = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      records.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
