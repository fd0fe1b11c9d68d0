package stillwater.ui.preferences;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import stillwater.text.Shown;
import stillwater.text.Texts;
import stillwater.ui.kit.Buttons;

/// A folder to choose, or none.
final class FolderField extends HBox {
  private static final double GAP = 8;
  private static final double WIDEST = 480;

  private final Knob<Optional<Path>> folder;
  private final String name;
  private final Texts texts;
  private final Label shown = new Label();

  FolderField(Knob<Optional<Path>> folder, String name, Texts texts) {
    super(GAP);
    this.folder = folder;
    this.name = name;
    this.texts = texts;
    shown.getStyleClass().addAll("small", "muted");
    shown.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    shown.setMaxWidth(WIDEST);
    var whole = new Tooltip();
    whole.textProperty().bind(shown.textProperty());
    shown.setTooltip(whole);
    var choose = Buttons.plain(texts.say("preferences.folder.choose"), this::choose);
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setAccessibleText(name + ", " + texts.say("preferences.folder.choose"));
    var off = Buttons.plain(texts.say("preferences.folder.off"), () -> folder.set(Optional.empty()));
    off.setMinWidth(USE_PREF_SIZE);
    off.getStyleClass().add("bare");
    off.managedProperty().bind(off.visibleProperty());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(choose, off, shown);
    folder.property().subscribe(chosen -> {
      shown.setText(chosen.map(path -> Shown.of(path.toString()))
          .orElseGet(() -> texts.say("preferences.folder.none")));
      off.setVisible(chosen.isPresent());
    });
  }

  private void choose() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(name);
    folder.get().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showDialog(getScene().getWindow())).map(File::toPath)
        .ifPresent(chosen -> folder.set(Optional.of(chosen.toAbsolutePath())));
  }
}
