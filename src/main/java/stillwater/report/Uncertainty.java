package stillwater.report;

import java.time.Duration;
import java.util.List;

/// What is not known about a period; it is printed under every report.
///
/// @param unansweredGaps time in gaps that wait for their answer
/// @param openBlocks blocks begun in the period that nobody ended and that do not run
/// @param clockShifts how often the clock on the wall was moved in blocks begun in the period
/// @param addedBlocks blocks begun in the period that were not lived with the program: added afterwards, or brought in
/// from another; nobody noted what interrupted them
public record Uncertainty(Duration unansweredGaps, int openBlocks, int clockShifts, int addedBlocks) {

  static Uncertainty of(List<Slice> slices) {
    var begun = slices.stream().filter(Slice::hasBeginning).map(slice -> slice.account().lived()).toList();
    return new Uncertainty(
        slices.stream().map(slice -> slice.course().unsure().length()).reduce(Duration.ZERO, Duration::plus),
        (int) begun.stream().filter(Lived::wasLeftOpen).count(),
        begun.stream().mapToInt(lived -> lived.clockShifts().size()).sum(),
        (int) begun.stream().filter(lived -> lived.block().added()).count());
  }
}
