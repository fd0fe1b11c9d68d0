package stillwater.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import stillwater.exchange.Contents.Figure;
import stillwater.report.Frame;
import stillwater.report.Range;
import stillwater.report.Remark;
import stillwater.report.Report;
import stillwater.report.Spread;
import stillwater.text.Dates;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// Words a report for a page.
record Editor(Telling telling, Texts texts) {
  /// No year runs for a page that is read whenever: every date has its year.
  private static final LocalDate ANY_TIME = LocalDate.MIN;

  static Contents contents(Telling telling) {
    return new Editor(telling, telling.texts()).contents();
  }

  private Contents contents() {
    var report = telling.report();
    var isNothing = report.isBlank() && report.figures().breaks().taken() == 0;
    return new Contents(telling.titled(title(report)), report.label(),
        List.of(focus(), longest(), pressure(), breaks()),
        Remark.of(report).stream().map(remark -> words().remark(remark, report)).toList(),
        new Tabulator(telling, texts).tables(), isNothing ? telling.empty("page.empty") : "",
        words().uncertainty(report.figures()));
  }

  private String title(Report report) {
    return switch (report.frame()) {
      case Frame.OneDay(LocalDate date) ->
          texts.say("page.day-title", Dates.weekday(date, texts), Dates.full(date, texts));
      case Frame.OneMonth month -> Dates.month(month.month(), texts);
      case Frame.OneYear year -> year.year().toString();
      case Frame.OneWeek _, Frame.HalfYear _, Frame.Days _ ->
          Dates.range(report.from(), report.to(), ANY_TIME, texts);
    };
  }

  private Figure focus() {
    var planned = telling.planned("page.planned-length");
    return new Figure(texts.say("page.focus"), FigureWords.length(telling.report().figures().total().focus()),
        Stream.of(planned, before(telling.report().earlier().focus())).flatMap(Optional::stream).toList());
  }

  private Figure longest() {
    var figures = telling.report().figures();
    var depth = figures.total().focus().isZero() ? Optional.<String>empty()
        : Optional.of(texts.say("page.depth", figures.depth().movePointRight(2).setScale(0, RoundingMode.HALF_UP)));
    return new Figure(texts.say("page.longest"), FigureWords.length(figures.unbroken().longest()),
        Stream.of(depth, before(telling.report().earlier().longestUnbroken())).flatMap(Optional::stream).toList());
  }

  private Figure pressure() {
    var total = telling.report().figures().total();
    var count = texts.say("page.pulls", total.interruptions(), total.distractions());
    return new Figure(texts.say("page.pressure"), words().rate(total.pressure()),
        Stream.of(Optional.of(count), before(telling.report().earlier().pressure(), words()::rate))
            .flatMap(Optional::stream).toList());
  }

  private Figure breaks() {
    var breaks = telling.report().figures().breaks();
    var moved = breaks.movementsDone() == 0 ? Optional.<String>empty() : Optional.of(
        texts.say("page.moved", breaks.movementsDone(), Lengths.spoken(breaks.movementTime())));
    var taken = before(telling.report().earlier().breaksTaken(), words()::number);
    var between = breaks.longestBetween().map(longest -> texts.say("page.between", Lengths.spoken(longest)));
    return new Figure(texts.say("page.breaks"), words().taken(breaks),
        Stream.of(taken, moved, between).flatMap(Optional::stream).toList());
  }

  private Optional<String> before(Optional<Range> before, Function<BigDecimal, String> said) {
    return before.map(range -> range.n() == 1 ? texts.say("page.before-one", said.apply(range.median()))
        : texts.say("page.before", said.apply(range.min()), said.apply(range.max()), said.apply(range.median()),
            range.n()));
  }

  private Optional<String> before(Optional<Spread> spread) {
    return spread.map(range -> range.n() == 1 ? texts.say("page.before-one", Lengths.spoken(range.median()))
        : texts.say("page.before", Lengths.spoken(range.min()), Lengths.spoken(range.max()),
            Lengths.spoken(range.median()), range.n()));
  }

  private FigureWords words() {
    return new FigureWords(texts);
  }
}
