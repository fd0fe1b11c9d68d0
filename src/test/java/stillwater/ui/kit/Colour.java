package stillwater.ui.kit;

/// An opaque colour, each part from 0 to 1.
record Colour(double red, double green, double blue) {

  /// @param hex such as `#0e6b78`
  static Colour of(String hex) {
    var bits = Integer.parseInt(hex.substring(1), 16);
    return new Colour((bits >> 16 & 255) / 255.0, (bits >> 8 & 255) / 255.0, (bits & 255) / 255.0);
  }

  /// How well one can be told from the other by its lightness, from 1 to 21, as WCAG 2 reckons it.
  double contrast(Colour other) {
    var one = luminance();
    var two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
