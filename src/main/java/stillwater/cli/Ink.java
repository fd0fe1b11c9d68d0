package stillwater.cli;

/// Colours on a terminal; none where there is a pipe or the person wants none.
///
/// @param wanted whether any colour may be used
public record Ink(boolean wanted) {
  private static final int[] KINDS = {34, 36, 35, 32, 33, 94, 96, 95, 92, 93};

  String strong(String text) {
    return painted(1, text);
  }

  String quiet(String text) {
    return painted(2, text);
  }

  /// The colour of the kind that stands at this place in the settings.
  String kind(int place, String text) {
    return painted(KINDS[Math.floorMod(place, KINDS.length)], text);
  }

  private String painted(int code, String text) {
    return wanted && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
