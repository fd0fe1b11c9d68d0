package stillwater.ui.week;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import stillwater.report.Spread;
import stillwater.report.Week;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The four figures of a week, each beside the weeks before.
record Cards(Week week, Texts texts) {
  private static final String NONE = "–";

  List<Card> all() {
    return List.of(focus(), longest(), pressure(), breaks());
  }

  private Card focus() {
    return new Card(texts.say("week.focus"), length(week.figures().total().focus()),
        before(week.previous().focus()), texts.say("week.how-focus"));
  }

  private Card longest() {
    return new Card(texts.say("week.longest"), length(week.figures().unbroken().longest()),
        before(week.previous().longestUnbroken()), texts.say("week.how-longest"));
  }

  private Card pressure() {
    return new Card(texts.say("week.pressure"), week.figures().total().pressure().map(this::rate).orElse(NONE),
        week.previous().pressure().map(range -> between(rate(range.min()), rate(range.max()))).orElse(""),
        texts.say("week.how-pressure"));
  }

  private Card breaks() {
    var breaks = week.figures().breaks();
    var isNone = breaks.taken() == 0 && breaks.offered() == 0;
    var moved = breaks.movementsDone() == 0 ? Optional.<String>empty() : Optional.of(
        texts.say("week.movements", breaks.movementsDone(), Lengths.spoken(breaks.movementTime())));
    var before = week.previous().breaksTaken().map(range -> between(range.min().toString(), range.max().toString()));
    return new Card(texts.say("week.breaks"), isNone ? NONE : texts.say("week.of", breaks.taken(), breaks.offered()),
        moved.or(() -> before).orElse(""), texts.say("week.how-breaks"));
  }

  private static String length(Duration length) {
    return length.isZero() ? NONE : Lengths.spoken(length);
  }

  private String rate(BigDecimal rate) {
    return texts.say("week.rate", rate.setScale(1, RoundingMode.HALF_UP));
  }

  private String before(Optional<Spread> spread) {
    return spread.map(range -> between(Lengths.column(range.min()), Lengths.column(range.max()))).orElse("");
  }

  private String between(String least, String most) {
    return least.equals(most) ? texts.say("week.before-same", least) : texts.say("week.before", least, most);
  }
}
