package stillwater.ui.preferences;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stillwater.text.Texts;

/// When a day begins, as it is typed.
final class DayStartViewModel {
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?::([0-5]\\d))?");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Knob<LocalTime> start;
  private final Typed typed = new Typed();
  private final Texts texts;

  DayStartViewModel(Changes changes, Texts texts) {
    this.start = new Knob<>(Aspect.DAY_START, changes);
    this.texts = texts;
    restore();
    start.property().addListener((_, _, _) -> restore());
  }

  Typed typed() {
    return typed;
  }

  /// Takes what was typed, or says beside the field why not.
  void say() {
    if (typed.said().equals(clock())) {
      return;
    }
    read(typed.said()).ifPresentOrElse(time -> {
      start.set(time);
      restore();
    }, () -> typed.refuse(texts.say("preferences.day-start.not-a-time")));
  }

  /// Shows what holds.
  void restore() {
    typed.show(clock());
  }

  private String clock() {
    return start.get().format(CLOCK);
  }

  private static Optional<LocalTime> read(String typed) {
    var parts = TIME.matcher(typed);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var minute = Optional.ofNullable(parts.group(2)).map(Integer::valueOf).orElse(0);
    return Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), minute));
  }
}
