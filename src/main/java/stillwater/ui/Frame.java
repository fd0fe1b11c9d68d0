package stillwater.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import stillwater.text.Texts;
import stillwater.ui.Rail.Place;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Presses;
import stillwater.ui.kit.Screen;

/// What surrounds the screens: the rail, a banner above, and the keys that work everywhere.
final class Frame extends StackPane {
  private static final double NARROW = 640;
  private static final Insets ABOVE_THE_DAY = new Insets(0, 16, 96, 112);
  private static final Insets ABOVE_THE_BAR = new Insets(0, 16, 80, 16);
  private static final Insets OVER_THE_DAY = new Insets(0, 16, 16, 112);
  private static final Insets AT_THE_TOP = new Insets(16);

  private final Rail rail;
  private final Function<Place, Screen> maker;
  private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
  private final StackPane content = new StackPane();
  private final Keys keys;
  private final Overlay overlay;
  private final Toasts toasts;
  private final BorderPane whole = new BorderPane();
  private final Presses presses = new Presses();
  private Place place = Place.FOCUS;
  private boolean seen;
  private Optional<Orientation> lying = Optional.empty();

  /// @param maker builds each screen when it is first visited
  /// @param keys those of the window
  /// @param sheet shows all keys
  Frame(Texts texts, Function<Place, Screen> maker, Banner banner, Toasts toasts, Overlay overlay,
      Keys keys, Runnable sheet) {
    this.maker = maker;
    this.toasts = toasts;
    this.overlay = overlay;
    this.keys = keys;
    this.rail = new Rail(texts, this::show, sheet);
    for (var each : Place.values()) {
      keys.on(each.act(), () -> show(each));
    }
    whole.setTop(banner);
    whole.setCenter(content);
    whole.disableProperty().bind(overlay.visibleProperty());
    getChildren().setAll(whole, toasts, overlay);
    widthProperty().addListener(_ -> turn());
    toasts.offeredProperty().addListener(_ -> placeToasts());
    addEventFilter(KeyEvent.ANY, event -> presses.follow(event, this::isForUs));
  }

  /// Goes to a place. It is styled at once: only then can what scrolls have the focus.
  void show(Place next) {
    if (next != place || current().isEmpty()) {
      current().filter(_ -> seen).ifPresent(Screen::hidden);
      place = next;
      var screen = screens.computeIfAbsent(next, maker);
      content.getChildren().setAll(screen.node());
      content.applyCss();
      if (seen) {
        screen.shown();
      }
    }
    rail.mark(next);
    refocus();
  }

  /// Whether somebody can see the window: what nobody sees has nothing to do.
  void setSeen(boolean now) {
    presses.forget();
    if (seen != now) {
      seen = now;
      current().ifPresent(now ? Screen::shown : Screen::hidden);
    }
  }

  /// Gives the focus back to the screen.
  void refocus() {
    current().map(Screen::first).ifPresent(Node::requestFocus);
  }

  /// The section of the keys that work now.
  Act.Where where() {
    return current().map(Screen::where).orElse(Act.Where.ANYWHERE);
  }

  private Optional<Screen> current() {
    return Optional.ofNullable(screens.get(place));
  }

  private boolean isForUs(KeyEvent event) {
    var owner = getScene().getFocusOwner();
    return !overlay.isVisible() && (current().filter(screen -> screen.keys().handle(event, owner)).isPresent()
        || keys.handle(event, owner));
  }

  /// What waits for an answer hides the day or the head, but nothing one may want to press.
  private void placeToasts() {
    var offered = toasts.offeredProperty().get();
    var wide = lying.filter(Orientation.VERTICAL::equals).isPresent();
    StackPane.setAlignment(toasts, offered && !wide ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
    StackPane.setMargin(toasts, wide ? offered ? OVER_THE_DAY : ABOVE_THE_DAY : offered ? AT_THE_TOP : ABOVE_THE_BAR);
  }

  private void turn() {
    var next = getWidth() < NARROW ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    if (lying.equals(Optional.of(next))) {
      return;
    }
    lying = Optional.of(next);
    placeToasts();
    whole.setLeft(null);
    whole.setBottom(null);
    if (next == Orientation.VERTICAL) {
      whole.setLeft(rail.lying(next));
    } else {
      whole.setBottom(rail.lying(next));
    }
  }
}
