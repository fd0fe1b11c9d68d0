package stillwater.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Device;
import stillwater.focus.History;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Workbench;

class WeekViewModelTest {
  @TempDir
  private Path home;

  private final List<Runnable> waiting = new ArrayList<>();
  private LivedWeek lived;
  private Workbench bench;
  private boolean readsLater;
  private boolean isBroken;
  private int reads;
  private WeekViewModel model;

  /// One block in each of three weeks; it is Saturday of the third.
  @BeforeEach
  void live() {
    lived = new LivedWeek(home, "2026-11-02T07:00:00Z").on("2026-11-02").block("09:00", "10:00", "coding")
        .on("2026-11-09").block("09:00", "11:00", "coding")
        .on("2026-11-16").block("09:00", "12:00", "coding").on("2026-11-21").until("10:00");
    bench = lived.bench();
    model = new WeekViewModel(context(), bench.live(), bench);
  }

  private Context context() {
    var whole = bench.context();
    var history = new History() {
      @Override
      public SortedMap<Device, List<Recorded>> events(YearMonth from, YearMonth to) {
        reads++;
        if (isBroken) {
          throw new Trouble(Trouble.Code.HOME_NOT_READABLE, new IOException(), "there");
        }
        return whole.history().events(from, to);
      }

      @Override
      public SortedMap<Device, List<Recorded>> everything() {
        return whole.history().everything();
      }
    };
    return new Context(whole.desk(), history, whole.settings(), whole.catalogue(), whole.motions(), whole.clock(),
        whole.zone(),
        whole.texts(), whole.tick(), whole.screen(), this::read);
  }

  private void read(Runnable task) {
    if (readsLater) {
      waiting.add(task);
    } else {
      task.run();
    }
  }

  private String focus() {
    return model.pageProperty().get().orElseThrow().cards().getFirst().figure();
  }

  @Test
  void theWeekThatRunsComesFirst() {
    assertThat(model.pageProperty().get()).isEmpty();
    model.shown();
    assertThat(focus()).isEqualTo("3 h 00");
    assertThat(model.runningProperty().get()).isTrue();
  }

  @Test
  void oneGoesEarlierAndLaterAndBackToTheWeekThatRuns() {
    model.shown();
    model.earlier();
    assertThat(focus()).isEqualTo("2 h 00");
    assertThat(model.runningProperty().get()).isFalse();
    model.earlier();
    assertThat(focus()).isEqualTo("1 h 00");
    model.later();
    assertThat(focus()).isEqualTo("2 h 00");
    model.now();
    assertThat(focus()).isEqualTo("3 h 00");
    assertThat(model.runningProperty().get()).isTrue();
  }

  @Test
  void nothingIsLaterThanTheWeekThatRuns() {
    model.shown();
    model.later();
    assertThat(model.pageProperty().get().orElseThrow().number()).isEqualTo("week 47");
    assertThat(model.runningProperty().get()).isTrue();
  }

  @Test
  void aWeekThatWasReadIsAtHand() {
    model.shown();
    model.earlier();
    model.later();
    model.earlier();
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void weeksAreReadAnewOnceSomethingIsRecorded() {
    model.shown();
    model.earlier();
    bench.start("something", 50);
    assertThat(reads).isEqualTo(3);
    model.later();
    assertThat(reads).isEqualTo(4);
  }

  @Test
  void aBlockThatRunsCountsUpToNow() {
    model.shown();
    bench.start("something", 50).pass(Duration.ofMinutes(22));
    assertThat(focus()).isEqualTo("3 h 22");
    bench.pass(Duration.ofMinutes(1));
    assertThat(focus()).isEqualTo("3 h 23");
  }

  @Test
  void withinAMinuteNothingIsReadAgain() {
    model.shown();
    bench.start("something", 50);
    var before = reads;
    bench.pass(Duration.ofSeconds(5)).pass(Duration.ofSeconds(5));
    assertThat(reads).isEqualTo(before);
  }

  @Test
  void anEarlierWeekIsNotReadEveryMinute() {
    bench.start("something", 50);
    model.shown();
    model.earlier();
    var before = reads;
    bench.pass(Duration.ofMinutes(3));
    assertThat(reads).isEqualTo(before);
  }

  @Test
  void nothingIsReadWhileNobodySeesIt() {
    model.shown();
    model.hidden();
    bench.start("something", 50).pass(Duration.ofMinutes(3));
    assertThat(reads).isEqualTo(1);
    model.shown();
    assertThat(focus()).isEqualTo("3 h 03");
  }

  @Test
  void theOldPictureStaysUntilTheNewIsThere() {
    model.shown();
    readsLater = true;
    model.earlier();
    assertThat(focus()).isEqualTo("3 h 00");
    waiting.forEach(Runnable::run);
    assertThat(focus()).isEqualTo("2 h 00");
  }

  @Test
  void onlyWhatWasAskedForLastIsShown() {
    model.shown();
    readsLater = true;
    model.earlier();
    model.earlier();
    waiting.reversed().forEach(Runnable::run);
    assertThat(focus()).isEqualTo("1 h 00");
    model.later();
    assertThat(focus()).as("what arrived late is at hand").isEqualTo("2 h 00");
  }

  @Test
  void aNewWeekIsFollowed() {
    model.shown();
    lived.on("2026-11-23").until("09:00");
    assertThat(model.pageProperty().get().orElseThrow().number()).isEqualTo("week 48");
    assertThat(model.runningProperty().get()).isTrue();
  }

  @Test
  void whatCannotBeReadIsSaidAndThePictureStays() {
    model.shown();
    isBroken = true;
    model.earlier();
    assertThat(bench.said()).containsExactly("HOME_NOT_READABLE");
    assertThat(focus()).isEqualTo("3 h 00");
  }
}
