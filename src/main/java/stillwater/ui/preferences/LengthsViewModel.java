package stillwater.ui.preferences;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import stillwater.focus.Task;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The lengths that are offered, shortest first where one is added, and which of them is the usual one.
final class LengthsViewModel {
  static final int MOST = 6;
  private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");

  private final Knob<List<Duration>> lengths;
  private final Knob<Duration> usual;
  private final Typed adding = new Typed();
  private final Texts texts;

  LengthsViewModel(Changes changes, Texts texts) {
    this.lengths = new Knob<>(Aspect.LENGTHS, changes);
    this.usual = new Knob<>(Aspect.USUAL_LENGTH, changes);
    this.texts = texts;
  }

  ReadOnlyObjectProperty<List<Duration>> lengthsProperty() {
    return lengths.property();
  }

  ObjectProperty<Duration> usualProperty() {
    return usual.property();
  }

  Typed adding() {
    return adding;
  }

  String name(Duration length) {
    return texts.say("preferences.length.minutes", figure(length));
  }

  /// The bare minutes.
  String figure(Duration length) {
    return Lengths.minutes(length);
  }

  /// Offers the minutes that were typed, or says beside the field why not.
  void add() {
    var length = minutes(adding.said());
    if (length.isEmpty()) {
      adding.refuse(texts.say("preferences.length.not-minutes"));
    } else if (lengths.get().contains(length.get())) {
      adding.refuse(texts.say("preferences.length.there"));
    } else if (lengths.get().size() >= MOST) {
      adding.refuse(texts.say("preferences.length.enough", lengths.get().size()));
    } else {
      adding.show("");
      lengths.set(Stream.concat(lengths.get().stream(), length.stream()).sorted().toList());
    }
  }

  private static Optional<Duration> minutes(String typed) {
    return Optional.of(typed).filter(digits -> MINUTES.matcher(digits).matches())
        .map(digits -> Duration.ofMinutes(Long.parseLong(digits)))
        .filter(length -> length.isPositive() && length.compareTo(Task.LONGEST) <= 0);
  }

  /// Why a length cannot be removed; none where it can.
  Optional<String> removeRefusal(Duration length) {
    return lengths.get().size() == 1 ? Optional.of(texts.say("preferences.length.needed"))
        : length.equals(usual.get()) ? Optional.of(texts.say("preferences.length.usual")) : Optional.empty();
  }

  void remove(Duration length) {
    if (removeRefusal(length).isEmpty()) {
      lengths.set(lengths.get().stream().filter(offered -> !offered.equals(length)).toList());
    }
  }
}
