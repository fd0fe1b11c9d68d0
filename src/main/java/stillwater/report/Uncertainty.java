package stillwater.report;

import java.time.Duration;
import java.util.List;

/// What is not known about a period; it is printed under every report.
///
/// @param unansweredGaps time in gaps that wait for their answer
/// @param openBlocks blocks begun in the period that nobody ended and that do not run
/// @param clockShifts how often the clock on the wall was moved in blocks begun in the period
public record Uncertainty(Duration unansweredGaps, int openBlocks, int clockShifts) {

  static Uncertainty of(List<Slice> slices) {
    var begun = slices.stream().filter(Slice::hasBeginning).map(slice -> slice.account().lived()).toList();
    return new Uncertainty(
        slices.stream().map(slice -> slice.course().unsure().length()).reduce(Duration.ZERO, Duration::plus),
        (int) begun.stream().filter(Lived::wasLeftOpen).count(),
        begun.stream().mapToInt(Lived::clockShifts).sum());
  }
}
