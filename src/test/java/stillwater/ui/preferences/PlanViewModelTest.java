package stillwater.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.Plan;
import stillwater.ui.kit.Workbench;

/// The plan for each weekday is said from today on, a field at a time.
class PlanViewModelTest {
  private static final LocalDate TUESDAY = LocalDate.parse("2026-11-17");

  @TempDir
  private Path home;
  private Workbench bench;
  private PreferencesViewModel model;

  @BeforeEach
  void comeUp() {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    model = new PreferencesViewModel(bench.context(), bench);
    model.shown();
  }

  @Test
  void aPlanSaidElsewhereIsShown() {
    bench.say(new Command.SetPlan(TUESDAY, plan(180, 180, 150, 0, 140, 0, 0)));
    model.shown();
    assertThat(Stream.of(DayOfWeek.values()).map(day -> model.plan().on(day).said()))
        .containsExactly("3", "3", "2:30", "", "2:20", "", "");
  }

  @ParameterizedTest
  @CsvSource({"3,180", "2.5,150", "'2,5',150", "2:20,140", "24,1440", "0.75,45"})
  void hoursAreKeptFromTodayOn(String typed, long minutes) {
    say(DayOfWeek.WEDNESDAY, typed);
    assertThat(plans()).containsExactly(new Event.PlanSet(TUESDAY, plan(0, 0, minutes, 0, 0, 0, 0)));
    assertThat(bench.said()).containsExactly("Changed: Plan for each weekday.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "-1", "0.001", "much", "2:60", "24:01"})
  void whatIsNoHoursIsSaidBesideTheFieldsAndChangesNothing(String typed) {
    say(DayOfWeek.MONDAY, typed);
    assertThat(model.plan().on(DayOfWeek.MONDAY).problemProperty().get())
        .isEqualTo("Write hours from 0 to 24: 3, 2.5 or 2:30.");
    assertThat(plans()).isEmpty();
    model.plan().restore(DayOfWeek.MONDAY);
    assertThat(model.plan().on(DayOfWeek.MONDAY).said()).isEmpty();
  }

  @Test
  void anEmptyFieldPlansNothingAndWhatIsShownAlreadyIsNotSaidAgain() {
    say(DayOfWeek.MONDAY, "");
    assertThat(plans()).isEmpty();
    say(DayOfWeek.MONDAY, "3");
    say(DayOfWeek.MONDAY, "3.0");
    assertThat(model.plan().on(DayOfWeek.MONDAY).said()).isEqualTo("3");
    say(DayOfWeek.MONDAY, "");
    assertThat(plans()).extracting(Event.PlanSet::plan)
        .containsExactly(plan(180, 0, 0, 0, 0, 0, 0), plan(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aPlanIsTakenBackBySayingTheOneBefore() {
    say(DayOfWeek.MONDAY, "3");
    say(DayOfWeek.TUESDAY, "2");
    model.takeBack();
    assertThat(model.plan().on(DayOfWeek.MONDAY).said()).isEqualTo("3");
    assertThat(model.plan().on(DayOfWeek.TUESDAY).said()).isEmpty();
    assertThat(plans().getLast().plan()).isEqualTo(plan(180, 0, 0, 0, 0, 0, 0));
    assertThat(bench.said()).endsWith("Changed back: Plan for each weekday.");
  }

  private void say(DayOfWeek day, String typed) {
    model.plan().on(day).textProperty().set(typed);
    model.plan().say(day);
  }

  private List<Event.PlanSet> plans() {
    return bench.context().desk().now().state().kept().oldestFirst().stream()
        .flatMap(kept -> kept.event() instanceof Event.PlanSet plan ? Optional.of(plan).stream() : Stream.empty())
        .toList();
  }

  private static Plan plan(long... minutes) {
    return new Plan(Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList());
  }
}
