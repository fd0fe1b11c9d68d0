package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A block cut into what it was made of: every second of its span is focus, away, rest or unsure, and only one of them.
///
/// @param focus worked: overtime included, and gaps answered *focus*
/// @param away stopped: interruptions, and gaps answered *interruption*
/// @param rest gaps answered *break*, and those answered *end* in a block whose end was amended beyond them
/// @param unsure gaps that wait for their answer
/// @param cuts where an unbroken stretch of focus ends though the focus may go on
/// @param vouched focus that was only vouched for afterwards
public record Course(
    Span span, Spans focus, Spans away, Spans rest, Spans unsure, List<Instant> cuts, Spans vouched) {

  static Course of(Block block, Span span) {
    var all = Spans.of(span);
    if (block.interruptions().isEmpty() && block.gaps().isEmpty()) {
      return new Course(span, all, Spans.NONE, Spans.NONE, Spans.NONE, cuts(block), Spans.NONE);
    }
    var interruptions = Spans.of(block.interruptions().stream()
        .map(held -> Span.upTo(held.began().lived(), held.resumed().map(Moment::lived).orElse(span.to())))
        .toList()).intersect(all);
    var away = interruptions.union(gaps(block, GapAnswer.INTERRUPTION).intersect(all));
    var rest = gaps(block, GapAnswer.BREAK).union(gaps(block, GapAnswer.END)).intersect(all).minus(away);
    var unsure = Spans.of(block.gaps().stream().filter(Gap::isOpen).map(Gap::span).toList())
        .intersect(all).minus(away).minus(rest);
    var focus = all.minus(away).minus(rest).minus(unsure);
    return new Course(span, focus, away, rest, unsure, cuts(block), gaps(block, GapAnswer.FOCUS).intersect(focus));
  }

  /// Runs of focus with no interruption, distraction or gap inside. Focus that was only vouched for afterwards is in
  /// none: nobody saw whether it was broken.
  public List<Span> unbroken() {
    return focus.minus(vouched).cutAt(cuts);
  }

  /// The same course where only these instants count.
  public Course within(Spans spans) {
    return new Course(span, focus.intersect(spans), away.intersect(spans), rest.intersect(spans),
        unsure.intersect(spans), cuts, vouched.intersect(spans));
  }

  public Duration focused() {
    return focus.length();
  }

  private static Spans gaps(Block block, GapAnswer answer) {
    return block.gaps().isEmpty() ? Spans.NONE
        : Spans.of(block.gaps().stream().filter(gap -> gap.was(answer)).map(Gap::span).toList());
  }

  private static List<Instant> cuts(Block block) {
    return Stream.concat(
        block.distractions().stream().map(noted -> noted.at().lived()),
        block.interruptions().stream().map(held -> held.began().lived())).toList();
  }
}
