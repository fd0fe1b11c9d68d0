package stillwater.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.exchange.Contents.Table;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.report.Earlier;
import stillwater.report.Frame;
import stillwater.report.Portion;
import stillwater.report.Range;
import stillwater.report.Spread;
import stillwater.report.Tally;
import stillwater.text.Dates;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// Sets the figures of a report in tables; what is nothing stays blank, not zero.
record Tabulator(Telling telling, Texts texts) {

  Contents.Tables tables() {
    return new Contents.Tables(days(), kinds(), sources(), hours(), stretches(), breaks(), before());
  }

  private Table days() {
    return table("page.by-day", List.of(size(), "page.focus", "page.planned", "page.by-kind", "page.blocks",
        "page.interruptions", "page.away"), telling.portions().stream().map(this::day).toList());
  }

  private String size() {
    return switch (telling.portions().getFirst().frame()) {
      case Frame.OneWeek _ -> "page.week";
      case Frame.OneMonth _ -> "page.month";
      case Frame.OneYear _ -> "page.year";
      case Frame.OneDay _, Frame.HalfYear _, Frame.Days _ -> "page.day";
    };
  }

  private List<String> day(Portion portion) {
    var total = portion.total();
    var planned = portion.planned().map(Lengths::column).orElse("");
    var name = portion.frame() instanceof Frame.OneDay(LocalDate date) ? Dates.brief(date, texts) : portion.label();
    return portion.isBlank() ? List.of(name, "", planned, "", "", "", "")
        : List.of(name, Lengths.column(total.focus()), planned, kinds(portion.byKind()),
            count(portion.blocks()), count(total.interruptions()), length(total.away()));
  }

  private String kinds(SortedMap<Kind, Tally> byKind) {
    return inOrder(byKind).filter(entry -> entry.getValue().focus().isPositive())
        .map(entry -> entry.getKey() + " " + Lengths.column(entry.getValue().focus()))
        .collect(Collectors.joining(" · "));
  }

  private Stream<Map.Entry<Kind, Tally>> inOrder(SortedMap<Kind, Tally> byKind) {
    return byKind.entrySet().stream().sorted(Comparator.comparing(entry -> telling.kinds().indexOf(entry.getKey())));
  }

  private Table kinds() {
    var figures = telling.report().figures();
    var whole = figures.total().focus().toSeconds();
    return table("page.kinds", List.of("page.kind", "page.focus", "page.share", "page.interruptions", "page.per-hour",
        "page.away", "page.distractions"), inOrder(figures.byKind()).map(entry -> {
          var tally = entry.getValue();
          return List.of(Texts.capital(entry.getKey().name()), Lengths.spoken(tally.focus()),
              texts.say("page.percent", share(tally.focus().toSeconds(), whole)), count(tally.interruptions()),
              tally.pressure().map(words()::rate).orElse(""), length(tally.away()),
              count(tally.distractions()));
        }).toList());
  }

  private Table sources() {
    var interruptions = telling.report().figures().interruptions();
    var rows = new ArrayList<List<String>>();
    interruptions.bySource().entrySet().stream().sorted(Map.Entry.comparingByValue(
            Comparator.comparing(Tally::away).thenComparing(Tally::interruptions).reversed()))
        .forEach(entry -> rows.add(source(Texts.key("source.", entry.getKey()), entry.getKey().origin(),
            entry.getValue())));
    Optional.ofNullable(interruptions.byOrigin().get(Origin.UNKNOWN))
        .filter(Tally::isPulled)
        .ifPresent(tally -> rows.add(source("source.unknown", Origin.UNKNOWN, tally)));
    return table("page.sources", List.of("page.source", "page.origin", "page.away", "page.interruptions",
        "page.distractions"), rows);
  }

  private List<String> source(String key, Origin origin, Tally tally) {
    return List.of(Texts.capital(texts.say(key)), texts.say(Texts.key("page.origin.", origin)), length(tally.away()),
        count(tally.interruptions()), count(tally.distractions()));
  }

  /// The hours of the clock under which anything was lived, on one such weekday in whole minutes.
  private Table hours() {
    var usual = telling.report().usualHours();
    var byHour = telling.report().figures().byHour();
    var columns = Stream.concat(Stream.of("page.hour"),
        telling.weekdays().stream().map(day -> Texts.key("weekday.short.", day)));
    var rows = telling.calendar().hours(byHour.keySet().stream().mapToInt(Integer::intValue)).stream()
        .map(hour -> Stream.concat(Stream.concat(Stream.of(texts.say("page.hours", hour, hour + 1)),
                telling.weekdays().stream()
                    .map(day -> minutes(usual.getOrDefault(day, Collections.emptySortedMap()), hour))),
            Stream.of(count(Tally.of(byHour, hour).interruptions()))).toList()).toList();
    return table(telling.isLong() ? "page.by-hour-mean" : "page.by-hour",
        Stream.concat(columns, Stream.of("page.interruptions")).toList(), rows);
  }

  private static String minutes(Map<Integer, Duration> usual, int hour) {
    return Optional.ofNullable(usual.get(hour)).filter(Duration::isPositive).map(Lengths::column).orElse("");
  }

  private Table stretches() {
    var unbroken = telling.report().figures().unbroken();
    return table("page.stretches", List.of("page.minutes", "page.count"), unbroken.longest().isZero() ? List.of()
        : unbroken.histogram().entrySet().stream()
            .map(entry -> List.of(texts.say(Texts.key("page.reach.", entry.getKey())), count(entry.getValue())))
            .toList());
  }

  private Table breaks() {
    var breaks = telling.report().figures().breaks();
    if (breaks.isNone()) {
      return table("page.rest", List.of("page.what", "page.count"), List.of());
    }
    var areas = telling.catalogue().byArea(breaks.movements()).entrySet().stream().map(entry -> List.of(
        texts.say("page.moved-area", texts.say(Texts.key("area.", entry.getKey()))), count(entry.getValue())));
    return table("page.rest", List.of("page.what", "page.count"), Stream.concat(Stream.of(
        row("page.offered", breaks.offered()), row("page.taken", breaks.taken()),
        row("page.cut-short", breaks.cutShort()), row("page.skipped", breaks.skipped()),
        row("page.movements", breaks.movementsDone())), areas).toList());
  }

  private List<String> row(String name, int count) {
    return List.of(texts.say(name), Integer.toString(count));
  }

  private Table before() {
    var figures = telling.report().figures();
    var earlier = telling.report().earlier();
    var interruptions = figures.interruptions();
    return table("page.beside", List.of("page.figure", "page.now", "page.median", "page.range", "page.n"),
        earlier.figures().isEmpty() ? List.of() : Stream.of(
            length("page.focus", figures.total().focus(), earlier.focus()),
            length("page.longest", figures.unbroken().longest(), earlier.longestUnbroken()),
            number("page.deep", Optional.of(figures.depth().movePointRight(2))
                    .filter(_ -> figures.total().focus().isPositive()), earlier.depth(),
                each -> texts.say("page.percent", each.setScale(0, RoundingMode.HALF_UP)), 2),
            number("page.pressure", figures.total().pressure(), earlier.pressure(),
                words()::rate, 0),
            length("page.away", figures.total().away(), earlier.away()),
            count("page.interruptions", figures.total().interruptions(), earlier, Earlier::interruptions),
            count("page.distractions", figures.total().distractions(), earlier, Earlier::distractions),
            count("page.blocks", figures.blocks(), earlier, Earlier::blocks),
            count("page.breaks", figures.breaks().taken(), earlier, Earlier::breaksTaken)).toList());
  }

  private List<String> count(String name, int now, Earlier earlier, Function<Earlier, Optional<Range>> figure) {
    return number(name, Optional.of(BigDecimal.valueOf(now)), figure.apply(earlier),
        words()::number, 0);
  }

  private List<String> length(String name, Duration now, Optional<Spread> before) {
    return List.of(texts.say(name), FigureWords.length(now),
        before.map(range -> Lengths.spoken(range.median())).orElse(""),
        before.map(range -> texts.say("page.to", Lengths.spoken(range.min()), Lengths.spoken(range.max()))).orElse(""),
        before.map(range -> Integer.toString(range.n())).orElse(""));
  }

  private List<String> number(String name, Optional<BigDecimal> now, Optional<Range> before,
      Function<BigDecimal, String> said, int shift) {
    var word = said.compose((BigDecimal each) -> each.movePointRight(shift));
    return List.of(texts.say(name), now.map(said).orElse(FigureWords.NONE),
        before.map(range -> word.apply(range.median())).orElse(""),
        before.map(range -> texts.say("page.to", word.apply(range.min()), word.apply(range.max()))).orElse(""),
        before.map(range -> Integer.toString(range.n())).orElse(""));
  }

  private Table table(String title, List<String> columns, List<List<String>> rows) {
    return new Table(texts.say(title), columns.stream().map(texts::say).toList(), rows);
  }

  private FigureWords words() {
    return new FigureWords(texts);
  }

  private static long share(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }

  private static String count(int count) {
    return count == 0 ? "" : Integer.toString(count);
  }

  private static String length(Duration length) {
    return length.isZero() ? "" : Lengths.spoken(length);
  }
}
