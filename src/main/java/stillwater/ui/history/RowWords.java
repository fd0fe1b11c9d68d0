package stillwater.ui.history;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stillwater.chart.KindStyle;
import stillwater.focus.Feeling;
import stillwater.focus.WorthIt;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.text.Times;
import stillwater.ui.kit.Context;

/// How a block reads in the table and under it.
final class RowWords {
  private final Context context;
  private final Texts texts;
  private boolean narrow;

  RowWords(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  void narrow(boolean isNarrow) {
    narrow = isNarrow;
  }

  /// The day it began on, as short as there is room.
  String shortDay(Row row) {
    return narrow ? day(row, "history.day-narrow", "history.day-of-year-narrow") : day(row);
  }

  /// The day it began on, with the year where it is another.
  String day(Row row) {
    return day(row, "history.day", "history.day-of-year");
  }

  private String day(Row row, String ofThisYear, String ofAnother) {
    var day = row.from().atZone(row.zone());
    var sameYear = day.getYear() == context.now().atZone(row.zone()).getYear();
    return DateTimeFormatter.ofPattern(texts.say(sameYear ? ofThisYear : ofAnother), texts.locale())
        .format(day);
  }

  /// When it was lived, as far as there is room.
  String shortTimes(Row row) {
    return narrow ? clock(row.from(), row) : times(row);
  }

  String times(Row row) {
    var from = clock(row.from(), row);
    return row.to().map(to -> texts.say("history.span", from, clock(to, row)))
        .orElseGet(() -> row.running() ? texts.say("history.span-running", from)
            : texts.say("history.span-open", from));
  }

  String clock(Instant at, Row row) {
    return Times.clock(at, row.zone(), texts);
  }

  String kind(Row row) {
    return Texts.capital(row.kind().name());
  }

  /// The style class of its kind's colour.
  String style(Row row) {
    return new KindStyle(context.settings().get().work().kinds()).of(row.kind()).styleClass();
  }

  /// What is unusual about it.
  List<String> marks(Row row) {
    return Stream.of(
        Optional.of(row.device()).filter(_ -> !row.own()),
        Optional.of(texts.say("history.running")).filter(_ -> row.running()),
        Optional.of(texts.say("history.gap-open")).filter(_ -> row.hasOpenGap()),
        Optional.of(texts.say("history.left-open")).filter(_ -> row.leftOpen())).flatMap(Optional::stream).toList();
  }

  String facts(Row row) {
    return texts.say("history.facts", kind(row), day(row), times(row));
  }

  String figures(Row row) {
    return texts.say("history.figures", Lengths.spoken(row.focus()), Lengths.spoken(row.away()), row.interruptions(),
        row.distractions());
  }

  String felt(Feeling feeling) {
    return texts.say("history.felt", texts.say(Texts.key("feeling.", feeling)));
  }

  String worth(WorthIt worth) {
    return texts.say("history.worth-it", texts.say(Texts.key("worth.", worth)));
  }
}
