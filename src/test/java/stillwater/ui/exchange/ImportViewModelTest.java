package stillwater.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.exchange.DateOrder;
import stillwater.exchange.Format;
import stillwater.exchange.Preview;
import stillwater.exchange.Share;
import stillwater.focus.Command;
import stillwater.focus.Kind;
import stillwater.focus.Reason;
import stillwater.focus.State;
import stillwater.focus.Tag;
import stillwater.report.Search;
import stillwater.ui.exchange.ImportViewModel.Stage;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Workbench;

/// A file of another program, looked at in the window and taken over or not.
class ImportViewModelTest {
  private static final String FRAMES = """
      [[1763366400, 1763370000, "thesis", "a1", [], 0],
      [1763373600, 1763377200, "talk", "a3", [], 0],
      [1763373600, 1763373600, "talk", "a4", [], 0]]
      """;

  @TempDir
  private Path folder;

  private Workbench bench;
  private ImportViewModel model;
  private Optional<Search> taken = Optional.empty();
  private boolean closed;

  @BeforeEach
  void open() {
    bench = new Workbench(folder.resolve("home"), "2026-11-18T11:00:00Z").start("Prove lemma 3", 50);
    model = new ImportViewModel(bench.context(), bench, days -> taken = Optional.of(days),
        () -> closed = true);
  }

  @Test
  void whatIsChosenIsShownAndAddedOnlyWhenItIsSaid() throws IOException {
    choose(FRAMES);
    assertThat(shown().added()).hasSize(2);
    assertThat(shown().refused()).hasSize(1);
    assertThat(blocks()).isEqualTo(1);
    model.take();
    assertThat(blocks()).isEqualTo(3);
    assertThat(taken).contains(Search.days(LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 17)));
    assertThat(closed).isFalse();
    assertThat(bench.said()).containsExactly("Imported: 2 blocks.");
    bench.say(new Command.Undo());
    assertThat(blocks()).isEqualTo(1);
  }

  @Test
  void anImportThatIsCancelledLeavesEveryByteAsItWas() throws IOException {
    var before = journal();
    choose(FRAMES);
    model.cancel();
    assertThat(closed).isTrue();
    assertThat(journal()).isEqualTo(before).isNotEmpty();
    assertThat(bench.said()).isEmpty();
  }

  @Test
  void aReadingThatIsCancelledDoesNotArrive() throws IOException {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var own = bench.context();
    model = new ImportViewModel(new Context(own.desk(), own.history(), own.settings(), own.catalogue(), own.motions(),
        own.clock(), own.zone(), own.texts(), own.tick(), own.screen(), waiting::add), bench, days -> taken = Optional.of(days),
        () -> closed = true);
    choose(FRAMES);
    assertThat(model.stageProperty().get()).isEqualTo(new Stage.Reading());
    model.cancel();
    waiting.forEach(Runnable::run);
    assertThat(model.stageProperty().get()).isEqualTo(new Stage.Waiting());
    assertThat(closed).isFalse();
  }

  @Test
  void whatIsBeingWrittenIsNeitherReadAnewNorGivenUp() throws IOException {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var own = bench.context();
    model = new ImportViewModel(new Context(own.desk(), own.history(), own.settings(), own.catalogue(), own.motions(),
        own.clock(), own.zone(), own.texts(), own.tick(), waiting::add, own.background()), bench,
        days -> taken = Optional.of(days), () -> closed = true);
    choose(FRAMES);
    waiting.remove().run();
    model.take();
    model.datesProperty().set(Optional.of(DateOrder.DAY_FIRST));
    model.zoneProperty().set(ZoneId.of("Asia/Tokyo"));
    model.cancel();
    assertThat(model.stageProperty().get()).isEqualTo(new Stage.Writing());
    waiting.remove().run();
    assertThat(taken).isPresent();
    assertThat(waiting).isEmpty();
  }

  @Test
  void whatIsSaidOfAKindHoldsAtOnceAndFromNowOn() throws IOException {
    choose(FRAMES);
    assertThat(shown().shares()).extracting(Share::kind).containsOnly(new Kind("theory"));
    model.file(new Tag("thesis"), new Kind("writing"));
    assertThat(shown().shares()).extracting(Share::kind)
        .containsExactlyInAnyOrder(new Kind("writing"), new Kind("theory"));
    model.file(new Tag("Thesis"), new Kind("reading"));
    assertThat(bench.context().settings().get().work().imported()).hasSize(1).containsValue(new Kind("reading"));
  }

  @Test
  void whatCannotBeUsedSaysWhyAndNothingIsTaken() throws IOException {
    choose("rubbish");
    assertThat(model.stageProperty().get()).isEqualTo(new Stage.Refused(Reason.of(Reason.Code.UNKNOWN_FORMAT)));
    model.take();
    assertThat(blocks()).isEqualTo(1);
    model.formatProperty().set(Optional.of(Format.TOGGL));
    choose(FRAMES);
    assertThat(model.stageProperty().get())
        .isEqualTo(new Stage.Refused(Reason.of(Reason.Code.OTHER_FORMAT, "toggl", "watson")));
  }

  @Test
  void datesAndZoneAreReadAsSomebodySays() throws IOException {
    choose("Start date,Start time,End date,End time\n03/04/2026,09:00,03/04/2026,10:00\n");
    assertThat(model.stageProperty().get()).asString().contains("DATES_UNCLEAR");
    model.datesProperty().set(Optional.of(DateOrder.DAY_FIRST));
    model.zoneProperty().set(ZoneId.of("Asia/Tokyo"));
    assertThat(shown().added().getFirst().from()).hasToString("2026-04-03T09:00+09:00");
  }

  @Test
  void aFileThatIsGoneIsATrouble() {
    model.fileProperty().set(Optional.of(folder.resolve("none")));
    assertThat(bench.said()).containsExactly("FILE_NOT_READ");
    assertThat(model.stageProperty().get()).isEqualTo(new Stage.Waiting());
  }

  private void choose(String content) throws IOException {
    var file = Files.createTempFile(folder, "foreign", "");
    model.fileProperty().set(Optional.of(Files.writeString(file, content)));
  }

  private Preview shown() {
    assertThat(model.stageProperty().get()).isInstanceOf(Stage.Shown.class);
    return ((Stage.Shown) model.stageProperty().get()).preview();
  }

  private int blocks() {
    return bench.context().history().everything().values().stream()
        .mapToInt(events -> State.replay(events).blocks().oldestFirst().size()).sum();
  }

  private SortedMap<String, String> journal() throws IOException {
    var files = new TreeMap<String, String>();
    try (var paths = Files.walk(folder.resolve("home").resolve("journal"))) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        files.put(path.toString(), Files.readString(path));
      }
    }
    return files;
  }
}
