package stillwater.ui.preferences;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.Kind;
import stillwater.focus.Settings;
import stillwater.text.Texts;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// What can be set, which of it is looked for, and each setting.
final class PreferencesViewModel {
  private static final List<Integer> IDLE_MINUTES = List.of(5, 10, 20, 30, 60);

  private final Texts texts;
  private final Changes changes;
  private final SimpleStringProperty find = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Set<Entry>> found = new ReadOnlyObjectWrapper<>(EnumSet.allOf(Entry.class));
  private final KindsViewModel kinds;
  private final LengthsViewModel lengths;
  private final DayStartViewModel dayStart;
  private final PlanViewModel plan;
  private final MovementsViewModel movements;
  private final Knob<DayOfWeek> firstDay;
  private final Knob<Optional<Locale>> language;
  private final Knob<Settings.Colours> colours;
  private final Knob<Boolean> hideNumbers;
  private final Knob<Boolean> notifications;
  private final Knob<Boolean> chime;
  private final Knob<Boolean> standingCue;
  private final Knob<Boolean> watchIdle;
  private final Knob<Duration> idle;
  private final Knob<Optional<Path>> weeklyReport;

  PreferencesViewModel(Context context, Notes notes) {
    texts = context.texts();
    changes = new Changes(context, notes);
    kinds = new KindsViewModel(changes, texts);
    lengths = new LengthsViewModel(changes, texts);
    dayStart = new DayStartViewModel(changes, texts);
    plan = new PlanViewModel(context, notes, changes);
    movements = new MovementsViewModel(context, notes, changes);
    firstDay = new Knob<>(Aspect.FIRST_DAY, changes);
    language = new Knob<>(Aspect.LANGUAGE, changes);
    colours = new Knob<>(Aspect.COLOURS, changes);
    hideNumbers = new Knob<>(Aspect.HIDE_NUMBERS, changes);
    notifications = new Knob<>(Aspect.NOTIFICATIONS, changes);
    chime = new Knob<>(Aspect.CHIME, changes);
    standingCue = new Knob<>(Aspect.STANDING_CUE, changes);
    watchIdle = new Knob<>(Aspect.WATCH_IDLE, changes);
    idle = new Knob<>(Aspect.IDLE, changes);
    weeklyReport = new Knob<>(Aspect.WEEKLY_REPORT, changes);
    find.addListener(_ -> found.set(Stream.of(Entry.values())
        .filter(entry -> entry.fits(find.get(), offered(entry), texts))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Entry.class)))));
  }

  /// What one can choose from there.
  private List<String> offered(Entry entry) {
    return switch (entry) {
      case KINDS -> kinds.kindsProperty().get().stream().map(Kind::name).toList();
      case FIRST_DAY -> named("weekday.", DayOfWeek.values());
      case EQUIPMENT -> named("equipment.", Equipment.values());
      case SPARED -> named("area.", Area.values());
      case LIKED -> movements.listed(movements.liked()).stream().map(movements::name).toList();
      case LEFT_OUT -> movements.listed(movements.leftOut()).stream().map(movements::name).toList();
      case LANGUAGE -> Stream.of(Optional.<Locale>empty(), language.get()).map(this::name).toList();
      case COLOURS -> named("preferences.colours.", Settings.Colours.values());
      default -> List.of();
    };
  }

  private List<String> named(String prefix, Enum<?>... values) {
    return Stream.of(values).map(value -> texts.say(Texts.key(prefix, value))).toList();
  }

  void shown() {
    changes.shown();
    plan.load();
    movements.load();
  }

  void hidden() {
    changes.hidden();
  }

  /// Takes back what was changed last.
  void takeBack() {
    changes.takeBack();
  }

  StringProperty findProperty() {
    return find;
  }

  /// The settings that fit what is looked for; all where nothing is.
  ReadOnlyObjectProperty<Set<Entry>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  KindsViewModel kinds() {
    return kinds;
  }

  LengthsViewModel lengths() {
    return lengths;
  }

  DayStartViewModel dayStart() {
    return dayStart;
  }

  PlanViewModel plan() {
    return plan;
  }

  MovementsViewModel movements() {
    return movements;
  }

  Knob<DayOfWeek> firstDay() {
    return firstDay;
  }

  Knob<Optional<Locale>> language() {
    return language;
  }

  /// The system's language, the one that is set, and those there are texts in.
  List<Optional<Locale>> languages(List<Locale> known) {
    return Stream.concat(Stream.of(Optional.<Locale>empty(), language.get()), known.stream().map(Optional::of))
        .distinct().toList();
  }

  String name(Optional<Locale> wanted) {
    return wanted.map(Texts::nameOf).orElseGet(() -> texts.say("preferences.language.system"));
  }

  Knob<Settings.Colours> colours() {
    return colours;
  }

  Knob<Boolean> hideNumbers() {
    return hideNumbers;
  }

  Knob<Boolean> notifications() {
    return notifications;
  }

  Knob<Boolean> chime() {
    return chime;
  }

  Knob<Boolean> standingCue() {
    return standingCue;
  }

  Knob<Boolean> watchIdle() {
    return watchIdle;
  }

  Knob<Duration> idle() {
    return idle;
  }

  /// The folder each week's page is written to.
  Knob<Optional<Path>> weeklyReport() {
    return weeklyReport;
  }

  /// The lengths that are offered, and the one that is set.
  List<Duration> idleLengths() {
    return Stream.concat(IDLE_MINUTES.stream().map(Duration::ofMinutes), Stream.of(idle.get())).distinct().sorted()
        .toList();
  }
}
