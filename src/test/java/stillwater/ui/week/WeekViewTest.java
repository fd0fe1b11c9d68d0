package stillwater.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.focus.Source.COLLEAGUE;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.ui.kit.Theme;
import stillwater.ui.kit.Toolkit;

class WeekViewTest {
  @TempDir
  private Path home;

  private WeekView view;

  @BeforeEach
  void show() {
    var lived = new LivedWeek(home, "2026-11-16T07:00:00Z").on("2026-11-16").plan(2).start("09:00", "theory")
        .away("09:20", "09:30", COLLEAGUE).end("10:30").rest("10:30", "10:40", 2);
    view = Toolkit.on(() -> new WeekView(lived.bench().context(), lived.bench().live(), lived.bench()));
    Toolkit.run(view::shown);
  }

  private Parent drawn(double width) {
    var root = Toolkit.on(() -> new StackPane(view.node()));
    Toolkit.picture(root, width, 1200, Theme.LIGHT);
    return root;
  }

  private static List<Node> found(Parent root, String selector) {
    return Toolkit.on(() -> List.copyOf(root.lookupAll(selector)));
  }

  @Test
  void thereIsNoLaterWeekAndItIsSaidWhy() {
    var later = (Button) found(drawn(884), ".arrow").getLast();
    assertThat(later.isDisabled()).isTrue();
    assertThat(later.getAccessibleHelp()).startsWith("This is the week that runs");
    Toolkit.run(((Button) view.first())::fire);
    assertThat(later.isDisabled()).isFalse();
    assertThat(later.getAccessibleHelp()).isEqualTo("Reads the week after.");
  }

  @Test
  void everyDrawingIsReachedAsOneAndSaysWhatItShows() {
    assertThat(found(drawn(884), ".drawing")).hasSize(3).allMatch(Node::isFocusTraversable)
        .extracting(Node::getAccessibleText).containsExactlyInAnyOrder(
            "Monday: 1 h 20, theory 1 h 20",
            "Time away, 10 min. Colleague: 10 min in 1 interruption, no distraction. "
                + "Too few to say whether it is habit or environment.",
            "Monday: 09:00 to 10:40, 1 block, 1 break");
  }

  @Test
  void cardsStandBesideEachOtherAndWhereItIsNarrowTwoByTwo() {
    assertThat(tops(drawn(884))).hasSize(1);
    assertThat(tops(drawn(420))).hasSize(2);
  }

  @Test
  void nothingReachesBeyondItsWindow() {
    for (double width : List.of(420, 884)) {
      var root = drawn(width);
      assertThat(Stream.of(".card", ".drawing", ".arrow").flatMap(style -> found(root, style).stream())
          .map(node -> node.localToScene(node.getLayoutBounds()).getMaxX())).isNotEmpty().allMatch(x -> x <= width);
    }
  }

  @Test
  void everyQuestionMarkSaysWhatItExplains() {
    assertThat(found(drawn(884), ".how")).hasSize(7).extracting(Node::getAccessibleText).doesNotHaveDuplicates()
        .contains("Breaks taken: how is this computed?", "Focus by day and kind: how is this computed?");
  }

  private static List<Double> tops(Parent root) {
    return found(root, ".figure-card").stream().map(card -> card.localToScene(0, 0).getY()).distinct().toList();
  }
}
