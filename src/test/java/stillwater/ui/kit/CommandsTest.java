package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Snapshot;
import stillwater.focus.Text;
import stillwater.focus.Trouble;

class CommandsTest {
  private static final Command PARK = new Command.Park(new Text("mail Ada"));

  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private Workbench bench;

  @BeforeEach
  void open(@TempDir Path home) {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
  }

  @Test
  void whatWasDoneIsToldOnTheScreensThread() {
    commands(bench.context().desk()).ask(PARK, happened -> done.add(happened.events().toString()));
    assertThat(done).isEmpty();
    screen.remove().run();
    assertThat(done).singleElement().asString().contains("mail Ada");
    assertThat(bench.said()).isEmpty();
  }

  @Test
  void whatIsRefusedIsSaidInPassingAndNotDone() {
    commands(bench.context().desk()).ask(new Command.Resume(), _ -> done.add("done"));
    screen.remove().run();
    assertThat(done).isEmpty();
    assertThat(bench.said()).containsExactly("NOTHING_RUNNING");
  }

  @Test
  void troubleIsSaidHoweverItIsWrapped() {
    var trouble = new Trouble(Trouble.Code.NO_ROOM, null);
    for (var failure : List.of(trouble, new CompletionException(trouble))) {
      commands(answering(CompletableFuture.failedStage(failure))).ask(PARK, _ -> done.add("done"));
      screen.remove().run();
    }
    assertThat(done).isEmpty();
    assertThat(bench.said()).containsExactly("NO_ROOM", "NO_ROOM");
  }

  private Commands commands(Desk desk) {
    var all = bench.context();
    return new Commands(new Context(desk, all.history(), all.settings(), all.catalogue(), all.motions(), all.clock(),
        all.zone(),
        all.texts(), all.tick(), screen::add, all.background()), bench);
  }

  private static Desk answering(CompletionStage<Decision> answer) {
    return new Desk() {
      @Override
      public CompletionStage<Decision> ask(Command command) {
        return answer;
      }

      @Override
      public Snapshot now() {
        throw new AssertionError("nobody asked");
      }

      @Override
      public Listening listen(Consumer<Snapshot> listener) {
        throw new AssertionError("nobody asked");
      }
    };
  }
}
