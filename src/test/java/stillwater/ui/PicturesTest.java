package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Area;
import stillwater.focus.Command;
import stillwater.focus.Kind;
import stillwater.focus.Settings.Colours;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.ui.kit.CssWarnings;
import stillwater.ui.kit.Workbench;

/// The pictures of the window in `assets/pictures` show what the program draws. With `-Dstillwater.pictures=write` they
/// are drawn anew.
class PicturesTest {
  private static final Path PICTURES = Path.of("assets/pictures");
  private static final Path DRAWN = Path.of("target/pictures");
  private static final boolean WRITING = "write".equals(System.getProperty("stillwater.pictures"));
  private static final Path SOMEBODYS = Path.of("/home/you/.local/share/stillwater");
  private static final double LITTLE = 0.001;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void theyShowABlockFromItsMiddleToTheBreakAfterIt(@TempDir Path home) {
    var bench = LivedMonth.at(home);
    begin(bench);
    try (var warnings = new CssWarnings(); var window = new OpenWindow(bench, SOMEBODYS)) {
      window.pass(Duration.ofMinutes(11));
      compare(window, "focus");
      window.pass(Duration.ofMinutes(6)).press("I").pass(Duration.ofSeconds(134)).press("Alt+M");
      window.write("line 40: apply Jensen to the inner sum");
      compare(window, "interrupted");
      window.press("Ctrl+Enter", "Enter").pass(Duration.ofMinutes(20)).press("F", "C");
      window.write("Bounded per degree first: the sum is then geometric");
      compare(window, "done");
      window.press("Enter").pass(Duration.ofSeconds(2)).press("Enter")
          .say(new Command.Park(new Text("Look up how the sampler takes its seed")));
      while (!movesTheArms(window, bench)) {
        window.pass(Duration.ofSeconds(20)).press("→");
      }
      compare(window.pass(Duration.ofSeconds(24)), "break");
      assertThat(warnings.told()).isEmpty();
    }
  }

  @Test
  void theyShowTheWeekTheMonthTheHistoryAndTheSettings(@TempDir Path home) {
    try (var warnings = new CssWarnings();
        var window = new OpenWindow(LivedMonth.withGapAt(home), SOMEBODYS)) {
      compare(window.press("Ctrl+2"), "week");
      compare(window.press("M"), "month");
      compare(window.press("Ctrl+3"), "history");
      compare(window.press("Ctrl+4"), "settings");
      assertThat(warnings.told()).isEmpty();
    }
  }

  /// A picture that shows something else is found, one that is only drawn on another machine is not.
  @Test
  void aWordThatHasChangedIsSeen(@TempDir Path home) {
    try (var window = new OpenWindow(new Workbench(home, "2026-11-17T09:00:00Z"), SOMEBODYS)) {
      var before = window.picture();
      assertThat(before.differs(window.picture())).isZero();
      assertThat(before.differs(window.type("lemma three").picture())).isGreaterThan(LITTLE);
    }
  }

  private static void begin(Workbench bench) {
    bench.say(new Command.Start(new Task(new Text("Lemma 3: the bound for sparse graphs"), new Kind("theory"),
        Optional.of(Duration.ofMinutes(50)), List.of(), Workbench.BERLIN)));
    bench.pass(Duration.ofMinutes(7)).say(new Command.NoteDistraction(Optional.of(Source.URGE), Text.NONE));
    bench.pass(Duration.ofMinutes(5))
        .say(new Command.Interrupt(Optional.of(Source.COLLEAGUE), Text.NONE, Text.NONE));
    bench.pass(Duration.ofMinutes(4)).say(new Command.Resume());
    bench.say(new Command.SayBack());
    bench.pass(MINUTE).say(new Command.NoteDistraction(Optional.of(Source.NOISE), Text.NONE));
  }

  /// A figure that tells something from afar.
  private static boolean movesTheArms(OpenWindow window, Workbench bench) {
    var catalogue = bench.context().catalogue().get();
    return window.state().resting().flatMap(catalogue::next).filter(on -> on.areas().contains(Area.SHOULDERS))
        .isPresent();
  }

  private static void compare(OpenWindow window, String name) {
    for (var colours : List.of(Colours.LIGHT, Colours.DARK)) {
      window.dress(colours);
      var drawn = window.picture();
      var file = name + "-" + colours.name().toLowerCase(Locale.ROOT) + ".png";
      drawn.write(DRAWN.resolve(file));
      var kept = PICTURES.resolve(file);
      if (WRITING && !(Files.exists(kept) && Picture.read(kept).isSame(drawn))) {
        drawn.write(kept);
      }
      assertThat(kept).as("a picture of the window is missing; -Dstillwater.pictures=write draws it").exists();
      assertThat(Picture.read(kept).differs(drawn)).as("%s shows something else than the program draws now (%s); "
          + "-Dstillwater.pictures=write draws it anew", kept, DRAWN.resolve(file)).isLessThan(LITTLE);
    }
  }
}
