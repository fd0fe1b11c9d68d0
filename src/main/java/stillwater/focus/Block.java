package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One stretch of intended deep work with all that happened in it.
///
/// @param last the latest thing that happened in it: a block that nobody ended counts up to here
/// @param shift how far the clock on the wall was moved since the block began
/// @param ended none while it runs, or for ever if nobody ended it
public record Block(
    Id id, Task task, Moment started, Moment last, Duration shift, Optional<Moment> ended,
    List<Interruption> interruptions, List<Distraction> distractions, List<Gap> gaps,
    Closing closing, boolean added)
    implements Past.Entry {

  /// How a block felt, and a line about it.
  public record Closing(Optional<Feeling> feeling, Text note) {
    static final Closing SILENT = new Closing(Optional.empty(), Text.NONE);

    Closing amended(Optional<Feeling> newFeeling, Text newNote) {
      return new Closing(newFeeling.or(() -> feeling), newNote.or(note));
    }
  }

  static Block started(Recorded recorded, Task task) {
    var at = cut(recorded.at());
    var start = new Moment(at, at);
    return new Block(recorded.id(), task, start, start, Duration.ZERO, Optional.empty(),
        List.of(), List.of(), List.of(), Closing.SILENT, false);
  }

  static Block added(Id id, Event.BlockAdded event) {
    var from = new Moment(cut(event.from()), cut(event.from()));
    var to = new Moment(cut(event.to()), cut(event.to()));
    return new Block(id, event.task(), from, to, Duration.ZERO, Optional.of(to),
        List.of(), List.of(), List.of(), Closing.SILENT, true);
  }

  /// Instants are cut to whole seconds before any arithmetic.
  static Instant cut(OffsetDateTime at) {
    return at.toInstant().truncatedTo(ChronoUnit.SECONDS);
  }

  public boolean isOpen() {
    return ended.isEmpty();
  }

  /// When it began, with the offset lived in.
  public OffsetDateTime began() {
    return started.wall().atZone(task.zone()).toOffsetDateTime();
  }

  /// What a clock nobody has moved since the block began shows when the wall shows this; in whole seconds.
  public Instant lived(Instant wall) {
    return wall.truncatedTo(ChronoUnit.SECONDS).minusSeconds(shift.toSeconds());
  }

  /// What the wall shows now for what this block lived then: the inverse of [#lived].
  Instant wall(Instant lived) {
    return lived.plusSeconds(shift.toSeconds());
  }

  /// The block cut into what it was made of.
  ///
  /// @param until where the block counts to while nobody has ended it, on the clock of [#lived]
  public Course course(Instant until) {
    return Course.of(this, Span.upTo(started.lived(), ended.map(Moment::lived).orElse(until)));
  }

  /// The interruption that holds the clock.
  public Optional<Interruption> openInterruption() {
    return latestInterruption().filter(interruption -> interruption.resumed().isEmpty());
  }

  public Optional<Interruption> latestInterruption() {
    return interruptions.isEmpty() ? Optional.empty() : Optional.of(interruptions.getLast());
  }

  /// Whether an event of this block has the id: an interruption, a distraction or a gap.
  public boolean holds(Id part) {
    return find(interruptions, part).isPresent() || find(distractions, part).isPresent()
        || find(gaps, part).isPresent();
  }

  public Optional<Gap> gap(Id part) {
    return find(gaps, part);
  }

  public boolean isPlain() {
    return interruptions.isEmpty() && distractions.isEmpty() && gaps.isEmpty() && closing.equals(Closing.SILENT);
  }

  /// The moment of something that happens now in this block; never before what happened last.
  Moment moment(OffsetDateTime at) {
    var lived = lived(cut(at));
    return new Moment(cut(at), lived.isBefore(last.lived()) ? last.lived() : lived);
  }

  Block distracted(Recorded recorded, Event.DistractionNoted event) {
    var at = moment(recorded.at());
    var noted = new Distraction(recorded.id(), at, event.source(), event.note(), Optional.empty());
    return copy(task, at, shift, ended, interruptions, plus(distractions, noted), gaps);
  }

  Block interrupted(Recorded recorded, Event.BlockInterrupted event) {
    var at = moment(recorded.at());
    var begun = Interruption.begun(recorded.id(), at, event);
    return copy(task, at, shift, ended, plus(interruptions, begun), distractions, gaps);
  }

  Block touched(OffsetDateTime at) {
    return copy(task, moment(at), shift, ended, interruptions, distractions, gaps);
  }

  Block resumed(OffsetDateTime at) {
    return touchedInterruption(at, Interruption::resumed);
  }

  Block back(OffsetDateTime at) {
    return touchedInterruption(at, Interruption::back);
  }

  /// The planned length that an extension makes; in overtime it counts from the moment it was asked for.
  Duration planned(OffsetDateTime at, Duration by) {
    var focused = course(moment(at).lived()).focused();
    var planned = task.planned().orElse(focused);
    return (focused.compareTo(planned) > 0 ? focused : planned).plus(by);
  }

  Block extended(OffsetDateTime at, Duration by) {
    return copy(task.withPlanned(planned(at, by)), moment(at), shift, ended, interruptions, distractions, gaps);
  }

  /// A block that ends while its clock is held ends where the interruption began.
  Block ended(OffsetDateTime at, Closing how) {
    var now = moment(at);
    var end = openInterruption().map(Interruption::began).orElse(now);
    var held = openInterruption().isEmpty() ? interruptions
        : changed(interruptions, openInterruption().get().id(), open -> open.resumed(end));
    return new Block(id, task, started, now, shift, Optional.of(end), held, distractions, gaps, how, added);
  }

  Block unseen(Recorded recorded, Event.GapFound event) {
    var from = moment(event.from());
    var to = lived(cut(event.to()));
    var end = new Moment(cut(event.to()), to.isBefore(from.lived()) ? from.lived() : to);
    var gap = new Gap(recorded.id(), from, end, event.cause(), event.slept(), Optional.empty());
    return copy(task, end, shift, ended, interruptions, distractions, plus(gaps, gap));
  }

  Block answered(Id gap, GapAnswer as) {
    var answered = copy(task, last, shift, ended, interruptions, distractions,
        changed(gaps, gap, found -> found.answered(as)));
    var found = gap(gap).orElseThrow();
    var end = found.from().lived().isBefore(started.lived()) ? started : found.from();
    return as == GapAnswer.END && isInside(found) ? answered.cutOff(end) : answered;
  }

  /// What was noted after the person had left was not part of the block.
  private Block cutOff(Moment end) {
    return copy(task, last, shift, Optional.of(end),
        interruptions.stream().filter(held -> !held.began().lived().isAfter(end.lived())).toList(),
        distractions.stream().filter(noted -> !noted.at().lived().isAfter(end.lived())).toList(),
        gaps.stream().filter(gap -> !gap.from().lived().isAfter(end.lived())).toList());
  }

  /// Gaps inside the block that wait for their answer: outside they would change nothing.
  public List<Gap> openGaps() {
    return gaps.stream().filter(Gap::isOpen).filter(this::isInside).toList();
  }

  private boolean isInside(Gap gap) {
    return Span.upTo(started.lived(), ended.map(Moment::lived).orElse(Instant.MAX)).overlaps(gap.span());
  }

  Block shifted(Duration by) {
    return copy(task, last, shift.plus(by), ended, interruptions, distractions, gaps);
  }

  Block described(Event.Described more) {
    return copy(task, last, shift, ended,
        changed(interruptions, more.of(), found -> found.described(more)),
        changed(distractions, more.of(), found -> found.described(more)), gaps);
  }

  Block amended(Event.BlockAmended event) {
    var from = event.from().map(Block::cut).map(at -> new Moment(at, at)).orElse(started);
    var to = event.to().map(Block::cut).map(at -> new Moment(at, lived(at))).or(() -> ended);
    return new Block(id, task.amended(event.intention(), event.kind()), from, last, shift, to,
        interruptions, distractions, gaps, closing.amended(event.feeling(), event.note()), added);
  }

  boolean endsBeforeItBegan() {
    return ended.filter(end -> end.lived().isBefore(started.lived())).isPresent();
  }

  private Block touchedInterruption(OffsetDateTime at, Touch touch) {
    var moment = moment(at);
    var touched = changed(interruptions, interruptions.getLast().id(), latest -> touch.at(latest, moment));
    return copy(task, moment, shift, ended, touched, distractions, gaps);
  }

  private interface Touch {
    Interruption at(Interruption interruption, Moment moment);
  }

  private Block copy(Task newTask, Moment newLast, Duration newShift, Optional<Moment> newEnd,
      List<Interruption> newInterruptions, List<Distraction> newDistractions, List<Gap> newGaps) {
    return new Block(id, newTask, started, newLast, newShift, newEnd, newInterruptions, newDistractions, newGaps,
        closing, added);
  }

  private static <T extends Past.Entry> Optional<T> find(List<T> parts, Id id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  private static <T extends Past.Entry> List<T> changed(List<T> parts, Id id, UnaryOperator<T> change) {
    return parts.stream().map(part -> part.id().equals(id) ? change.apply(part) : part).toList();
  }

  private static <T> List<T> plus(List<T> parts, T part) {
    var more = new ArrayList<>(parts);
    more.add(part);
    return List.copyOf(more);
  }
}
