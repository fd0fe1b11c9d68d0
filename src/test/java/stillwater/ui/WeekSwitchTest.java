package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From one week to the next: the window answers the key itself, and says how long that took where it is asked to.
class WeekSwitchTest {
  private static final String ASKED = "stillwater.bench";
  private static final int THERE_AND_BACK = Integer.getInteger(ASKED, 1);

  @TempDir
  Path home;

  @Test
  void aWeekThatWasReadIsLaidOutBeforeTheKeyReturns() {
    try (var window = new OpenWindow(LivedMonth.at(home), home)) {
      window.press("Ctrl+2", "←", "→");
      var latest = window.words();
      var times = new ArrayList<Duration>();
      for (int i = 0; i < THERE_AND_BACK; i++) {
        times.add(window.answer("←"));
        assertThat(window.words()).isNotEqualTo(latest);
        times.add(window.answer("→"));
        assertThat(window.words()).isEqualTo(latest);
      }
      if (System.getProperty(ASKED) != null) {
        System.out.println(told(times));
      }
    }
  }

  private static String told(ArrayList<Duration> times) {
    times.sort(null);
    return "| switched to a week that was read | median %.1f ms | 95 of 100 within %.1f ms |".formatted(
        times.get(times.size() / 2).toNanos() / 1e6, times.get(times.size() * 19 / 20).toNanos() / 1e6);
  }
}
