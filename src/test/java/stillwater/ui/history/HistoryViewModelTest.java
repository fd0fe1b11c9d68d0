package stillwater.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Recorded;
import stillwater.focus.Source;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;
import stillwater.report.Search;
import stillwater.store.Journal;
import stillwater.store.Places;
import stillwater.ui.history.Reader.Stage;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Workbench;

class HistoryViewModelTest {
  @TempDir
  private Path home;

  private Workbench bench;
  private HistoryViewModel model;

  @BeforeEach
  void open() {
    bench = new Workbench(home, "2026-11-18T11:00:00Z");
    model = new HistoryViewModel(bench.context(), bench.live(), bench, Runnable::run);
    add("Read the survey", "reading", "2026-10-20T09:00", "2026-10-20T10:00");
    add("Loader, first draft", "coding", "2026-11-03T09:00", "2026-11-03T10:30");
    add("Prove lemma 3", "theory", "2026-11-17T09:00", "2026-11-17T09:50");
    model.shown();
  }

  @Test
  void whileSomethingIsSearchedNoStretchIsMarkedAndAfterItTheFormerIs() {
    var day = LocalDate.parse("2026-10-20");
    model.search(Search.days(day, day));
    assertThat(model.stretchProperty().get()).isEmpty();
    model.clearSearch();
    assertThat(model.stretchProperty().get()).contains(Stretch.THIS_MONTH);
    assertThat(names()).containsExactly("Prove lemma 3", "Loader, first draft");
  }

  @Test
  void blocksOfTheMonthStandNewestFirst() {
    assertThat(names()).containsExactly("Prove lemma 3", "Loader, first draft");
  }

  @Test
  void thePeriodDecidesHowFarBackItReaches() {
    model.stretchProperty().set(Optional.of(Stretch.THIS_WEEK));
    assertThat(names()).containsExactly("Prove lemma 3");
    model.stretchProperty().set(Optional.of(Stretch.ALL));
    assertThat(names()).containsExactly("Prove lemma 3", "Loader, first draft", "Read the survey");
  }

  @Test
  void everyWordTypedMustBeInTheBlockInAnyOrderAndCase() {
    model.filter().wordsProperty().set(" DRAFT loader ");
    assertThat(names()).containsExactly("Loader, first draft");
    model.filter().wordsProperty().set("draft lemma");
    assertThat(names()).isEmpty();
    assertThat(model.hidesAll()).isTrue();
    model.filter().clear();
    assertThat(names()).hasSize(2);
  }

  @Test
  void wordsAreFoundInWhatWasNotedOfABlock() {
    live();
    model.filter().wordsProperty().set("sampler");
    assertThat(names()).containsExactly("Write it down");
  }

  @Test
  void onlyTheKindsChosenAreShownAndNoneMeansAll() {
    model.filter().kinds().chosen().add(new Kind("coding"));
    assertThat(names()).containsExactly("Loader, first draft");
    model.filter().kinds().chosen().clear();
    assertThat(names()).hasSize(2);
  }

  @Test
  void kindsThatWereLivedAreOfferedThoughTheListHasThemNot() {
    add("Talk with students", "mentoring", "2026-11-16T09:00", "2026-11-16T10:00");
    assertThat(model.filter().kinds().offered()).extracting(Kind::name)
        .containsExactly("theory", "coding", "writing", "reading", "mentoring");
  }

  @Test
  void figuresAreThoseOfTheReports() {
    live();
    var row = row("Write it down");
    assertThat(row.focus()).isEqualTo(Duration.ofMinutes(20));
    assertThat(row.away()).isEqualTo(Duration.ofMinutes(5));
    assertThat(row.interruptions()).isEqualTo(1);
    assertThat(row.distractions()).isEqualTo(1);
  }

  @Test
  void whatIsSelectedIsForgottenWhenTheFilterHidesIt() {
    select("Prove lemma 3");
    model.filter().wordsProperty().set("loader");
    assertThat(model.selectedProperty().get()).isEmpty();
  }

  @Test
  void amendingChangesWhatWasTypedAndKeepsTheBlockSelected() {
    var editor = amend("Prove lemma 3");
    editor.intentionProperty().set("Prove lemma 4");
    editor.kindProperty().set(new Kind("writing"));
    editor.to().clockProperty().set("10:05");
    editor.feelingProperty().set(Optional.of(Feeling.CALM));
    editor.noteProperty().set("induction works");
    editor.save();
    var row = model.selectedProperty().get().orElseThrow();
    assertThat(row.name()).isEqualTo("Prove lemma 4");
    assertThat(row.kind()).isEqualTo(new Kind("writing"));
    assertThat(row.focus()).isEqualTo(Duration.ofMinutes(65));
    assertThat(row.block().closing().feeling()).contains(Feeling.CALM);
    assertThat(row.block().closing().note()).isEqualTo(new Text("induction works"));
    assertThat(model.editorProperty().get()).isEmpty();
    assertThat(bench.said()).containsExactly("Changed \"Prove lemma 3\".");
  }

  @Test
  void timesThatWereNotTouchedKeepTheirSeconds() {
    bench.pass(Duration.ofSeconds(10));
    bench.start("Odd seconds", 50).pass(Duration.ofMinutes(5));
    finish();
    var editor = amend("Odd seconds");
    editor.intentionProperty().set("Even so");
    editor.save();
    assertThat(row("Even so").from()).isEqualTo("2026-11-18T11:00:10Z");
    assertThat(row("Even so").focus()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void savingWhatWasNotChangedSaysNothing() {
    amend("Prove lemma 3").save();
    assertThat(model.editorProperty().get()).isEmpty();
    assertThat(bench.said()).isEmpty();
  }

  @Test
  void aRefusedAmendKeepsTheEditorAndWhatWasTyped() {
    var editor = amend("Prove lemma 3");
    editor.from().dayProperty().set("2026-11-03");
    editor.from().clockProperty().set("10:00");
    editor.to().dayProperty().set("2026-11-03");
    editor.to().clockProperty().set("11:00");
    editor.save();
    assertThat(model.editorProperty().get()).contains(editor);
    assertThat(editor.problemProperty().get()).contains("overlap").contains("Loader, first draft");
    assertThat(editor.from().clockProperty().get()).isEqualTo("10:00");
    assertThat(bench.said()).isEmpty();
    editor.to().clockProperty().set("12:00");
    editor.from().clockProperty().set("10:30");
    editor.save();
    assertThat(row("Prove lemma 3").focus()).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void whatIsNoDateOrTimeIsSaidInASentence() {
    var editor = amend("Prove lemma 3");
    editor.from().clockProperty().set("9 o'clock");
    editor.save();
    assertThat(editor.problemProperty().get()).isEqualTo("\"9 o'clock\" is no time: write it like 14:30.");
    editor.from().clockProperty().set("9:00");
    editor.from().dayProperty().set("2026-02-30");
    editor.save();
    assertThat(editor.problemProperty().get()).contains("2026-02-30");
    editor.from().dayProperty().set("2026-03-29");
    editor.from().clockProperty().set("2:30");
    editor.save();
    assertThat(editor.problemProperty().get()).contains("put forward");
    editor.cancel();
    assertThat(names()).contains("Prove lemma 3");
  }

  @Test
  void anIntentionCannotBeLeftEmptyOrRunOnForEver() {
    var editor = amend("Prove lemma 3");
    editor.intentionProperty().set(" ");
    editor.save();
    assertThat(editor.problemProperty().get()).contains("Prove lemma 3").contains("empty");
    editor.intentionProperty().set("x".repeat(501));
    editor.save();
    assertThat(editor.problemProperty().get()).contains("500");
  }

  @Test
  void anAddedBlockIsTheHourBeforeAndOfTheKindUsedLast() {
    model.add();
    var editor = editor();
    assertThat(editor.kindProperty().get()).isEqualTo(new Kind("theory"));
    assertThat(editor.from().clockProperty().get()).isEqualTo("11:00");
    assertThat(editor.to().clockProperty().get()).isEqualTo("12:00");
    editor.intentionProperty().set("Seminar");
    editor.save();
    assertThat(model.selectedProperty().get()).map(Row::name).contains("Seminar");
    assertThat(names()).startsWith("Seminar");
  }

  @Test
  void aRemovedBlockComesBackByUndo() {
    select("Prove lemma 3");
    model.remove();
    assertThat(names()).containsExactly("Loader, first draft");
    assertThat(model.selectedProperty().get()).map(Row::name).contains("Loader, first draft");
    assertThat(bench.said()).containsExactly("Removed \"Prove lemma 3\".");
    bench.say(new Command.Undo());
    assertThat(names()).containsExactly("Prove lemma 3", "Loader, first draft");
  }

  @Test
  void aBlockMovedToAnotherMonthStaysSelected() {
    model.stretchProperty().set(Optional.of(Stretch.ALL));
    var editor = amend("Loader, first draft");
    editor.from().dayProperty().set("2026-10-30");
    editor.to().dayProperty().set("2026-10-30");
    editor.save();
    assertThat(model.selectedProperty().get()).map(Row::name).contains("Loader, first draft");
    assertThat(model.selectedProperty().get()).map(Row::from).map(Object::toString).contains("2026-10-30T08:00:00Z");
  }

  @Test
  void theBlockThatRunsGrowsAndKeepsItsTimes() {
    bench.start("Write it down", 50);
    select("Write it down");
    bench.pass(Duration.ofMinutes(3));
    assertThat(model.selectedProperty().get()).map(Row::focus).contains(Duration.ofMinutes(3));
    assertThat(model.removeObstacle()).isPresent();
    model.remove();
    assertThat(names()).contains("Write it down");
    model.amend();
    assertThat(editor().hasEnded()).isFalse();
    editor().intentionProperty().set("Write all down");
    editor().save();
    assertThat(row("Write all down").running()).isTrue();
  }

  @Test
  void aBlockOfAnotherDeviceCannotBeChangedHere() {
    elsewhere("Read the appendix");
    model.readAgain();
    select("Read the appendix");
    assertThat(model.changeObstacle()).contains("Recorded on laptop; it can be changed there.");
    model.amend();
    model.remove();
    assertThat(model.editorProperty().get()).isEmpty();
    assertThat(names()).contains("Read the appendix");
  }

  @Test
  void moreCanBeSaidOfWhatHappenedInABlock() {
    live();
    select("Write it down");
    var held = row("Write it down").block().interruptions().getFirst();
    model.mending().source(held.id(), Source.MEETING);
    model.mending().worth(held.id(), WorthIt.PARTLY);
    var described = model.selectedProperty().get().orElseThrow().block().interruptions().getFirst();
    assertThat(described.source()).contains(Source.MEETING);
    assertThat(described.worthIt()).contains(WorthIt.PARTLY);
    assertThat(described.note()).isEqualTo(new Text("sampler seed"));
  }

  @Test
  void noteAndCueAreWrittenAnew() {
    live();
    var held = row("Write it down").block().interruptions().getFirst();
    model.mending().words(held.id(), new Text("sampler state"), new Text("line 40"));
    var described = row("Write it down").block().interruptions().getFirst();
    assertThat(described.note()).isEqualTo(new Text("sampler state"));
    assertThat(described.cue()).isEqualTo(new Text("line 40"));
    model.mending().words(held.id(), Text.NONE, Text.NONE);
    assertThat(bench.said()).containsExactly("Noted.");
  }

  @Test
  void aTextIsForgottenAndItsBlockStays() {
    var block = row("Prove lemma 3");
    model.mending().forget(block.id());
    assertThat(names()).containsExactly("theory", "Loader, first draft");
    assertThat(bench.said()).containsExactly("Blanked; it stands nowhere here any more.");
    assertThat(row("theory").focus()).isEqualTo(block.focus());
  }

  @Test
  void tagsAreOfferedOnceThereAreAnyAndNarrowTheTable() {
    assertThat(model.filter().tags().offered()).isEmpty();
    bench.say(new Command.AddBlock(new Task(new Text("Chapter 2"), new Kind("writing"), Optional.empty(),
        List.of(new Tag("thesis"), new Tag("draft")), Workbench.BERLIN), at("2026-11-16T09:00"), at("2026-11-16T10:00")));
    assertThat(model.filter().tags().offered()).extracting(Tag::toString).containsExactly("draft", "thesis");
    model.filter().tags().chosen().add(new Tag("thesis"));
    assertThat(names()).containsExactly("Chapter 2");
    assertThat(model.readCount()).isEqualTo(3);
  }

  @Test
  void aSearchShowsTheBlocksBehindAFigureUntilItIsCleared() {
    model.filter().wordsProperty().set("lemma");
    var days = Search.days(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-10"));
    model.search(days);
    assertThat(names()).containsExactly("Loader, first draft", "Read the survey");
    model.search(days.of(new Kind("reading")));
    assertThat(names()).containsExactly("Read the survey");
    model.clearSearch();
    assertThat(names()).containsExactly("Prove lemma 3", "Loader, first draft");
    model.search(days);
    model.stretchProperty().set(Optional.of(Stretch.THIS_WEEK));
    assertThat(model.searchProperty().get()).isEmpty();
    assertThat(names()).containsExactly("Prove lemma 3");
  }

  @Test
  void aBlockIsRevealedWhateverIsShown() {
    model.stretchProperty().set(Optional.of(Stretch.ALL));
    var old = row("Read the survey").id();
    model.stretchProperty().set(Optional.of(Stretch.THIS_WEEK));
    model.reveal(old, LocalDate.parse("2026-10-20"));
    assertThat(names()).containsExactly("Read the survey");
    assertThat(model.selectedProperty().get()).map(Row::id).contains(old);
  }

  @Test
  void aSearchIsSaidInWords() {
    var search = Search.days(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-08")).of(new Kind("theory"))
        .from(Source.COLLEAGUE).at(DayOfWeek.TUESDAY, 9);
    assertThat(new SearchWords(bench.context()).of(search))
        .isEqualTo("2 – 8 November · Theory · Colleague · Tuesday · 9–10 h");
  }

  @Test
  void aGapIsAnsweredWhereItStands() {
    bench.start("Write it down", 50).pass(Duration.ofMinutes(10)).sleep(Duration.ofMinutes(30))
        .pass(Duration.ofSeconds(5));
    finish();
    assertThat(row("Write it down").hasOpenGap()).isTrue();
    model.mending().answer(row("Write it down").block().openGaps().getFirst().id(), GapAnswer.INTERRUPTION);
    assertThat(row("Write it down").hasOpenGap()).isFalse();
    assertThat(row("Write it down").interruptions()).isEqualTo(1);
  }

  @Test
  void nothingIsReadWhileTheScreenIsHidden() {
    model.hidden();
    add("Seminar", "reading", "2026-11-18T08:00", "2026-11-18T09:00");
    assertThat(names()).doesNotContain("Seminar");
    model.shown();
    assertThat(names()).contains("Seminar");
  }

  @Test
  void comingUpTwiceItStillGoesAtOnce() {
    model.shown();
    model.hidden();
    add("Seminar", "reading", "2026-11-18T08:00", "2026-11-18T09:00");
    assertThat(names()).doesNotContain("Seminar");
  }

  @Test
  void readingAnewTheSelectionIsSetOnce() {
    select("Prove lemma 3");
    var seen = new ArrayList<Optional<Row>>();
    model.selectedProperty().addListener((_, _, now) -> seen.add(now));
    add("Seminar", "reading", "2026-11-18T08:00", "2026-11-18T09:00");
    assertThat(seen).allMatch(Optional::isPresent);
    assertThat(model.selectedProperty().get()).map(Row::name).contains("Prove lemma 3");
  }

  @Test
  void whatCannotBeReadIsSaidAndCanBeReadAgain() throws IOException {
    var folder = new Places(home).journal();
    var aside = home.resolve("aside");
    Files.move(folder, aside);
    Files.writeString(folder, "no folder");
    model.readAgain();
    assertThat(model.reader().stageProperty().get()).isEqualTo(Stage.FAILED);
    assertThat(bench.said()).containsExactly("HOME_IS_A_FILE");
    assertThat(names()).hasSize(2);
    Files.delete(folder);
    Files.move(aside, folder);
    model.readAgain();
    assertThat(model.reader().stageProperty().get()).isEqualTo(Stage.READ);
  }

  @Test
  void aSlowReadingIsSeenAndCanBeCancelled() {
    var reads = new ArrayDeque<Runnable>();
    var waits = new ArrayDeque<Runnable>();
    var slow = new HistoryViewModel(reading(reads::add), bench.live(), bench, waits::add);
    slow.shown();
    assertThat(slow.reader().slowProperty().get()).isFalse();
    waits.remove().run();
    assertThat(slow.reader().slowProperty().get()).isTrue();
    slow.reader().stop();
    assertThat(slow.reader().slowProperty().get()).isFalse();
    assertThat(slow.reader().stageProperty().get()).isEqualTo(Stage.STOPPED);
    reads.remove().run();
    assertThat(slow.rows()).isEmpty();
    slow.readAgain();
    reads.remove().run();
    waits.remove().run();
    assertThat(slow.reader().slowProperty().get()).isFalse();
    assertThat(slow.rows()).hasSize(2);
  }

  @Test
  void anAddedBlockIsSelectedAsSoonAsItHasBeenRead() {
    var reads = new ArrayDeque<Runnable>();
    var slow = new HistoryViewModel(reading(reads::add), bench.live(), bench, _ -> { });
    slow.shown();
    slow.add();
    var editor = slow.editorProperty().get().orElseThrow();
    editor.intentionProperty().set("Seminar");
    editor.save();
    assertThat(slow.selectedProperty().get()).isEmpty();
    reads.forEach(Runnable::run);
    assertThat(slow.selectedProperty().get()).map(Row::name).contains("Seminar");
  }

  private Context reading(Executor background) {
    var context = bench.context();
    return new Context(context.desk(), context.history(), context.settings(), context.catalogue(), context.motions(),
        context.clock(),
        context.zone(), context.texts(), context.tick(), context.screen(), background);
  }

  private void live() {
    bench.start("Write it down", 50).pass(Duration.ofMinutes(10));
    bench.say(new Command.NoteDistraction(Optional.of(Source.URGE), new Text("news")));
    bench.say(new Command.Interrupt(Optional.of(Source.COLLEAGUE), new Text("sampler seed"), Text.NONE));
    bench.pass(Duration.ofMinutes(5));
    bench.say(new Command.Resume());
    bench.pass(Duration.ofMinutes(10));
    finish();
  }

  private void finish() {
    bench.say(new Command.Finish(Optional.empty(), Text.NONE));
  }

  private void add(String intention, String kind, String from, String to) {
    bench.say(new Command.AddBlock(task(intention, kind), at(from), at(to)));
  }

  private void elsewhere(String intention) {
    var id = new Id(UUID.fromString("019a0000-0000-7000-8000-00000000ffff"));
    new Journal(new Places(home).journal(), Optional.of(new Device("laptop"))).append(List.of(
        new Recorded(id, 1, at("2026-11-16T20:00"), new Event.BlockAdded(task(intention, "reading"),
            at("2026-11-16T17:00"), at("2026-11-16T18:10"), Text.NONE))));
  }

  private static Task task(String intention, String kind) {
    return new Task(new Text(intention), new Kind(kind), Optional.empty(), List.of(), Workbench.BERLIN);
  }

  private static OffsetDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(Workbench.BERLIN).toOffsetDateTime();
  }

  private List<String> names() {
    return model.rows().stream().map(Row::name).toList();
  }

  private Row row(String name) {
    return model.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  private void select(String name) {
    model.select(Optional.of(row(name)));
  }

  private EditorViewModel amend(String name) {
    select(name);
    model.amend();
    return editor();
  }

  private EditorViewModel editor() {
    return model.editorProperty().get().orElseThrow();
  }
}
