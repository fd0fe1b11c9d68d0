package stillwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import stillwater.focus.Checkup;
import stillwater.text.Texts;

/// `doctor`: checks every line on disk and changes nothing.
@Command(name = "doctor")
final class DoctorVerb extends Verb implements IExitCodeGenerator {
  private int findings;

  @Override
  void run(Page page) {
    var files = session().checkup().examine();
    files.forEach(file -> write(file, page));
    findings = files.stream().mapToInt(file -> file.findings().size()).sum();
    page.say("doctor.summary", files.size(), findings);
  }

  @Override
  public int getExitCode() {
    return findings == 0 ? 0 : Stillwater.TROUBLE;
  }

  private static void write(Checkup.File file, Page page) {
    page.say("doctor.file", file.file(), file.lines(), file.events());
    file.findings().forEach(finding -> page.say("doctor.line", finding.line(),
        page.text(Texts.key("doctor.", finding.problem()), finding.detail())));
  }
}
