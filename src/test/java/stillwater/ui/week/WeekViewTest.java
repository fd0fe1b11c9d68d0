package stillwater.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.focus.Source.COLLEAGUE;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Kind;
import stillwater.report.Frame;
import stillwater.report.Search;
import stillwater.ui.kit.Theme;
import stillwater.ui.kit.Toolkit;

class WeekViewTest {
  @TempDir
  private Path home;

  private final List<Search> found = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private WeekView view;

  private final Exports exports = new Exports() {
    @Override
    public List<ExportFormat> offered() {
      return List.of(ExportFormat.values());
    }

    @Override
    public void write(Frame days, ExportFormat format, Supplier<byte[]> picture) {
      var bytes = picture.get();
      written.add(format + " " + days + " " + ByteBuffer.wrap(bytes).getInt(16) + " " + bytes.length);
    }
  };

  @BeforeEach
  void show() {
    var lived = new LivedWeek(home, "2026-11-16T07:00:00Z").on("2026-11-16").plan(2).start("09:00", "theory")
        .away("09:20", "09:30", COLLEAGUE).end("10:30").rest("10:30", "10:40", 2);
    view = Toolkit.on(() -> new WeekView(lived.bench().context(), lived.bench().live(), lived.bench(), found::add,
        exports));
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
  void rightAndLeftWalkThroughADrawingAndLeaveTheWeek() {
    var root = drawn(884);
    var heat = found(root, ".drawing").stream().filter(node -> node.getAccessibleText().startsWith("Monday, "))
        .findFirst().orElseThrow();
    press(heat, KeyCode.RIGHT);
    var first = heat.getAccessibleText();
    press(heat, KeyCode.RIGHT);
    assertThat(heat.getAccessibleText()).isNotEqualTo(first).startsWith("Monday");
    press(heat, KeyCode.LEFT);
    assertThat(heat.getAccessibleText()).isEqualTo(first);
    assertThat(Toolkit.on(() -> view.keys().handle(pressed(KeyCode.LEFT), heat))).isFalse();
    assertThat(Toolkit.on(() -> view.keys().handle(pressed(KeyCode.LEFT), view.first()))).isTrue();
  }

  @Test
  void thePageKeysLeafThroughTheWeekFromWhereItComesUp() {
    Toolkit.picture(Toolkit.on(() -> new StackPane(view.node())), 884, 500, Theme.LIGHT);
    press(view.first(), KeyCode.PAGE_DOWN);
    var scroll = (ScrollPane) view.node();
    assertThat(scroll.getVvalue()).isPositive();
    press(view.first(), KeyCode.PAGE_UP);
    assertThat(scroll.getVvalue()).isZero();
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  @Test
  void thereIsNoLaterWeekAndItIsSaidWhy() {
    var later = (Button) found(drawn(884), ".step").getLast();
    assertThat(later.isDisabled()).isTrue();
    assertThat(later.getAccessibleHelp()).startsWith("This is what runs now");
    Toolkit.run(((Button) view.first())::fire);
    assertThat(later.isDisabled()).isFalse();
    assertThat(later.getAccessibleHelp()).isEqualTo("Reads the week or month after.");
  }

  @Test
  void everyDrawingIsReachedAsOneAndSaysWhatItShows() {
    assertThat(found(drawn(884), ".drawing")).hasSize(8).allMatch(Node::isFocusTraversable)
        .extracting(Node::getAccessibleText).contains(
            "Monday: 1 h 20 of focus, theory 1 h 20",
            "Colleague: 10 min away in 1 interruption, no distraction",
            "Monday: 09:00 to 10:40, 1 block, 1 break", "Neck: 2 min in 2 movements")
        .doesNotContain("");
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
      assertThat(Stream.of(".card", ".drawing", ".step").flatMap(style -> found(root, style).stream())
          .map(node -> node.localToScene(node.getLayoutBounds()).getMaxX())).isNotEmpty().allMatch(x -> x <= width);
    }
  }

  @Test
  void everyQuestionMarkSaysWhatItExplains() {
    assertThat(found(drawn(884), ".how")).hasSize(13).extracting(Node::getAccessibleText).doesNotHaveDuplicates()
        .contains("Breaks taken: how is this computed?", "Focus by day and kind: how is this computed?");
  }

  @Test
  void theArrowKeysLeadThroughADrawingAndEnterToTheBlocksBehind() {
    var columns = found(drawn(884), ".drawing").getFirst();
    press(columns, KeyCode.DOWN, KeyCode.DOWN);
    assertThat(columns.getAccessibleText()).startsWith("Monday, Theory: 1 h 20 min of focus\n");
    press(columns, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
    var monday = LocalDate.parse("2026-11-16");
    assertThat(found).containsExactly(Search.days(monday, monday).of(new Kind("theory")));
  }

  @Test
  void aDayOfTheMonthLeadsToItsWeek() {
    Toolkit.run(() -> view.keys().handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.M, false, false, false,
        false), null));
    var root = drawn(884);
    assertThat(texts(root, ".heading")).containsExactly("November");
    press(found(root, ".drawing").getFirst(), KeyCode.DOWN, KeyCode.ENTER);
    assertThat(texts(root, ".heading")).containsExactly("16 – 22 November");
    assertThat(found).isEmpty();
  }

  @Test
  void aWeekIsWrittenOutAndItsPictureIsTwiceAsWide() {
    var export = (MenuButton) found(drawn(884), ".menu-button").getFirst();
    assertThat(export.getItems()).extracting(MenuItem::getText).startsWith("HTML page", "Picture (PNG)");
    Toolkit.run(() -> export.getItems().get(1).fire());
    assertThat(written).singleElement().asString().startsWith("PNG OneWeek[date=2026-11-16] 1960 ");
  }

  @Test
  void aWeekWithNothingCannotBeWrittenAndItIsSaidWhy() {
    Toolkit.run(((Button) view.first())::fire);
    var export = (MenuButton) found(drawn(884), ".menu-button").getFirst();
    assertThat(export.isDisabled()).isTrue();
    assertThat(export.getAccessibleHelp())
        .isEqualTo("There is nothing to write: nothing was noted in these days.");
  }

  /// What stays the same is not built again.
  @Test
  void anotherWeekIsDrawnWithTheNodesThereAre() {
    var root = drawn(884);
    var before = found(root, ".drawing > *");
    Toolkit.run(((Button) view.first())::fire);
    drawn(root);
    Toolkit.run(() -> view.keys().handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false,
        false), null));
    drawn(root);
    assertThat(found(root, ".drawing > *").size()).isEqualTo(before.size()).isLessThan(220);
  }

  private static void drawn(Parent root) {
    Toolkit.run(root::layout);
  }

  private static void press(Node at, KeyCode... keys) {
    for (var key : keys) {
      Toolkit.run(() -> at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }
  }

  private static List<String> texts(Parent root, String selector) {
    return found(root, selector).stream().map(node -> ((Label) node).getText()).toList();
  }

  private static List<Double> tops(Parent root) {
    return found(root, ".figure-card").stream().map(card -> card.localToScene(0, 0).getY()).distinct().toList();
  }
}
