package stillwater.text;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Block;
import stillwater.focus.Distraction;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.Gap;
import stillwater.focus.Id;
import stillwater.focus.Interruption;
import stillwater.focus.Moment;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;
import stillwater.report.Trail;

/// Something that was said of a block, in a line: what it was, what it changed, and whether it was taken back.
public final class Saying {
  private static final String BETWEEN = " · ";

  private final Texts texts;
  private final ZoneId zone;
  private final Instant began;

  public Saying(Trail trail, Texts texts) {
    this.texts = texts;
    this.zone = trail.zone();
    this.began = trail.began();
  }

  /// When it was said, with its day where that is not the day the block began on.
  public String when(Trail.Said said) {
    return Times.moment(said.recorded().at().toInstant(), began, zone, texts);
  }

  /// What was said; without words it is what it was.
  public String what(Trail.Said said) {
    var parts = Stream.concat(Stream.of(Texts.capital(Deeds.name(said.recorded().event(), texts))), parts(said));
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
  }

  /// When it was taken back, if it was.
  public Optional<String> takenBack(Trail.Said said) {
    return said.takenBack().map(at ->
        texts.say("trail.taken-back", Times.at(at.toInstant(), began, zone, texts)));
  }

  private Stream<String> parts(Trail.Said said) {
    var before = said.before();
    return switch (said.recorded().event()) {
      case Event.BlockStarted(Task task) -> task(task);
      case Event.BlockAdded added -> Stream.concat(task(added.task()), Stream.of(span(added.from(), added.to())));
      case Event.BlockAmended amended -> amended(amended, before);
      case Event.DistractionNoted noted -> Stream.of(source(noted.source()), quoted(noted.note()));
      case Event.BlockInterrupted held -> Stream.of(source(held.source()), quoted(held.note()), quoted(held.cue()));
      case Event.Described more -> described(more, before);
      case Event.BlockEnded ended -> Stream.of(ended.feeling().map(this::feeling).orElse(""), quoted(ended.note()));
      case Event.BlockExtended longer -> Stream.of(Lengths.spoken(longer.by()));
      case Event.PostureNoted noted -> Stream.of(texts.say(Texts.key("posture.", noted.posture())));
      case Event.ThoughtParked parked -> Stream.of(quoted(parked.text()));
      case Event.ThoughtSettled settled -> Stream.of(texts.say(Texts.key("settled.", settled.how())));
      case Event.GapFound gap -> Stream.of(span(gap.from(), gap.to()), texts.say(Texts.key("cause.", gap.cause())));
      case Event.GapAnswered answer -> Stream.of(gap(answer.of(), before),
          texts.say(Texts.key("answer.", answer.as())));
      case Event.ClockShifted shift -> Stream.of((shift.by().isNegative() ? "−" : "+") + Lengths.counted(shift.by()));
      default -> Stream.empty();
    };
  }

  private Stream<String> task(Task task) {
    var tags = task.tags().stream().map(tag -> "+" + tag).collect(Collectors.joining(" "));
    return Stream.of(quoted(task.intention()), task.kind().name(),
        task.planned().map(Lengths::spoken).orElse(""), tags);
  }

  private Stream<String> amended(Event.BlockAmended event, Optional<Block> before) {
    var closing = before.map(Block::closing);
    return Stream.of(
        changed("trail.intention", event.intention(), before.map(block -> block.task().intention())),
        changed("trail.kind", event.kind(), before.map(block -> block.task().kind()), Object::toString),
        changed("trail.from", event.from().map(OffsetDateTime::toInstant),
            before.map(Block::started).map(Moment::wall), this::clock),
        changed("trail.to", event.to().map(OffsetDateTime::toInstant),
            before.flatMap(Block::ended).map(Moment::wall), this::clock),
        changed("trail.feeling", event.feeling(), closing.flatMap(Block.Closing::feeling), this::feeling),
        changed("trail.note", event.note(), closing.map(Block.Closing::note)));
  }

  private Stream<String> described(Event.Described more, Optional<Block> before) {
    var held = before.flatMap(block -> part(block.interruptions(), more.of(), Interruption::id));
    var noted = before.flatMap(block -> part(block.distractions(), more.of(), Distraction::id));
    var at = held.map(Interruption::began).or(() -> noted.map(Distraction::at)).map(Moment::wall);
    return Stream.of(
        at.map(moment -> texts.say(held.isPresent() ? "trail.of-interruption" : "trail.of-distraction", clock(moment)))
            .orElse(""),
        changed("trail.source", more.source(),
            held.flatMap(Interruption::source).or(() -> noted.flatMap(Distraction::source)), this::name),
        changed("trail.note", more.note(), held.map(Interruption::note).or(() -> noted.map(Distraction::note))),
        changed("trail.cue", more.cue(), held.map(Interruption::cue)),
        changed("trail.worth-it", more.worthIt(),
            held.flatMap(Interruption::worthIt).or(() -> noted.flatMap(Distraction::worthIt)), this::worth));
  }

  private String gap(Id gap, Optional<Block> before) {
    return before.flatMap(block -> part(block.gaps(), gap, Gap::id))
        .map(found -> span(found.from().wall(), found.to().wall())).orElse("");
  }

  private static <T> Optional<T> part(List<T> parts, Id id, Function<T, Id> idOf) {
    return parts.stream().filter(part -> idOf.apply(part).equals(id)).findFirst();
  }

  private String changed(String key, Text now, Optional<Text> before) {
    return changed(key, Optional.of(now).filter(text -> !text.isEmpty()), before.filter(text -> !text.isEmpty()),
        this::quoted);
  }

  private <T> String changed(String key, Optional<T> now, Optional<T> before, Function<T, String> say) {
    return now.map(to -> texts.say(key, texts.say("trail.change", before.map(say).orElse("–"), say.apply(to))))
        .orElse("");
  }

  private String quoted(Text text) {
    return text.isEmpty() ? "" : texts.say("trail.quoted", text);
  }

  private String span(OffsetDateTime from, OffsetDateTime to) {
    return span(from.toInstant(), to.toInstant());
  }

  private String span(Instant from, Instant to) {
    return texts.say("time.span", clock(from), clock(to));
  }

  private String clock(Instant at) {
    return Times.clock(at, zone, texts);
  }

  private String source(Optional<Source> source) {
    return source.map(this::name).orElse("");
  }

  private String name(Source source) {
    return texts.say(Texts.key("source.", source));
  }

  private String feeling(Feeling feeling) {
    return texts.say(Texts.key("feeling.", feeling));
  }

  private String worth(WorthIt worth) {
    return texts.say(Texts.key("worth.", worth));
  }
}
