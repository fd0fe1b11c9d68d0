package stillwater.cli;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stillwater.exchange.Preview;
import stillwater.exchange.Refusal;
import stillwater.exchange.Share;
import stillwater.focus.Event;
import stillwater.focus.Kind;
import stillwater.text.Lengths;
import stillwater.text.Refusals;
import stillwater.text.Texts;

/// What an import does, or would, in lines of text.
record ImportText(Page page, ZoneId zone) {
  private static final int MOST = 20;

  /// How many blocks, and how long they are together.
  private record Sum(int blocks, Duration length) {
    static final Sum NONE = new Sum(0, Duration.ZERO);

    Sum and(Event.BlockAdded block) {
      return new Sum(blocks + 1, length.plus(Duration.between(block.from(), block.to())));
    }
  }

  /// @param key of the first line
  /// @param added what is added, or would be
  void say(String key, List<Event.BlockAdded> added, Preview preview) {
    if (added.isEmpty()) {
      page.say(preview.known() + preview.refused().size() == 0 ? "import.empty" : "import.nothing");
    } else {
      added(key, added);
      rule(preview.shares());
    }
    if (preview.known() > 0) {
      page.say("import.known", preview.known());
    }
    refused(preview.refused());
  }

  private void added(String key, List<Event.BlockAdded> added) {
    var first = added.stream().min(Comparator.comparing(block -> block.from().toInstant())).orElseThrow();
    var last = added.stream().max(Comparator.comparing(block -> block.to().toInstant())).orElseThrow();
    var all = added.stream().reduce(Sum.NONE, Sum::and, (_, more) -> more);
    page.say(key, all.blocks(), Lines.day(first.from().toInstant(), zone), Lines.day(last.to().toInstant(), zone),
        Lengths.spoken(all.length()));
    var kinds = new TreeMap<Kind, Sum>();
    added.forEach(block -> kinds.merge(block.task().kind(), Sum.NONE.and(block), (sum, _) -> sum.and(block)));
    kinds.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparing(Sum::length).reversed()))
        .forEach(kind -> page.say("import.kind", "%-12s".formatted(kind.getKey()),
            "%10s".formatted(Lengths.spoken(kind.getValue().length())), kind.getValue().blocks()));
  }

  private void rule(List<Share> shares) {
    page.say("import.rule");
    shares.stream().limit(MOST).forEach(share -> page.say(Texts.key("import.because.", share.because()),
        share.name().map(name -> page.text("import.name", name)).orElseGet(() -> page.text("import.no-name")),
        share.kind(), share.blocks()));
    more(shares.size());
    page.say("import.how");
  }

  private void refused(List<Refusal> refused) {
    if (!refused.isEmpty()) {
      page.say("import.refused", refused.size());
      refused.stream().limit(MOST).forEach(refusal -> page.say("import.line", refusal.line(),
          Refusals.of(refusal.reason(), page.texts())));
      more(refused.size());
    }
  }

  private void more(int all) {
    if (all > MOST) {
      page.say("import.more", all - MOST);
    }
  }
}
