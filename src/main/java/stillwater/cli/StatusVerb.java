package stillwater.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwater.focus.Desk;
import stillwater.focus.Elsewhere;
import stillwater.focus.Snapshot;
import stillwater.text.Afar;
import stillwater.text.StatusLine;
import stillwater.wire.StatusJson;

/// `status`: where things stand, once or again at each change.
@Command(name = "status")
final class StatusVerb extends Verb {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration GLANCE = Duration.ofSeconds(2);

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--follow")
  private boolean follow;

  @Override
  void run(Page page) {
    if (follow) {
      follow(page);
    } else {
      var standing = standing().knowing(session().others());
      show(standing, page);
      if (!json) {
        standing.others().running().forEach(there -> show(there, page));
      }
    }
  }

  private void show(Snapshot standing, Page page) {
    if (json) {
      page.json(StatusJson.write(standing, now(), session().zone()));
    } else {
      page.line(StatusLine.of(standing, now(), page.texts()));
    }
  }

  private void show(Elsewhere there, Page page) {
    page.line(Afar.of(there, now(), session().zone(), page.texts()));
    page.say("elsewhere.how", there.device());
  }

  /// A line at each change, and each minute while something runs; until whoever reads has gone.
  private void follow(Page page) {
    var changes = new ArrayBlockingQueue<Snapshot>(1);
    try (var listening = session().desk().listen(snapshot -> {
      changes.poll();
      changes.offer(snapshot);
    })) {
      var latest = standing();
      show(latest, page);
      while (listening.isOpen() && !page.out().checkError()) {
        var change = next(changes, listening);
        if (change.isPresent() || listening.isOpen() && isRunning(latest)) {
          latest = change.orElseGet(this::standing);
          show(latest, page);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The next change within a minute; none where there is none, or nobody who would tell of it any more.
  private static Optional<Snapshot> next(BlockingQueue<Snapshot> changes, Desk.Listening listening)
      throws InterruptedException {
    for (var waited = Duration.ZERO; waited.compareTo(MINUTE) < 0 && listening.isOpen(); waited = waited.plus(GLANCE)) {
      var change = changes.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
      if (change != null) {
        return Optional.of(change);
      }
    }
    return Optional.empty();
  }

  private static boolean isRunning(Snapshot standing) {
    return standing.state().running().isPresent() || standing.state().resting().isPresent();
  }
}
