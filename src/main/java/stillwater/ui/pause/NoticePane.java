package stillwater.ui.pause;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Buttons;

/// The general notice, which stands in the movement's place until it was read once.
final class NoticePane extends VBox {
  private static final double GAP = 16;

  private final Button read;

  NoticePane(Texts texts, Runnable whenRead) {
    super(GAP);
    read = Buttons.named(texts.say("care.read"), texts.say("key.enter"), whenRead);
    read.getStyleClass().add("go");
    var again = line(texts.say("care.again"));
    again.getStyleClass().addAll("small", "muted");
    var title = line(texts.say("care.title"));
    title.getStyleClass().add("title");
    var notice = line(texts.say("care.notice"));
    notice.getStyleClass().addAll("large", "pause-step");
    getChildren().setAll(title, notice, read, again);
    setMinHeight(USE_PREF_SIZE);
  }

  Button read() {
    return read;
  }

  private static Label line(String text) {
    var line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
