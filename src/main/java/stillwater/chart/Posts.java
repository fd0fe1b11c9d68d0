package stillwater.chart;

import java.util.List;
import java.util.Optional;

/// Columns side by side, each with its value above and its name below.
final class Posts {
  private static final double ABOVE = 18;
  private static final double FULL = 84;
  private static final double BELOW = 20;
  private static final double WIDEST = 44;
  private static final double BAR = 0.66;
  private static final double ROUND = 2;
  private static final double GAP = 4;

  private Posts() {}

  /// @param share of the highest; none where there is no value, which is not the same as nothing
  record Post(String name, String value, Optional<Double> share, Paint paint, Optional<Stop> stop) {}

  static Drawing draw(List<Post> posts, double width, double height, List<String> said) {
    var pen = new Pen();
    var full = Math.max(FULL, height - ABOVE - BELOW);
    var floor = ABOVE + full;
    var slot = width / Math.max(1, posts.size());
    var every = every(posts.stream().map(Post::name).toList(), slot);
    var valued = every(posts.stream().map(Post::value).toList(), slot) == 1;
    pen.across(0, width, floor, Paint.Token.RULE, false);
    for (int i = 0; i < posts.size(); i++) {
      var post = posts.get(i);
      var middle = slot * (i + 0.5);
      var tall = Math.round(post.share().orElse(0.0) * full);
      pen.place(slot * i, 0, slot, floor, post.stop());
      if (tall > 0) {
        pen.bar(middle - thickness(slot) / 2, floor - tall, thickness(slot), tall, ROUND, post.paint(),
            Optional.empty());
      }
      if (valued) {
        pen.middle(middle, floor - tall - ABOVE / 2, 0, width, Paint.Token.INK, post.value());
      }
      if (i % every == 0) {
        pen.middle(middle, floor + BELOW / 2 + 1, 0, width, Paint.Token.MUTED, post.name());
      }
    }
    return pen.drawing(width, floor + BELOW, said);
  }

  private static double thickness(double slot) {
    return Math.max(1, Math.round(Math.min(WIDEST, slot * BAR)));
  }

  /// So that words do not run into each other.
  private static int every(List<String> words, double slot) {
    var widest = words.stream().mapToDouble(Lettering::width).max().orElse(0) + GAP;
    return (int) Math.max(1, Math.ceil(widest / slot));
  }
}
