package stillwater.ui.week;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwater.ui.kit.StripView;
import stillwater.ui.kit.Tour;

/// Seven days over the clock, one below the other.
final class StripsChart extends VBox {
  private static final int DAYS = 7;
  private static final double THICKNESS = 10;
  private static final double NAME = 38;

  private final Tour tour = new Tour(this);
  private final List<Label> names = new ArrayList<>();
  private final List<StripView> views = new ArrayList<>();

  StripsChart() {
    IntStream.rangeClosed(1, DAYS).forEach(day -> add(new StripView(THICKNESS, day == DAYS)));
  }

  void show(Strips strips) {
    for (int i = 0; i < DAYS; i++) {
      names.get(i).setText(strips.days().get(i).name());
      views.get(i).marksProperty().set(strips.days().get(i).marks());
    }
    tour.lead(strips.said(), IntStream.range(0, DAYS).boxed()
        .flatMap(i -> stops(views.get(i), strips.days().get(i))).toList());
  }

  private void add(StripView view) {
    var name = new Label();
    name.getStyleClass().addAll("small", "muted", "strip-day");
    name.setMinWidth(NAME);
    HBox.setHgrow(view, Priority.ALWAYS);
    names.add(name);
    views.add(view);
    getChildren().add(new HBox(name, view));
  }

  private static Stream<Tour.Stop> stops(StripView view, Strips.Strip day) {
    return view.stops().stream().map(stop -> new Tour.Stop(stop.node(), day.weekday() + ": " + stop.said()));
  }
}
