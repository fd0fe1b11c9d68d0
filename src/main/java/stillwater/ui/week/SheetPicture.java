package stillwater.ui.week;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import stillwater.text.Texts;
import stillwater.ui.kit.Png;
import stillwater.ui.kit.Theme;

/// A page as a picture: always as wide, always light, drawn where nobody sees it.
final class SheetPicture {
  private static final double WIDTH = 980;
  private static final double SCALE = 2;
  private static final double GAP = 12;

  private SheetPicture() {}

  /// To be asked on the screen's thread.
  ///
  /// @return the bytes of a PNG file, of two pixels for each
  static byte[] of(WeekPage page, Texts texts) {
    var title = new Label(page.title());
    title.getStyleClass().add("heading");
    var number = new Label(page.number());
    number.getStyleClass().add("week-number");
    var sheet = new Sheet(texts, _ -> { }, _ -> { });
    var whole = new VBox(GAP, new HBox(GAP, title, number), sheet);
    whole.getStyleClass().addAll("week", "picture");
    var scene = new Scene(whole, WIDTH, 1);
    Theme.LIGHT.applyAlone(scene);
    sheet.show(page);
    whole.applyCss();
    var height = Math.ceil(whole.prefHeight(WIDTH));
    whole.resize(WIDTH, height);
    whole.layout();
    var doubled = new SnapshotParameters();
    doubled.setTransform(new Scale(SCALE, SCALE));
    return Png.of(whole.snapshot(doubled, null));
  }
}
