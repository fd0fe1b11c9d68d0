package stillwater.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Copies.Copy;
import stillwater.focus.Copies.Outcome;
import stillwater.focus.Device;
import stillwater.wire.CopiesJson;

/// `restore`: lists the daily copies; with a day and a folder it makes a new HOME out of one.
@Command(name = "restore")
final class RestoreVerb extends Verb {
  private static final int KILO = 1000;
  private static final Pattern PLAIN = Pattern.compile("[\\w/.@%+=:,-]+", Pattern.UNICODE_CHARACTER_CLASS);

  @Parameters(index = "0", arity = "0..1", paramLabel = "DATE", descriptionKey = "date")
  private Optional<LocalDate> day = Optional.empty();

  @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  private boolean damaged;

  @Override
  void run(Page page) {
    if (day.isEmpty()) {
      list(page);
      return;
    }
    var into = folder.orElseThrow(() -> misuse("usage.restore-where"));
    switch (session().copies().restore(day.get(), into)) {
      case Outcome.Refused(var reason) -> throw new Refusal(reason);
      case Outcome.Restored(var copy, var home) -> tell(copy, home, page);
    }
  }

  @Override
  public int getExitCode() {
    return damaged ? Stillwater.TROUBLE : 0;
  }

  private void list(Page page) {
    var copies = session().copies().all();
    damaged = copies.stream().anyMatch(copy -> !copy.damaged().isEmpty());
    var losses = session().copies().losses();
    if (json) {
      page.json(CopiesJson.write(copies, losses));
    } else if (copies.isEmpty()) {
      page.say("restore.none");
    } else {
      copies.forEach(copy -> row(copy, page));
      losses.forEach(loss -> page.say("restore.lost", loss.file(), loss.lines()));
      page.say("restore.how", copies.getLast().day());
    }
  }

  private static void row(Copy copy, Page page) {
    if (copy.events() == 0) {
      page.say("restore.row-empty", copy.day());
    } else {
      page.say("restore.row", copy.day(), copy.events(), Math.ceilDiv(copy.bytes(), KILO), devices(copy));
    }
    copy.damaged().forEach(file -> page.say("restore.damaged", file));
  }

  private void tell(Copy copy, Path home, Page page) {
    damaged = !copy.damaged().isEmpty();
    if (json) {
      page.json(CopiesJson.write(copy, home));
      return;
    }
    if (copy.events() == 0) {
      page.say("restore.nothing", copy.day(), home);
      return;
    }
    page.say("restore.restored", copy.day(), home, copy.events(), devices(copy));
    copy.damaged().forEach(file -> page.say("restore.mended", file));
    page.say("restore.look", typed(home));
    page.say("restore.go-on");
  }

  /// As one word for a shell.
  private static String typed(Path path) {
    var name = path.toString();
    return PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "'\\''") + "'";
  }

  private static String devices(Copy copy) {
    return copy.devices().stream().map(Device::name).collect(Collectors.joining(", "));
  }
}
