package stillwater.cli;

import picocli.CommandLine.Command;
import stillwater.report.Frame;

/// `today`: reads the day back so far.
@Command(name = "today")
final class TodayVerb extends ReadBack {

  @Override
  Frame frame() {
    return new Frame.OneDay(today());
  }
}
