package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import impl.org.controlsfx.skin.AutoCompletePopup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every control the program uses finds all its colours in our sheets, in both schemes.
class ControlsTest {
  private static final double SIZE = 600;
  private static final double ON_SCREEN = 100;
  private static final int MOST_LOOKS = 100_000;
  private static final Pattern CONTROL = Pattern.compile("import org\\.controlsfx\\.control\\.([A-Za-z.]+);");

  /// What of ControlsFX is opened below.
  private static final Set<String> OPENED = Set.of("CheckComboBox", "PopOver", "SearchableComboBox", "SegmentedButton",
      "ToggleSwitch", "textfield.TextFields");

  @ParameterizedTest
  @EnumSource
  void everyControlIsDrawnWithoutAWarning(Theme theme) {
    assertThat(warnings(theme::apply)).isEmpty();
  }

  @Test
  void aSheetWithANameNobodyKnowsIsWarnedAbout(@TempDir Path folder) throws IOException {
    var broken = Files.writeString(folder.resolve("broken.css"), ".label { -fx-text-fill: -no-such-colour; }");
    assertThat(warnings(scene -> {
      Theme.LIGHT.apply(scene);
      scene.getStylesheets().add(broken.toUri().toString());
    })).anyMatch(warning -> warning.contains("-no-such-colour"));
  }

  @Test
  void nothingElseOfControlsFxIsUsed() throws IOException {
    var used = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        CONTROL.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
      }
    }
    assertThat(used).isNotEmpty().isSubsetOf(OPENED);
  }

  private static List<String> warnings(Consumer<Scene> dress) {
    try (var warnings = new CssWarnings()) {
      Toolkit.run(() -> open(dress));
      awaitCompletions();
      Toolkit.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
      return warnings.told();
    }
  }

  /// What completes a field is looked for elsewhere, and comes when it is found.
  private static void awaitCompletions() {
    var looks = 0;
    while (!Toolkit.on(() -> Window.getWindows().stream().anyMatch(AutoCompletePopup.class::isInstance))) {
      assertThat(looks++).as("looks for what completes a field").isLessThan(MOST_LOOKS);
      Toolkit.settle();
    }
    Toolkit.run(ControlsTest::draw);
  }

  private static void open(Consumer<Scene> dress) {
    var field = new TextField();
    var choice = new ComboBox<String>();
    choice.getItems().setAll("one", "two");
    var several = new CheckComboBox<String>();
    several.getItems().setAll("one", "two");
    var found = new SearchableComboBox<String>();
    found.getItems().setAll("one", "two");
    var all = new VBox(field, choice, several, found, new SegmentedButton(new ToggleButton("one"), new ToggleButton("two")),
        new ToggleSwitch("on"), TextFields.createClearableTextField(), new Button("button", Buttons.hint("D")),
        new Hyperlink("link"), new Label("label"), new TextArea("area"), new ProgressIndicator(), table(),
        new ScrollPane(new Label("long")));
    var stage = new Stage();
    var scene = new Scene(all, SIZE, SIZE);
    dress.accept(scene);
    stage.setScene(scene);
    stage.show();
    draw();
    openOver(all, field);
    choice.show();
    draw();
    several.show();
    draw();
  }

  private static void openOver(Node owner, TextField field) {
    var bubble = new PopOver(new Label("bubble"));
    bubble.setAnimated(false);
    bubble.show(owner);
    draw();
    Completion.bind(field, typed -> List.of("one", "only"));
    field.requestFocus();
    field.setText("o");
    draw();
    new Tooltip("tip").show(owner, ON_SCREEN, ON_SCREEN);
    draw();
  }

  private static TableView<String> table() {
    var table = new TableView<String>();
    table.getColumns().add(new TableColumn<>("name"));
    table.getItems().setAll("one", "two");
    return table;
  }

  private static void draw() {
    Platform.requestNextPulse();
    Window.getWindows().stream().map(window -> window.getScene().getRoot()).forEach(root -> {
      root.applyCss();
      root.layout();
    });
  }
}
