package stillwater.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The colours and sheets of the window, in a light and a dark scheme.
public enum Theme {
  LIGHT("light.css"),
  DARK("dark.css");

  private static final List<String> SHEETS = List.of(
      "theme.css", "chart.css", "frame.css", "timer.css", "pause.css", "figure.css", "history.css", "preferences.css",
      "week.css");
  private static final List<String> FONTS = List.of("Inter-Regular", "Inter-SemiBold", "Inter-Light");
  private static final double ANY_SIZE = 14;

  private final String tokens;

  Theme(String tokens) {
    this.tokens = tokens;
  }

  /// The scheme the desktop is in.
  public static Theme ofSystem() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
  }

  /// Makes the letters known; once, before the first scene.
  public static void loadFonts() {
    FONTS.forEach(name -> Font.loadFont(resource("/stillwater/assets/fonts/" + name + ".ttf"), ANY_SIZE));
  }

  /// Draws a scene, and all that opens from it, in these colours.
  public void apply(Scene scene) {
    Application.setUserAgentStylesheet(base());
    scene.getStylesheets().setAll(sheets());
  }

  /// Draws this scene alone in these colours, whatever the others are in.
  public void applyAlone(Scene scene) {
    scene.setUserAgentStylesheet(base());
    scene.getStylesheets().setAll(sheets());
  }

  private String base() {
    return (this == DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
  }

  private List<String> sheets() {
    return Stream.concat(Stream.of(tokens), SHEETS.stream()).map(Theme::sheet).toList();
  }

  /// The address of a sheet by its file's name.
  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/stillwater/ui/" + name), name).toExternalForm();
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(Theme.class.getResourceAsStream(path), path);
  }
}
