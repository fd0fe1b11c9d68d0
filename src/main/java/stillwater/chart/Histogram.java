package stillwater.chart;

import java.util.Arrays;
import java.util.Optional;
import stillwater.report.Reach;
import stillwater.report.Report;
import stillwater.report.Search;
import stillwater.text.Texts;

/// How many unbroken stretches there were of each length.
public final class Histogram {
  private Histogram() {}

  /// @param height where there is more room than it needs; 0 for no more
  public static Drawing of(Report report, double width, double height, Texts texts) {
    var counts = report.figures().unbroken().histogram();
    var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var days = Search.days(report.from(), report.to());
    var posts = Arrays.stream(Reach.values()).map(reach -> {
      var count = counts.getOrDefault(reach, 0);
      return new Posts.Post(texts.say(Texts.key("chart.reach.", reach)), count == 0 ? "" : Integer.toString(count),
          count == 0 ? Optional.empty() : Optional.of((double) count / most), Paint.Token.FOCUS,
          Stop.of(said(reach, count, texts), texts.say("chart.how-stretches"), days.of(reach)));
    }).toList();
    return Posts.draw(posts, width, height,
        Arrays.stream(Reach.values()).map(reach -> said(reach, counts.getOrDefault(reach, 0), texts)).toList());
  }

  private static String said(Reach reach, int count, Texts texts) {
    return texts.say("chart.stretches", texts.say(Texts.key("chart.reach.", reach)), count);
  }
}
