package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stillwater.focus.Activity;
import stillwater.focus.Backlog;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.MovedClock;
import stillwater.focus.Recorded;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Text;
import stillwater.focus.Told;
import stillwater.focus.Trouble;

/// A disk that fails in mid-session: what is said goes on in memory, is said to wait, and is saved once there is room.
class FailingDiskTest {
  private static final Command LONG = new Command.Park(new Text("x".repeat(Text.LONGEST)));
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private final FileSystem disk = Desktop.memory(40 * 512);
  private final Path ballast = disk.getPath("/ballast");
  private final Desktop desk = new Desktop(MovedClock.at("2026-11-17T09:00:00Z"), disk.getPath("/home"), true);

  @Test
  void aBlockGoesOnWithoutTheDiskAndIsSavedOnceThereIsRoom() throws IOException {
    desk.start(50).pass(10);
    fill();
    assertThat(desk.unsaved(LONG).events()).isEqualTo(1);
    desk.pass(10);
    assertThat(desk.unsaved(Desktop.interrupt())).isEqualTo(new Backlog(2, Trouble.Code.NO_ROOM, List.of(month())));
    desk.pass(5);
    assertThat(desk.unsaved(new Command.Resume()).events()).isEqualTo(3);
    desk.pass(5);
    assertThat(desk.kept()).hasSize(1);
    assertThat(desk.focused()).isEqualTo(25);

    Files.delete(ballast);
    desk.pass(Desktop.BEAT);
    assertThat(desk.now().backlog()).isEmpty();
    assertThat(desk.kept()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L, 4L);
    assertSavedIsShown();
    desk.say(Desktop.finish());
    desk.reopen();
    assertThat(desk.focused()).isEqualTo(25);
  }

  @Test
  void whatWaitsIsSavedBeforeWhatIsSaidNext() throws IOException {
    desk.start(50);
    fill();
    desk.unsaved(LONG);
    Files.delete(ballast);
    desk.say(Desktop.distraction());
    assertThat(desk.kept()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L);
    assertSavedIsShown();
  }

  @Test
  void whatWaitsMayBeTakenBack() throws IOException {
    desk.start(50);
    fill();
    desk.unsaved(LONG);
    desk.unsaved(new Command.Undo());
    assertThat(desk.now().state().openThoughts()).isEmpty();
    Files.delete(ballast);
    desk.pass(Desktop.BEAT);
    assertThat(desk.keptEvents()).extracting(Object::getClass)
        .isEqualTo(List.of(Event.BlockStarted.class, Event.ThoughtParked.class, Event.Undone.class));
    assertSavedIsShown();
  }

  @Test
  void listenersHearThatSomethingWaitsAndThatItNoLongerDoes() throws IOException {
    var heard = new ArrayList<Optional<Integer>>();
    desk.start(50);
    desk.engine.listen(snapshot -> heard.add(snapshot.backlog().map(Backlog::events)));
    fill();
    desk.unsaved(LONG);
    desk.pass(1);
    Files.delete(ballast);
    desk.pass(1);
    assertThat(heard).containsExactly(Optional.of(1), Optional.empty());
  }

  @Test
  void whoReadsTheHistorySeesWhatWaitsToo() throws IOException {
    desk.start(50);
    fill();
    desk.unsaved(LONG);
    assertThat(desk.history().everything().firstEntry().getValue()).hasSize(2);
    assertThat(desk.history().events(NOVEMBER, NOVEMBER).firstEntry().getValue()).hasSize(2);
    assertThat(desk.history().events(NOVEMBER.minusMonths(3), NOVEMBER.minusMonths(2))).isEmpty();
    Files.delete(ballast);
    desk.pass(Desktop.BEAT);
    assertThat(desk.history().everything().firstEntry().getValue()).hasSize(2);
  }

  @Test
  void aProgramThatDiesLosesWhatWaitedAndNothingElse() throws IOException {
    desk.start(50).pass(5).say(Desktop.distraction());
    fill();
    desk.unsaved(LONG);
    Files.delete(ballast);
    desk.reopen();
    assertThat(desk.kept()).hasSize(2);
    assertSavedIsShown();
  }

  @Test
  void aProgramThatEndsTriesOnceMore() throws IOException {
    desk.start(50);
    fill();
    desk.unsaved(LONG);
    Files.delete(ballast);
    desk.engine.close();
    assertThat(desk.kept()).hasSize(2);
  }

  @Test
  void aVerbAloneIsRefusedSinceItCannotWait() throws IOException {
    var verbs = new Desktop(desk.clock, desk.home, false).start(50);
    fill();
    var before = Told.of(verbs.now().state());
    assertThat(verbs.trouble(LONG).code()).isEqualTo(Trouble.Code.NO_ROOM);
    assertThat(Told.of(verbs.now().state())).isEqualTo(before);
    assertThat(verbs.now().backlog()).isEmpty();
    Files.delete(ballast);
    verbs.say(Desktop.distraction());
    assertThat(verbs.kept()).extracting(Recorded::seq).containsExactly(1L, 2L);
  }

  @Test
  void aFolderThatIsGoneForAWhileCostsNothing() throws IOException {
    desk.start(50).pass(5).say(Desktop.finish());
    var folder = desk.home.resolve("journal").resolve("desk");
    var aside = desk.home.resolve("aside");
    Files.move(folder, aside);
    Files.writeString(folder, "");
    assertThat(desk.unsaved(new Command.Start(Desktop.task(25))).why()).isEqualTo(Trouble.Code.HOME_IS_A_FILE);
    assertThat(desk.now().state().activity()).isInstanceOf(Activity.Focusing.class);
    Files.delete(folder);
    Files.move(aside, folder);
    desk.pass(5).say(Desktop.finish());
    assertThat(desk.focused()).isEqualTo(5);
    assertThat(desk.kept()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void aHomeThatIsTakenAwayIsNotMadeAnewAndGetsWhatWasSaidOnceItIsBack() throws IOException {
    desk.start(50).pass(5);
    Files.move(desk.home, disk.getPath("/elsewhere"));
    assertThat(desk.unsaved(Desktop.interrupt()).why()).isEqualTo(Trouble.Code.FOLDER_IS_AWAY);
    desk.pass(5);
    assertThat(desk.home).doesNotExist();
    Files.createDirectory(desk.home);
    assertThat(desk.unsaved(new Command.Resume()).events()).as("an empty mount point").isEqualTo(2);
    assertThat(desk.home.resolve("journal")).doesNotExist();
    Files.deleteIfExists(desk.home.resolve("alive"));
    Files.delete(desk.home);
    Files.move(disk.getPath("/elsewhere"), desk.home);
    desk.pass(Desktop.BEAT);
    assertThat(desk.kept()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L);
    assertSavedIsShown();
  }

  @Test
  void whatIsSaidWhileAnotherProcessHasTheLockWaitsAndIsNumberedBehindWhatThatWrote() {
    desk.start(50).pass(5);
    desk.loseLock();
    assertThat(desk.unsaved(Desktop.distraction()).why()).isEqualTo(Trouble.Code.IN_USE);
    new Desktop(desk.clock, desk.home, false).reseeded(7).say(LONG);
    desk.findLock();
    desk.pass(Desktop.BEAT);
    assertThat(desk.kept()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L);
    assertThat(desk.keptEvents()).last().isInstanceOf(Event.DistractionNoted.class);
    assertSavedIsShown();
    desk.say(Desktop.finish());
    assertThat(desk.kept()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L, 4L);
  }

  private void assertSavedIsShown() {
    Snapshot now = desk.now();
    assertThat(now.backlog()).isEmpty();
    assertThat(Told.of(now.state())).isEqualTo(Told.of(State.replay(desk.kept())));
  }

  private String month() {
    return desk.home.resolve("journal/desk/2026-11.jsonl").toString();
  }

  private void fill() {
    try (var out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(new byte[512]);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("space");
    }
  }
}
