package stillwater.report;

import java.util.List;
import stillwater.focus.WorthIt;

/// Whether interruptions were worth it, as the person said afterwards.
///
/// @param unsaid of how many nothing was said; of a gap nothing can be
public record Worth(int yes, int partly, int no, int unsaid) {

  static Worth of(List<Stop> stops) {
    return new Worth(said(stops, WorthIt.YES), said(stops, WorthIt.PARTLY), said(stops, WorthIt.NO),
        (int) stops.stream().filter(stop -> !stop.gap() && stop.worthIt().isEmpty()).count());
  }

  /// Of how many it was said.
  public int said() {
    return yes + partly + no;
  }

  private static int said(List<Stop> stops, WorthIt worth) {
    return (int) stops.stream().flatMap(stop -> stop.worthIt().stream()).filter(worth::equals).count();
  }
}
