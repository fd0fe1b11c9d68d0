package stillwater.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import tools.jackson.databind.JsonNode;

/// Reckons a week as a person with `blocks --json` and `breaks --json` and a pencil would: it paints each second of
/// each block with what it was, and counts. Days begin at four.
final class ByHand {
  private static final int HALF_HOUR = 1800;

  /// A block with its seconds painted: focus `f`, vouched for `v`, away `a`, rest `r`, unsure `u`, elsewhere `-`.
  private record Block(JsonNode json, ZoneId zone, long from, char[] was) {

    static Block of(JsonNode json) {
      var zone = ZoneId.of(json.get("zone").asString());
      var open = json.get("ended").isNull();
      long from = wall(json.get("started"));
      var block = new Block(json, zone, from, new char[0]);
      return new Block(json, zone, from, new char[(int) (block.lived(json.get(open ? "until" : "ended")) - from)]);
    }

    long to() {
      return from + was.length;
    }

    String device() {
      return text("device");
    }

    String text(String key) {
      return json.get(key).asString();
    }

    boolean isAdded() {
      return json.get("added").asBoolean();
    }

    boolean isOpen() {
      return json.get("ended").isNull();
    }

    /// What the clock would show then, had nobody moved it.
    long lived(JsonNode stamp) {
      long at = wall(stamp);
      for (var shift : json.get("clockShifts")) {
        at -= wall(shift.get("at")) <= wall(stamp) ? shift.get("seconds").asLong() : 0;
      }
      return at;
    }

    long resumed(JsonNode held) {
      return held.has("resumed") ? lived(held.get("resumed")) : to();
    }

    void paint(long begin, long end, char with) {
      for (long second = Math.max(begin, from); second < Math.min(end, to()); second++) {
        was[(int) (second - from)] = with;
      }
    }

    LocalDateTime shown(long second) {
      return Instant.ofEpochSecond(second).atZone(zone).toLocalDateTime();
    }

    LocalDate day(long second) {
      return shown(second).minusHours(4).toLocalDate();
    }

    boolean goesBefore(Block other) {
      return !device().equals(other.device()) && from < other.from;
    }

    static long wall(JsonNode stamp) {
      return OffsetDateTime.parse(stamp.asString()).toEpochSecond();
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final List<JsonNode> breaks = new ArrayList<>();

  ByHand(JsonNode blocks, JsonNode breaks) {
    blocks.forEach(json -> this.blocks.add(Block.of(json)));
    breaks.forEach(this.breaks::add);
    this.blocks.forEach(this::paint);
  }

  private void paint(Block block) {
    Arrays.fill(block.was, 'f');
    for (var gap : block.json.get("gaps")) {
      block.paint(block.lived(gap.get("from")), block.lived(gap.get("to")), switch (gap.path("as").asString("")) {
        case "focus" -> 'v';
        case "interruption" -> 'a';
        case "break", "end" -> 'r';
        default -> 'u';
      });
    }
    block.json.get("interruptions")
        .forEach(held -> block.paint(block.lived(held.get("at")), block.resumed(held), 'a'));
    blocks.stream().filter(other -> other.goesBefore(block))
        .forEach(other -> block.paint(other.from, other.to(), '-'));
  }

  /// One week's figures under names such as `focus`, `kind coding`, `Mon 09 focus` or `2026-11-16 away`.
  final class Week {
    private final LocalDate first;
    private final SortedMap<String, Object> figures = new TreeMap<>();
    private final List<Long> stretches = new ArrayList<>();
    private final List<Long> aways = new ArrayList<>();
    private final List<Long> returns = new ArrayList<>();
    private long longestBetween = -1;

    private Week(LocalDate first) {
      this.first = first;
      blocks.forEach(this::count);
      devices().forEach(this::takeTurns);
      breaks.forEach(this::count);
      finish();
    }

    private boolean contains(LocalDate day) {
      return !day.isBefore(first) && day.isBefore(first.plusDays(7));
    }

    private void count(Block block) {
      for (long second = block.from; second < block.to(); second++) {
        if (contains(block.day(second))) {
          count(block, second);
        }
      }
      stretches(block);
      if (contains(block.day(block.from))) {
        add("blocks", 1);
        add(block.day(block.from) + " blocks", 1);
        add("clock shifts", block.json.get("clockShifts").size());
        add("open blocks", block.isOpen() && !block.json.get("running").asBoolean() ? 1 : 0);
      }
      add("offered", !block.isAdded() && !block.isOpen() && contains(block.day(block.to())) ? 1 : 0);
      block.json.get("interruptions").forEach(held -> interruption(block, held));
      block.json.get("distractions").forEach(noted -> distraction(block, noted));
      block.json.get("gaps").forEach(gap -> gap(block, gap));
    }

    private void count(Block block, long second) {
      switch (block.was[(int) (second - block.from)]) {
        case 'f', 'v' -> {
          everywhere(block, second, "focus", 1);
          add("kind " + block.text("kind"), 1);
          add(block.day(second) + " " + block.text("kind"), 1);
        }
        case 'a' -> {
          everywhere(block, second, "away", 1);
          var held = cause(block, second);
          add(held == null ? "unknown away" : held.get("origin").asString() + " away", 1);
          if (held != null && !held.get("source").isNull()) {
            add(held.get("source").asString() + " away", 1);
          }
        }
        case 'r' -> add("rest", 1);
        case 'u' -> add("unknown", 1);
        default -> { }
      }
    }

    private JsonNode cause(Block block, long second) {
      for (var held : block.json.get("interruptions")) {
        if (second >= block.lived(held.get("at")) && second < block.resumed(held)) {
          return held;
        }
      }
      return null;
    }

    /// In all, by day, by hour and by hour of the weekday.
    private void everywhere(Block block, long second, String figure, long number) {
      var day = block.day(second);
      var hour = "%02d".formatted(block.shown(second).getHour());
      add(figure, number);
      add(day + " " + figure, number);
      add(hour + " " + figure, number);
      add(day.getDayOfWeek() + " " + hour + " " + figure, number);
    }

    private void interruption(Block block, JsonNode held) {
      long began = Math.max(block.lived(held.get("at")), block.from);
      if (!contains(block.day(began))) {
        return;
      }
      everywhere(block, began, "interruptions", 1);
      add(held.get("origin").asString() + " interruptions", 1);
      if (!held.get("source").isNull()) {
        add(held.get("source").asString() + " interruptions", 1);
      }
      add("worth " + held.path("worthIt").asString("unsaid"), 1);
      away(block, began, block.resumed(held));
      if (held.has("returnSeconds")) {
        returns.add(held.get("returnSeconds").asLong());
      }
    }

    private void away(Block block, long from, long to) {
      long away = seconds(block, from, to, 'a');
      if (away > 0) {
        aways.add(away);
      }
    }

    private void distraction(Block block, JsonNode noted) {
      long at = block.lived(noted.get("at"));
      if (contains(block.day(at))) {
        everywhere(block, at, "distractions", 1);
        add(noted.get("origin").asString() + " distractions", 1);
        if (!noted.get("source").isNull()) {
          add(noted.get("source").asString() + " distractions", 1);
        }
      }
    }

    private void gap(Block block, JsonNode gap) {
      long from = block.lived(gap.get("from"));
      var as = gap.path("as").asString("");
      if (contains(block.day(from)) && as.equals("interruption")) {
        everywhere(block, from, "interruptions", 1);
        add("unknown interruptions", 1);
        away(block, from, block.lived(gap.get("to")));
      }
      add("taken", contains(block.day(from)) && as.equals("break") ? 1 : 0);
    }

    private void stretches(Block block) {
      LongPredicate cut = second -> ends(block, second);
      for (long from = block.from; from < block.to(); from++) {
        if (block.was[(int) (from - block.from)] != 'f') {
          continue;
        }
        long to = from + 1;
        while (to < block.to() && block.was[(int) (to - block.from)] == 'f' && !cut.test(to)) {
          to++;
        }
        stretch(block, from, to);
        from = to - 1;
      }
    }

    private boolean ends(Block block, long second) {
      for (var noted : block.json.get("distractions")) {
        if (block.lived(noted.get("at")) == second) {
          return true;
        }
      }
      for (var held : block.json.get("interruptions")) {
        if (block.lived(held.get("at")) == second) {
          return true;
        }
      }
      return false;
    }

    private void stretch(Block block, long from, long to) {
      if (contains(block.day(from))) {
        stretches.add(to - from);
        add("deep starts " + block.shown(from).getHour(), to - from >= 1500 ? 1 : 0);
      }
      for (long second = from; to - from >= 1500 && second < to; second++) {
        add("deep", contains(block.day(second)) ? 1 : 0);
      }
    }

    /// The times between breaks of one device, and the blocks after which none was made.
    private void takeTurns(String device) {
      long length = -1;
      boolean counts = false;
      Turn before = null;
      for (var turn : turns(device)) {
        long since = before == null ? Long.MAX_VALUE : Math.max(0, turn.from - before.to);
        if (turn.block == null) {
          between(length < 0 || since >= HALF_HOUR ? length : length + since, counts);
          length = -1;
        } else {
          if (since >= HALF_HOUR) {
            between(length, counts);
            length = -1;
          } else if (before.block != null) {
            add("skipped", contains(before.block.day(before.block.to())) ? 1 : 0);
          }
          if (length < 0) {
            counts = contains(turn.block.day(turn.block.from - (since < HALF_HOUR ? since : 0)));
            length = 0;
          }
          length += since < HALF_HOUR ? since : 0;
          long from = turn.block.from;
          for (var gap : turn.block.json.get("gaps")) {
            if (gap.path("as").asString("").equals("break")) {
              between(length + turn.block.lived(gap.get("from")) - from, counts);
              from = turn.block.lived(gap.get("to"));
              counts = contains(turn.block.day(from));
              length = 0;
            }
          }
          length += turn.block.to() - from;
        }
        before = turn;
      }
      between(length, counts);
    }

    private void between(long length, boolean counts) {
      longestBetween = counts ? Math.max(longestBetween, length) : longestBetween;
    }

    private void count(JsonNode rest) {
      var started = OffsetDateTime.parse(rest.get("started").asString());
      if (!contains(started.minusHours(4).toLocalDate())) {
        return;
      }
      add("taken", 1);
      if (!rest.get("ended").isNull() && !rest.get("plannedSeconds").isNull()) {
        long lasted = Block.wall(rest.get("ended")) - started.toEpochSecond();
        add("cut short", lasted * 10 < rest.get("plannedSeconds").asLong() * 8 ? 1 : 0);
      }
      for (var movement : rest.get("movements")) {
        add("moved " + movement.get("movement").asString(), movement.get("skipped").asBoolean() ? 0 : 1);
        add("moved", movement.get("skipped").asBoolean() ? 0 : 1);
        add("moved seconds", movement.get("seconds").asLong());
      }
    }

    private void finish() {
      figures.put("longest", stretches.stream().mapToLong(length -> length).max().orElse(0));
      add("under 10", stretches.stream().filter(length -> length < 600).count());
      add("10 to 25", stretches.stream().filter(length -> length >= 600 && length < 1500).count());
      add("25 to 50", stretches.stream().filter(length -> length >= 1500 && length < 3000).count());
      add("50 to 90", stretches.stream().filter(length -> length >= 3000 && length <= 5400).count());
      add("over 90", stretches.stream().filter(length -> length > 5400).count());
      figures.put("depth", share(number("deep"), number("focus"), 1));
      figures.put("per hour", share(number("interruptions"), number("focus"), 3600));
      spread("away each", aways);
      spread("return", returns);
      add("longest between", Math.max(0, longestBetween));
      figures.values().removeIf(Long.valueOf(0)::equals);
    }

    /// Beside the four weeks before in which a block was begun.
    private Week beside(List<Week> before) {
      var lived = before.stream().filter(week -> week.number("blocks") > 0).toList();
      for (var figure : List.of("focus", "away", "longest", "blocks", "interruptions", "distractions", "taken")) {
        spread(figure + " before", lived.stream().map(week -> week.number(figure)).toList());
      }
      return this;
    }

    long number(String name) {
      return (long) figures.getOrDefault(name, 0L);
    }

    SortedMap<String, Object> figures() {
      return figures;
    }

    private void spread(String name, List<Long> numbers) {
      if (!numbers.isEmpty()) {
        var sorted = numbers.stream().sorted().toList();
        int n = sorted.size();
        figures.put(name, "n %d, %d to %d, median %d".formatted(n, sorted.getFirst(), sorted.getLast(),
            (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2));
      }
    }

    private void add(String name, long number) {
      figures.merge(name, number, (some, more) -> (long) some + (long) more);
    }
  }

  /// The week that begins on this Monday.
  Week week(LocalDate monday) {
    return new Week(monday).beside(List.of(new Week(monday.minusWeeks(1)), new Week(monday.minusWeeks(2)),
        new Week(monday.minusWeeks(3)), new Week(monday.minusWeeks(4))));
  }

  private record Turn(Block block, long from, long to) {}

  private List<Turn> turns(String device) {
    var turns = new ArrayList<Turn>();
    blocks.stream().filter(block -> block.device().equals(device) && !block.isAdded()).forEach(block -> turns.add(
        new Turn(block, Block.wall(block.json.get("started")),
            Block.wall(block.json.get(block.isOpen() ? "until" : "ended")))));
    breaks.stream().filter(rest -> rest.get("device").asString().equals(device)).forEach(rest -> turns.add(
        new Turn(null, Block.wall(rest.get("started")), Block.wall(rest.get("ended")))));
    turns.sort(Comparator.comparing(Turn::from));
    return turns;
  }

  private List<String> devices() {
    return blocks.stream().map(Block::device).distinct().toList();
  }

  private static long seconds(Block block, long from, long to, char as) {
    long seconds = 0;
    for (long second = Math.max(from, block.from); second < Math.min(to, block.to()); second++) {
      seconds += block.was[(int) (second - block.from)] == as ? 1 : 0;
    }
    return seconds;
  }

  static String share(long part, long whole, int times) {
    return whole == 0 ? "none" : BigDecimal.valueOf(part * times)
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP).toString().toLowerCase(Locale.ROOT);
  }
}
