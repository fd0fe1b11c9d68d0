package stillwater.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwater.focus.Backlog;
import stillwater.focus.Checkup;
import stillwater.focus.Trouble;
import stillwater.text.Refusals;
import stillwater.text.Texts;
import stillwater.wire.CheckupJson;

/// `doctor`: checks every line on disk, and what the running program could not write there, and changes nothing.
@Command(name = "doctor")
final class DoctorVerb extends Verb {
  @Option(names = "--json")
  private boolean json;

  private boolean isWell = true;

  @Override
  void run(Page page) {
    var files = session().checkup().examine();
    var backlog = backlog();
    isWell = files.stream().noneMatch(Checkup.File::isDamaged) && backlog.isEmpty();
    if (json) {
      page.json(CheckupJson.write(files, backlog));
    } else {
      write(files, backlog, page);
    }
  }

  @Override
  public int getExitCode() {
    return isWell ? 0 : Stillwater.TROUBLE;
  }

  /// A program that does not answer is no finding about the disk.
  private Optional<Backlog> backlog() {
    try {
      return session().isWatched() ? standing().backlog() : Optional.empty();
    } catch (Trouble silent) {
      return Optional.empty();
    }
  }

  private static void write(List<Checkup.File> files, Optional<Backlog> backlog, Page page) {
    files.forEach(file -> write(file, page));
    var findings = files.stream().flatMap(file -> file.findings().stream()).toList();
    var damage = findings.stream().filter(finding -> finding.problem().isDamage()).count();
    page.say("doctor.summary", files.size(), damage, findings.size() - damage);
    backlog.ifPresent(waiting -> page.line(Refusals.of(waiting, page.texts())));
    if (!findings.isEmpty()) {
      page.line("");
      page.say("doctor.what-to-do");
      findings.stream().map(Checkup.Finding::problem).distinct().sorted()
          .forEach(problem -> write(page.text(Texts.key("doctor.do.", problem)), page));
    }
  }

  private static void write(String advice, Page page) {
    var lines = Lines.wrapped(advice, Lines.WIDTH - 4);
    page.line("  " + lines.getFirst());
    lines.stream().skip(1).forEach(line -> page.line("    " + line));
  }

  private static void write(Checkup.File file, Page page) {
    file.contents().ifPresentOrElse(
        contents -> page.say("doctor.file", file.file(), contents.lines(), contents.events(), contents.openGaps()),
        () -> page.say("doctor.place", file.file()));
    file.findings().forEach(finding -> page.line("  " + FindingText.of(finding, page)));
    if (file.unlisted() > 0) {
      page.say("doctor.unlisted", file.unlisted());
    }
  }
}
