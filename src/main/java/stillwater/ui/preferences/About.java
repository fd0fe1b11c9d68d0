package stillwater.ui.preferences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import stillwater.text.Dates;
import stillwater.text.Texts;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// What the program is made of, and where it keeps what was recorded.
final class About {
  private static final double GAP = 12;
  private static final String LICENCE_OF_LETTERS = "/stillwater/assets/fonts/OFL.txt";
  private static final int ROWS = 16;

  private final Texts texts;
  private final Notes notes;
  private final Background background;
  private final Label copied = new Label();

  About(Context context, Notes notes) {
    this.texts = context.texts();
    this.notes = notes;
    this.background = new Background(context, notes);
  }

  Node data(Path home) {
    var path = new Label(home.toString());
    path.setWrapText(true);
    path.setMinHeight(Label.USE_PREF_SIZE);
    var copy = new Button(texts.say("preferences.copy"));
    copy.setMinWidth(Button.USE_PREF_SIZE);
    copy.setAccessibleText(texts.say("preferences.copy-folder"));
    copy.setOnAction(_ -> {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, home.toString()));
      notes.tell(texts.say("preferences.copied"));
    });
    var row = new HBox(GAP, path, copy);
    row.setAlignment(Pos.CENTER_LEFT);
    copied.getStyleClass().addAll("small", "muted");
    copied.setWrapText(true);
    copied.setMinHeight(Label.USE_PREF_SIZE);
    copied(Optional.empty());
    return new VBox(GAP, row, copied);
  }

  /// Says when the data were copied last.
  void copied(Optional<LocalDate> day) {
    copied.setText(day.map(last -> texts.say("preferences.last-copy", Dates.full(last, texts))).orElse(""));
    copied.setVisible(day.isPresent());
    copied.setManaged(day.isPresent());
  }

  /// The version, as the jar's manifest tells it.
  Node version() {
    return new Label(Optional.ofNullable(About.class.getPackage().getImplementationVersion())
        .orElseGet(() -> texts.say("preferences.not-packaged")));
  }

  Node licences() {
    var parts = new Label(texts.say("preferences.parts"));
    parts.setWrapText(true);
    parts.setMinHeight(Label.USE_PREF_SIZE);
    var licence = new TextArea();
    licence.setEditable(false);
    licence.setWrapText(true);
    licence.setPrefRowCount(ROWS);
    licence.setAccessibleText(texts.say("preferences.licence-of-letters"));
    var open = new ToggleButton(texts.say("preferences.licence-of-letters"));
    licence.visibleProperty().bind(open.selectedProperty());
    licence.managedProperty().bind(open.selectedProperty());
    open.setOnAction(_ -> background.read(About::licenceOfLetters, licence::setText));
    return new VBox(GAP, parts, open, licence);
  }

  private static String licenceOfLetters() {
    try (InputStream text = About.class.getResourceAsStream(LICENCE_OF_LETTERS)) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
