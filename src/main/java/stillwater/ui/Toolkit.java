package stillwater.ui;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import stillwater.focus.Trouble;
import stillwater.ui.kit.Theme;

/// Brings up what draws windows.
final class Toolkit {
  private static final String LINUX = "linux";

  private Toolkit() {}

  /// Whether there is somewhere to draw.
  ///
  /// @param system the operating system's name, as in the property `os.name`
  /// @param platform the property `glass.platform`; `Headless` draws into memory
  static boolean hasDisplay(Map<String, String> environment, String system, String platform) {
    return !system.toLowerCase(Locale.ROOT).contains(LINUX) || platform.equals("Headless")
        || !environment.getOrDefault("DISPLAY", "").isBlank();
  }

  /// Starts it on threads of its own.
  ///
  /// @return fails with [Trouble] where nothing can be drawn
  static CompletionStage<Void> start() {
    var up = new CompletableFuture<Void>();
    Thread.ofPlatform().daemon().name("toolkit-start").start(() -> {
      try {
        Platform.startup(() -> {
          Platform.setImplicitExit(false);
          Theme.loadFonts();
          up.complete(null);
        });
      } catch (IllegalStateException upAlready) {
        up.complete(null);
      } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError e) {
        up.completeExceptionally(new Trouble(Trouble.Code.NO_DISPLAY, e));
      }
    });
    return up;
  }
}
