package stillwater.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import stillwater.focus.Activity;
import stillwater.focus.Block;
import stillwater.focus.Break;
import stillwater.focus.Command;
import stillwater.focus.Feeling;
import stillwater.focus.Id;
import stillwater.focus.Notice;
import stillwater.focus.Settings;
import stillwater.report.Search;
import stillwater.focus.Text;
import stillwater.text.Refusals;
import stillwater.ui.Rail.Place;
import stillwater.ui.history.HistoryView;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Screen;
import stillwater.ui.kit.Theme;
import stillwater.ui.preferences.PreferencesView;
import stillwater.ui.timer.LastWeek;
import stillwater.ui.week.WeekView;

/// The window of the program. It is made once; closing hides it, and it can come forward again.
final class Window {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 680;
  private static final double LEAST_WIDTH = 420;
  private static final double LEAST_HEIGHT = 560;

  private final Context context;
  private final Trials trials;
  private final Runnable closed;
  private final Stage stage = new Stage();
  private final Overlay overlay = new Overlay();
  private final Live live;
  private final Frame frame;
  private final Banner banner;
  private final Toasts toasts;
  private final Commands commands;
  private final Retelling retelling;
  private final FocusPlace focus;
  private final Scene scene;
  private final Unasked unasked;
  private Optional<Pill> pill = Optional.empty();
  private Optional<WeekView> week = Optional.empty();
  private Optional<HistoryView> history = Optional.empty();
  private Optional<Theme> dressed = Optional.empty();
  private Optional<Id> kept = Optional.empty();

  /// @param clock ticks while the window can be seen
  /// @param closed runs when the window was closed and nothing is left to watch
  Window(Context context, ScheduledExecutorService clock, Trials trials, Runnable closed) {
    this.context = context;
    this.trials = trials;
    this.closed = closed;
    this.live = new Live(context, clock);
    var texts = context.texts();
    this.banner = new Banner(texts);
    var keys = new Keys(texts).on(Act.UNDO, this::undo).on(Act.REDO, this::redo).on("Ctrl+Y", this::redo)
        .on(Act.KEYS, this::showKeys).on("F1", this::showKeys).on(Act.PILL, this::turnSmall)
        .on(Act.CLOSE, this::close);
    this.toasts = new Toasts(context.desk(), banner, texts, this::undo,
        said -> pill.filter(Pill::isShowing).ifPresent(small -> small.say(said)));
    this.focus = new FocusPlace(context, live, toasts,
        new LastWeek(context, toasts, trials.offered(), this::readBack));
    this.frame = new Frame(texts, this::make, banner, toasts, overlay, keys, this::showKeys);
    this.commands = new Commands(context, toasts);
    this.retelling = new Retelling(context, toasts);
    this.scene = new Scene(frame, WIDTH, HEIGHT);
    this.unasked = new Unasked(stage, context.clock());
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnCloseRequest(this::closing);
    follow();
    frame.show(Place.FOCUS);
  }

  /// Comes to the front, from wherever it is.
  void show() {
    pill.ifPresent(Pill::hide);
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  /// Says what the desktop could not; comes up for it where it may not be seen.
  void say(Notice notice, Consumer<Notice.Choice> chosen) {
    if (!isSmall() && !(isOpen() && stage.isFocused())) {
      unasked.comeUp();
    }
    toasts.offer(notice, chosen);
  }

  /// Where something is said without coming up for it.
  Toasts toasts() {
    return toasts;
  }

  private Screen make(Place place) {
    return switch (place) {
      case FOCUS -> focus;
      case WEEK -> week();
      case HISTORY -> history();
      case SETTINGS ->
          new PreferencesView(context, toasts, trials.notification(), trials.chime(), trials.home(),
              trials.copied());
    };
  }

  private HistoryView history() {
    var made = new HistoryView(context, live, toasts);
    history = Optional.of(made);
    return made;
  }

  private void reveal(Search behind) {
    frame.show(Place.HISTORY);
    history.ifPresent(there -> there.reveal(behind));
  }

  private WeekView week() {
    var made = new WeekView(context, live, toasts, this::reveal,
        new Saver(context, toasts, this::fileFor));
    week = Optional.of(made);
    return made;
  }

  private void readBack(LocalDate day) {
    frame.show(Place.WEEK);
    week.ifPresent(shown -> shown.goTo(day));
  }

  private Optional<Path> fileFor(String name) {
    var chooser = new FileChooser();
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  private void follow() {
    InvalidationListener seen = _ -> watchWhileSeen();
    stage.showingProperty().addListener(seen);
    stage.iconifiedProperty().addListener(seen);
    InvalidationListener named = _ -> stage.setTitle(Titles.of(live.snapshot(), live.now(), context.texts()));
    live.snapshotProperty().addListener(named);
    live.nowProperty().addListener(named);
    named.invalidated(live.nowProperty());
    live.snapshotProperty().addListener(_ -> {
      sayUnsaved();
      leaveWhenIdle();
    });
    sayUnsaved();
    context.settings().listen(changed -> context.screen().execute(() -> dress(changed)));
    Platform.getPreferences().colorSchemeProperty().addListener(_ -> dress(context.settings().get()));
    dress(context.settings().get());
  }

  private void dress(Settings settings) {
    var wanted = theme(settings);
    if (dressed.filter(wanted::equals).isEmpty()) {
      dressed = Optional.of(wanted);
      wanted.apply(scene);
      pill.ifPresent(small -> small.dress(wanted));
    }
  }

  private static Theme theme(Settings settings) {
    return switch (settings.look().colours()) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM -> Theme.ofSystem();
    };
  }

  private void undo() {
    commands.ask(new Command.Undo(), retelling::undone);
  }

  private void redo() {
    commands.ask(new Command.Redo(), retelling::redone);
  }

  private void showKeys() {
    var sheet = new KeySheet(context.texts());
    overlay.show(sheet, sheet.first(), frame::refocus);
    sheet.open(frame.where());
  }

  private void turnSmall() {
    var small = pill.orElseGet(() -> new Pill(focus.pill(), context.texts(), this::show));
    pill = Optional.of(small);
    small.dress(theme(context.settings().get()));
    small.show();
    stage.hide();
    watchWhileSeen();
  }

  private void close() {
    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private void closing(WindowEvent request) {
    request.consume();
    var backlog = live.snapshot().backlog();
    if (backlog.isPresent()) {
      ask(context.texts().say("window.lose-ask", backlog.get().events()),
          answer("window.close-keep", this::keep), answer("window.lose", closed), stay());
    } else if (isIdle() || kept.isPresent() && kept.equals(going())) {
      leave();
    } else {
      ask(context.texts().say("window.close-ask"),
          answer("window.close-keep", this::keep), answer("window.close-end", this::end), stay());
    }
  }

  private void ask(String text, Question.Answer usual, Question.Answer... others) {
    var question = new Question(text, usual, others);
    overlay.show(question, question.first(), frame::refocus);
  }

  private Question.Answer answer(String key, Runnable does) {
    return new Question.Answer(context.texts().say(key), () -> {
      overlay.hide();
      does.run();
    });
  }

  private Question.Answer stay() {
    return answer("window.close-stay", () -> { });
  }

  private void keep() {
    kept = going();
    leave();
  }

  private void end() {
    var ending = live.snapshot().state().resting().isPresent() ? new Command.EndBreak()
        : new Command.Finish(Optional.<Feeling>empty(), Text.NONE);
    commands.ask(ending, _ -> {
      stage.hide();
      leaveWhenIdle();
    });
  }

  private void leave() {
    stage.hide();
    leaveWhenIdle();
  }

  /// With nothing to watch and nobody to show it to, the program has nothing left to do.
  private void leaveWhenIdle() {
    if (isIdle() && !stage.isShowing() && !isSmall() && live.snapshot().backlog().isEmpty()) {
      closed.run();
    }
  }

  /// The block or break that runs; about each one is asked once.
  private Optional<Id> going() {
    var state = live.snapshot().state();
    return state.running().map(Block::id).or(() -> state.resting().map(Break::id));
  }

  private boolean isIdle() {
    return live.snapshot().state().activity() instanceof Activity.Idle;
  }

  private void sayUnsaved() {
    banner.stand(live.snapshot().backlog().map(backlog -> Refusals.of(backlog, context.texts())));
  }

  private boolean isOpen() {
    return stage.isShowing() && !stage.isIconified();
  }

  private boolean isSmall() {
    return pill.filter(Pill::isShowing).isPresent();
  }

  private void watchWhileSeen() {
    frame.setSeen(isOpen());
    if (isOpen() || isSmall()) {
      live.watch();
    } else {
      live.rest();
    }
  }
}
