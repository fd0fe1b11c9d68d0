package stillwater.chart;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much room words take in the letters of all charts, Inter at 12 pixels: known without drawing them, so that a
/// chart is the same wherever it is made.
final class Lettering {
  /// How high a line of words is, in pixels.
  static final double LINE = 15;
  private static final double SIZE = 12;
  private static final String CUT = "…";

  /// Hundredths of the size, then the characters that are as wide.
  private static final Map<Integer, Integer> WIDTHS = widths(List.of("24ijl", "27I", "28 ·", "29!,.:", "30';’", "32`",
      "33t|", "36()/[\\]", "37f", "38r‹›", "43{}„“", "46-_", "47\"^", "50–", "51?", "53s", "55kxz", "56vy", "57JLc",
      "58e", "59Fhnu", "60Eo", "61abdgpqß", "63#Z", "64$&PRS", "65*0123456789BT~", "66+<=>×", "67K", "68XY", "69AV",
      "72D", "73C", "74HU", "75GN", "76OQ", "82w", "86…", "88m", "90M", "97@", "98%", "99W"));
  private static final int ANY_OTHER = 100;
  private static final int NOT_PLAIN = 128;
  /// What room that was made for the words may lack by sums of fractions.
  private static final double ROUNDING = 0.01;

  private Lettering() {}

  /// In pixels. A letter the charts do not know counts as wide as the widest.
  static double width(String words) {
    var isPlain = words.chars().allMatch(letter -> letter < NOT_PLAIN);
    return (isPlain ? words : Normalizer.normalize(words, Normalizer.Form.NFD)).codePoints()
        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
        .map(letter -> WIDTHS.getOrDefault(letter, ANY_OTHER)).sum() * SIZE / 100;
  }

  /// As much of the words as there is room for.
  static String cut(String words, double room) {
    if (width(words) <= room + ROUNDING) {
      return words;
    }
    var end = words.length();
    while (end > 0 && width(words.substring(0, end).strip() + CUT) > room) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).strip() + CUT;
  }

  private static Map<Integer, Integer> widths(List<String> classes) {
    var widths = new HashMap<Integer, Integer>();
    classes.forEach(each ->
        each.substring(2).codePoints().forEach(letter -> widths.put(letter, Integer.valueOf(each.substring(0, 2)))));
    return Map.copyOf(widths);
  }
}
