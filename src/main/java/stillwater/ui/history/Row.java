package stillwater.ui.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Block;
import stillwater.focus.Course;
import stillwater.focus.Distraction;
import stillwater.focus.Id;
import stillwater.focus.Interruption;
import stillwater.focus.Kind;
import stillwater.focus.Moment;
import stillwater.focus.Tag;
import stillwater.focus.Text;
import stillwater.report.Account;
import stillwater.text.Shown;

/// A block in the table, counted as the reports count it.
///
/// @param course what it is made of; of the one that runs up to the minute
/// @param own whether it was recorded on this device, and so can be changed here
record Row(Account account, Course course, boolean own) {

  static Row of(Account account, boolean own) {
    return new Row(account, account.course(), own);
  }

  Row at(Course now) {
    return new Row(account, now, own);
  }

  Block block() {
    return account.lived().block();
  }

  Id id() {
    return block().id();
  }

  Kind kind() {
    return account.kind();
  }

  List<Tag> tags() {
    return block().task().tags();
  }

  ZoneId zone() {
    return account.zone();
  }

  String device() {
    return account.lived().device().name();
  }

  /// What it is called in a sentence.
  String name() {
    var intention = block().task().intention();
    return Shown.of(intention.isEmpty() ? kind().name() : intention.value());
  }

  /// By the clock on the wall.
  Instant from() {
    return block().started().wall();
  }

  Optional<Instant> to() {
    return block().ended().map(Moment::wall);
  }

  boolean running() {
    return account.lived().running();
  }

  boolean leftOpen() {
    return block().isOpen() && !running();
  }

  boolean hasOpenGap() {
    return !block().openGaps().isEmpty();
  }

  Duration focus() {
    return course.focused();
  }

  Duration away() {
    return course.away().length();
  }

  int interruptions() {
    return account.stops().size();
  }

  int distractions() {
    return account.distractions().size();
  }

  /// Whether each of these words, in small letters, stands somewhere in what was said of the block.
  boolean has(List<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    var said = said().collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(said::contains);
  }

  private Stream<String> said() {
    var task = block().task();
    return Stream.of(
        Stream.of(task.intention(), block().closing().note()).map(Text::value),
        Stream.of(task.kind().name()),
        task.tags().stream().map(Object::toString),
        block().interruptions().stream().map(Interruption::note).map(Text::value),
        block().interruptions().stream().map(Interruption::cue).map(Text::value),
        block().distractions().stream().map(Distraction::note).map(Text::value)).flatMap(said -> said);
  }
}
