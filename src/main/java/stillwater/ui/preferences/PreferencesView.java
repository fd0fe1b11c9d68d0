package stillwater.ui.preferences;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.Settings;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Choice;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Notes;
import stillwater.ui.kit.Screen;

/// The settings, each with a sentence about it, in groups; what is changed takes effect at once.
public final class PreferencesView implements Screen {
  private static final int TIME_COLUMNS = 4;
  private static final double GAP = 8;

  private final Context context;
  private final Background background;
  private final Texts texts;
  private final PreferencesViewModel model;
  private final Map<Entry, EntryRow> rows = new EnumMap<>(Entry.class);
  private final PreferencesPage page;
  private final ComboBox<Optional<Locale>> language;
  private final About about;
  private final Supplier<Optional<LocalDate>> copied;
  private final Keys keys;

  /// @param testNotification shows a notification as at the end of a block; run in the background
  /// @param testChime lets the chime be heard; run in the background
  /// @param home where the data lies
  /// @param copied the day on which they were copied last; asked in the background
  public PreferencesView(Context context, Notes notes, Runnable testNotification, Runnable testChime, Path home,
      Supplier<Optional<LocalDate>> copied) {
    this.context = context;
    this.background = new Background(context, notes);
    this.texts = context.texts();
    this.model = new PreferencesViewModel(context, notes);
    this.language = Selection.of(model.language(), model::name);
    work();
    day();
    movement();
    look();
    notices(testNotification, testChime);
    this.about = new About(context, notes);
    this.copied = copied;
    about(home);
    this.page = new PreferencesPage(model, rows, texts);
    this.keys = new Keys(texts).on(Act.FIND, page.find()::requestFocus).on(Act.UNDO, model::takeBack);
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  @Override
  public Node first() {
    return page.find();
  }

  @Override
  public void shown() {
    model.shown();
    background.read(copied, about::copied);
    if (language.getItems().isEmpty()) {
      background.read(Texts::languages, known -> language.getItems().setAll(model.languages(known)));
    }
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  private void work() {
    broad(Entry.KINDS, new KindsEditor(model.kinds(), texts));
    broad(Entry.LENGTHS, new LengthsEditor(model.lengths(), texts));
    var lengths = model.lengths();
    var usual = new Choice<>(lengths.usualProperty(), Entry.USUAL_LENGTH.name(texts), lengths::figure,
        _ -> Optional.empty());
    lengths.lengthsProperty().addListener((_, _, offered) -> usual.offer(offered));
    usual.offer(lengths.lengthsProperty().get());
    row(Entry.USUAL_LENGTH, usual.node());
    row(Entry.WATCH_IDLE, new Switch(model.watchIdle(), texts));
    var idle = new Choice<>(model.idle().property(), Entry.IDLE.name(texts), lengths::figure, _ -> Optional.empty());
    model.idle().property().addListener(_ -> idle.offer(model.idleLengths()));
    idle.offer(model.idleLengths());
    idle.node().disableProperty().bind(Bindings.not(BooleanExpression.booleanExpression(model.watchIdle().property())));
    row(Entry.IDLE, idle.node());
  }

  private void day() {
    var start = model.dayStart();
    var field = TypedField.held(start.typed(), TIME_COLUMNS, Entry.DAY_START.name(texts), start::say, start::restore);
    field.setMinWidth(TextField.USE_PREF_SIZE);
    var problem = TypedField.problem(start.typed());
    var typed = new HBox(GAP, problem, field);
    typed.setAlignment(Pos.CENTER_RIGHT);
    typed.setMaxWidth(HBox.USE_PREF_SIZE);
    row(Entry.DAY_START, typed);
    var firstDay = Selection.of(model.firstDay(), day -> texts.say(Texts.key("weekday.", day)));
    firstDay.getItems().setAll(DayOfWeek.values());
    row(Entry.FIRST_DAY, firstDay);
    broad(Entry.PLAN, new PlanFields(model.plan(), texts));
    broad(Entry.WEEKLY_REPORT, new FolderField(model.weeklyReport(), Entry.WEEKLY_REPORT.name(texts), texts));
  }

  private void movement() {
    var movements = model.movements();
    broad(Entry.EQUIPMENT, new Several<>(movements.equipment(), List.of(Equipment.values()),
        equipment -> Texts.capital(texts.say(Texts.key("equipment.", equipment)))));
    row(Entry.OPEN_OFFICE, new Switch(movements.openOffice(), texts));
    broad(Entry.SPARED, new Several<>(movements.spared(), List.of(Area.values()),
        area -> Texts.capital(texts.say(Texts.key("area.", area)))));
    broad(Entry.LIKED, new ChosenMovements(movements, movements.liked(),
        texts.say("preferences.liked.none", Act.LIKE.key(texts)), texts.say("preferences.liked.end"), texts));
    broad(Entry.LEFT_OUT, new ChosenMovements(movements, movements.leftOut(),
        texts.say("preferences.left-out.none", Act.LEAVE_OUT.key(texts)), texts.say("preferences.left-out.end"),
        texts));
    row(Entry.TICK, new Switch(movements.tick(), texts)
        .tried(texts.say("preferences.test-tick"), () -> context.tick().ring()));
    row(Entry.POSTURE, new Switch(movements.posture(), texts));
    var notice = new Label(texts.say("care.notice"));
    notice.setWrapText(true);
    notice.setMinHeight(Label.USE_PREF_SIZE);
    broad(Entry.CARE, notice);
  }

  private void look() {
    row(Entry.LANGUAGE, language);
    var colours = new Choice<>(model.colours().property(), Entry.COLOURS.name(texts),
        colour -> texts.say(Texts.key("preferences.colours.", colour)), _ -> Optional.empty());
    colours.offer(List.of(Settings.Colours.values()));
    row(Entry.COLOURS, colours.node());
    row(Entry.HIDE_NUMBERS, new Switch(model.hideNumbers(), texts));
  }

  private void notices(Runnable testNotification, Runnable testChime) {
    row(Entry.NOTIFICATIONS, new Switch(model.notifications(), texts)
        .tried(texts.say("preferences.test-notification"), () -> context.background().execute(testNotification)));
    row(Entry.CHIME, new Switch(model.chime(), texts)
        .tried(texts.say("preferences.test-chime"), () -> context.background().execute(testChime)));
    row(Entry.STANDING_CUE, new Switch(model.standingCue(), texts));
  }

  private void about(Path home) {
    broad(Entry.DATA, about.data(home));
    rows.put(Entry.NETWORK, EntryRow.told(Entry.NETWORK, texts));
    broad(Entry.LICENCES, about.licences());
    row(Entry.VERSION, about.version());
  }

  private void row(Entry entry, Node control) {
    rows.put(entry, EntryRow.of(entry, control, texts));
  }

  private void broad(Entry entry, Node control) {
    rows.put(entry, EntryRow.broad(entry, control, texts));
  }
}
