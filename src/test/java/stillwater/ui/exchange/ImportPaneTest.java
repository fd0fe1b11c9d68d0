package stillwater.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Kind;
import stillwater.report.Search;
import stillwater.ui.kit.Theme;
import stillwater.ui.kit.Toolkit;
import stillwater.ui.kit.Workbench;

/// The screen on which a file is taken over.
class ImportPaneTest {
  private static final int WIDE = 820;
  private static final int HEIGHT = 640;
  private static final int LOW = 420;

  @TempDir
  private Path folder;

  private Workbench bench;
  private ImportPane pane;
  private Optional<Search> taken = Optional.empty();
  private boolean closed;

  @BeforeEach
  void open() throws IOException {
    bench = new Workbench(folder.resolve("home"), "2026-11-18T11:00:00Z").start("Prove lemma 3", 50);
    pane = Toolkit.on(() -> new ImportPane(bench.context(), bench, days -> taken = Optional.of(days),
        () -> closed = true));
    var file = Files.writeString(folder.resolve("frames"), """
        [[1763366400, 1763370000, "thesis", "a1", ["ch 2"], 0],
        [1763373600, 1763377200, "talk", "a3", [], 0],
        [1763377200, 1763380800, "", "a5", [], 0],
        [1763373600, 1763373600, "talk", "a4", [], 0]]
        """);
    Toolkit.picture(Toolkit.on(() -> new StackPane(pane.node())), WIDE, HEIGHT, Theme.LIGHT);
    assertThat(button("Import").isDisabled()).isTrue();
    Toolkit.run(() -> pane.open(file));
  }

  @Test
  void itShowsWhatWouldBeAddedAndWhatWouldBeLeftOut() {
    assertThat(words()).contains("Would be added: 3 blocks from 17 November 2025 to 17 November 2025, 3 h 00 in all.",
        "thesis", "1 block · 1 h 00", "Line 4: It ends in the second it begins.");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aKindThatIsChosenIsRemembered() {
    var thesis = (ComboBox<Kind>) pane.node().lookupAll(".combo-box").stream()
        .filter(box -> "Kind of what is filed under \"thesis\"".equals(box.getAccessibleText())).findFirst()
        .orElseThrow();
    Toolkit.run(() -> thesis.setValue(new Kind("writing")));
    assertThat(bench.context().settings().get().work().imported()).containsValue(new Kind("writing"));
    assertThat(bench.said()).isEmpty();
  }

  @Test
  void importTakesItOver() {
    Toolkit.run(() -> button("Import").fire());
    assertThat(bench.said()).containsExactly("Imported: 3 blocks.");
    assertThat(taken).contains(Search.days(LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 17)));
  }

  @Test
  void importIsInReachHoweverLongThePreviewIs() {
    var there = new StackPane(pane.node());
    Toolkit.picture(there, WIDE, LOW, Theme.LIGHT);
    assertThat(Toolkit.on(() -> button("Import").localToScene(button("Import").getBoundsInLocal())).getMaxY())
        .isLessThanOrEqualTo(LOW);
  }

  @Test
  void kindsReadAsEverywhereAndStandUnderOneAnother() {
    Toolkit.picture(Toolkit.on(() -> new StackPane(pane.node())), WIDE, HEIGHT, Theme.LIGHT);
    var boxes = pane.node().lookupAll(".share-kind").stream().map(box -> (ComboBox<?>) box).toList();
    assertThat(boxes).hasSize(3).extracting(ComboBox::getWidth).containsOnly(boxes.getFirst().getWidth());
    assertThat(boxes).extracting(box -> box.getButtonCell().getText()).containsOnly("Theory");
  }

  @Test
  void cancelTakesNothingOver() {
    Toolkit.run(() -> button("Cancel").fire());
    assertThat(bench.said()).isEmpty();
    assertThat(closed).isTrue();
  }

  private Button button(String name) {
    return pane.node().lookupAll(".button").stream().map(Button.class::cast)
        .filter(button -> name.equals(button.getText())).findFirst().orElseThrow();
  }

  private List<String> words() {
    return pane.node().lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
  }
}
