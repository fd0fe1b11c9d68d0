package stillwater.cli;

import stillwater.focus.Checkup;
import stillwater.text.Refusals;
import stillwater.text.Texts;

/// What was found about a file or a line of it, in a line of text.
final class FindingText {
  private FindingText() {}

  static String of(Checkup.Finding finding, Page page) {
    return where(finding, page) + what(finding, page);
  }

  private static String where(Checkup.Finding finding, Page page) {
    return finding.line() == 0 ? "" : finding.line() == finding.lastLine() ? page.text("doctor.line", finding.line())
        : page.text("doctor.lines", finding.line(), finding.lastLine());
  }

  private static String what(Checkup.Finding finding, Page page) {
    var key = Texts.key("doctor.", finding.problem());
    var why = finding.reason().map(reason -> Refusals.of(reason, page.texts())).orElse("");
    return switch (finding.problem()) {
      case IMPOSSIBLE, MOVEMENTS_LEFT_OUT -> page.text(key, why);
      case MOVEMENT_LEFT_OUT -> page.text(key, finding.detail(), why);
      case GLUED, LOST, NEEDED_COPY, EXPOSED -> page.text(key, Long.valueOf(finding.detail()));
      default -> page.text(key, Lines.cut(finding.detail(), Lines.WIDTH / 2));
    };
  }
}
