package stillwater.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import stillwater.focus.Block;
import stillwater.focus.Device;
import stillwater.focus.GapAnswer;
import stillwater.focus.Interruption;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.focus.Source;
import stillwater.focus.State;
import stillwater.focus.WorthIt;

/// Reckons the figures again in the most naive way, without the arithmetic of spans: it walks through every second of
/// every block and asks what it was.
final class SecondBySecond {

  /// A number of seconds that grows.
  static final class Seconds {
    long number;

    static <K> void add(Map<K, Seconds> seconds, K key) {
      seconds.computeIfAbsent(key, _ -> new Seconds()).number++;
    }
  }

  /// What was counted on one day.
  static final class Count {
    long focus;
    long away;
    long rest;
    long unsure;
    int blocks;
    int interruptions;
    int distractions;
    long deep;
    final List<Long> stretches = new ArrayList<>();
    final List<Long> returns = new ArrayList<>();
    final List<Optional<WorthIt>> worth = new ArrayList<>();
    final Map<Integer, Integer> deepStarts = new TreeMap<>();
    final Map<Kind, Seconds> focusByKind = new TreeMap<>();
    final Map<Integer, Seconds> focusByHour = new TreeMap<>();
    final Map<Integer, Integer> interruptionsByHour = new TreeMap<>();
    final Map<Origin, Seconds> awayByOrigin = new EnumMap<>(Origin.class);
    final Map<Origin, Integer> interruptionsByOrigin = new EnumMap<>(Origin.class);
    final Map<Source, Seconds> awayBySource = new EnumMap<>(Source.class);
    final Map<Source, Integer> interruptionsBySource = new EnumMap<>(Source.class);
    final Map<Source, Integer> distractionsBySource = new EnumMap<>(Source.class);
  }

  /// One block as a row of seconds since its start.
  private record Row(Device device, Block block, long from, long to) {

    boolean goesBefore(Row other) {
      return !device.equals(other.device)
          && (from < other.from || from == other.from && device.name().compareTo(other.device.name()) < 0);
    }

    /// Whether something from here to there still counts.
    boolean touches(long begin, long end) {
      return begin <= to && (begin >= from || end > from);
    }
  }

  private enum Was { FOCUS, VOUCHED, AWAY, REST, UNSURE, ELSEWHERE }

  private record Quarter(ZoneId zone, long number, Count count, int hour) {}

  private static final long QUARTER = 900;

  private final Calendar calendar;
  private final SortedMap<LocalDate, Count> days = new TreeMap<>();
  private Quarter latest = new Quarter(ZoneId.of("UTC"), Long.MIN_VALUE, new Count(), 0);

  private SecondBySecond(Calendar calendar) {
    this.calendar = calendar;
  }

  static SortedMap<LocalDate, Count> of(
      SortedMap<Device, State> states, Optional<Running> running, Calendar calendar) {
    var rows = new ArrayList<Row>();
    states.forEach((device, state) -> state.blocks().oldestFirst().forEach(block -> {
      var from = block.started().lived().getEpochSecond();
      var to = block.ended().isPresent() ? block.ended().get().lived().getEpochSecond()
          : Math.max(block.last().lived().getEpochSecond(), running.filter(now -> now.block().equals(block.id()))
              .map(now -> now.livedUntil().getEpochSecond()).orElse(Long.MIN_VALUE));
      rows.add(new Row(device, block, from, Math.max(from, to)));
    }));
    var reckoning = new SecondBySecond(calendar);
    rows.forEach(row -> reckoning.walk(row, rows.stream().filter(other -> other.goesBefore(row))
        .filter(other -> other.from < row.to && row.from < other.to).toList()));
    return reckoning.days;
  }

  private void walk(Row row, List<Row> earlier) {
    var was = painted(row, earlier);
    var cuts = moments(row);
    long stretch = -1;
    for (long second = row.from; second < row.to; second++) {
      var now = was[(int) (second - row.from)];
      if (stretch >= 0 && (now != Was.FOCUS || cuts.contains(second))) {
        stretch(row, stretch, second);
        stretch = -1;
      }
      if (now == Was.FOCUS && stretch < 0) {
        stretch = second;
      }
      count(row, second, now);
    }
    if (stretch >= 0) {
      stretch(row, stretch, row.to);
    }
  }

  private void count(Row row, long second, Was was) {
    var count = day(row, second);
    switch (was) {
      case FOCUS, VOUCHED -> {
        count.focus++;
        Seconds.add(count.focusByKind, row.block.task().kind());
        Seconds.add(count.focusByHour, hour(row, second));
      }
      case AWAY -> {
        count.away++;
        var source = source(row, second);
        Seconds.add(count.awayByOrigin, Source.originOf(source));
        source.ifPresent(known -> Seconds.add(count.awayBySource, known));
      }
      case REST -> count.rest++;
      case UNSURE -> count.unsure++;
      case ELSEWHERE -> { }
    }
  }

  /// What each second was: what is painted later covers what was painted before.
  private static Was[] painted(Row row, List<Row> earlier) {
    var was = new Was[(int) (row.to - row.from)];
    Arrays.fill(was, Was.FOCUS);
    for (var gap : row.block.gaps()) {
      paint(row, was, at(gap.from().lived()), at(gap.to().lived()), gap.answer().map(answer -> switch (answer) {
        case FOCUS -> Was.VOUCHED;
        case INTERRUPTION -> Was.AWAY;
        case BREAK, END -> Was.REST;
      }).orElse(Was.UNSURE));
    }
    for (var held : row.block.interruptions()) {
      paint(row, was, at(held.began().lived()), resumed(row, held), Was.AWAY);
    }
    earlier.forEach(other -> paint(row, was, other.from, other.to, Was.ELSEWHERE));
    return was;
  }

  private static void paint(Row row, Was[] was, long from, long to, Was as) {
    for (long second = Math.max(from, row.from); second < Math.min(to, row.to); second++) {
      was[(int) (second - row.from)] = as;
    }
  }

  private static Optional<Source> source(Row row, long second) {
    for (var held : row.block.interruptions()) {
      if (second >= at(held.began().lived()) && second < resumed(row, held)) {
        return held.source();
      }
    }
    return Optional.empty();
  }

  private static long resumed(Row row, Interruption held) {
    return held.resumed().map(to -> at(to.lived())).orElse(row.to);
  }

  private void stretch(Row row, long from, long to) {
    day(row, from).stretches.add(to - from);
    if (to - from >= 25 * 60) {
      day(row, from).deepStarts.merge(hour(row, from), 1, Integer::sum);
    }
    for (long second = from; to - from >= 25 * 60 && second < to; second++) {
      day(row, second).deep++;
    }
  }

  /// Counts what happened in the block and says where an unbroken stretch ends.
  private Set<Long> moments(Row row) {
    var cuts = new HashSet<Long>();
    day(row, row.from).blocks++;
    for (var noted : row.block.distractions()) {
      long second = at(noted.at().lived());
      cuts.add(second);
      if (row.touches(second, second)) {
        day(row, second).distractions++;
        noted.source().ifPresent(source -> day(row, second).distractionsBySource.merge(source, 1, Integer::sum));
      }
    }
    for (var held : row.block.interruptions()) {
      long began = at(held.began().lived());
      cuts.add(began);
      if (row.touches(began, resumed(row, held))) {
        var count = day(row, Math.max(began, row.from));
        interruption(row, Math.max(began, row.from), held.source());
        count.worth.add(held.worthIt());
        held.back().map(back -> at(back.lived())).filter(back -> back <= row.to)
            .map(back -> new long[] {at(held.resumed().orElseThrow().lived()), back})
            .filter(back -> row.block.gaps().stream().noneMatch(gap -> !gap.was(GapAnswer.FOCUS)
                && at(gap.from().lived()) < back[1] && back[0] < at(gap.to().lived())))
            .ifPresent(back -> count.returns.add(back[1] - back[0]));
      }
    }
    for (var gap : row.block.gaps()) {
      long began = at(gap.from().lived());
      if (gap.was(GapAnswer.INTERRUPTION) && row.touches(began, at(gap.to().lived()))) {
        interruption(row, Math.max(began, row.from), Optional.empty());
      }
    }
    return cuts;
  }

  private void interruption(Row row, long second, Optional<Source> source) {
    var count = day(row, second);
    count.interruptions++;
    count.interruptionsByHour.merge(hour(row, second), 1, Integer::sum);
    count.interruptionsByOrigin.merge(Source.originOf(source), 1, Integer::sum);
    source.ifPresent(known -> count.interruptionsBySource.merge(known, 1, Integer::sum));
  }

  private Count day(Row row, long second) {
    return quarter(row, second).count;
  }

  private int hour(Row row, long second) {
    return quarter(row, second).hour;
  }

  /// The zones lived in change their clocks at full quarters of an hour, and the days of these tests begin at one that
  /// none of them skips or shows twice.
  private Quarter quarter(Row row, long second) {
    var zone = row.block.task().zone();
    if (latest.number != Math.floorDiv(second, QUARTER) || !latest.zone.equals(zone)) {
      var shown = Instant.ofEpochSecond(second).atZone(zone).toLocalDateTime();
      var date = shown.minusSeconds(calendar.dayStart().toSecondOfDay()).toLocalDate();
      latest = new Quarter(zone, Math.floorDiv(second, QUARTER), days.computeIfAbsent(date, _ -> new Count()),
          shown.getHour());
    }
    return latest;
  }

  private static long at(Instant instant) {
    return instant.getEpochSecond();
  }
}
