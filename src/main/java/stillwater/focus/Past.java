package stillwater.focus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An immutable list, newest first, that grows in constant time: replaying a long journal stays cheap because each
/// state shares the past with the one before.
public final class Past<T extends Past.Entry> {

  /// Something that can be found again by its id.
  public interface Entry {
    Id id();
  }

  private record Cell<T>(T entry, @Nullable Cell<T> earlier) {}

  private final @Nullable Cell<T> newest;

  private Past(@Nullable Cell<T> newest) {
    this.newest = newest;
  }

  public static <T extends Entry> Past<T> empty() {
    return new Past<>(null);
  }

  public Past<T> with(T entry) {
    return new Past<>(new Cell<>(entry, newest));
  }

  public Optional<T> latest() {
    return Optional.ofNullable(newest).map(Cell::entry);
  }

  public Optional<T> find(Id id) {
    for (var cell = newest; cell != null; cell = cell.earlier()) {
      if (cell.entry().id().equals(id)) {
        return Optional.of(cell.entry());
      }
    }
    return Optional.empty();
  }

  public Stream<T> newestFirst() {
    return Stream.<Cell<T>>iterate(newest, cell -> cell != null, Cell::earlier).map(Cell::entry);
  }

  public List<T> oldestFirst() {
    var entries = new ArrayList<T>();
    for (var cell = newest; cell != null; cell = cell.earlier()) {
      entries.add(cell.entry());
    }
    Collections.reverse(entries);
    return Collections.unmodifiableList(entries);
  }

  /// The same past with one entry replaced; unchanged where the id is unknown.
  public Past<T> change(Id id, UnaryOperator<T> change) {
    return rebuilt(id, found -> new Past<>(found.earlier()).with(change.apply(found.entry())));
  }

  /// The same past with one entry gone; unchanged where the id is unknown.
  public Past<T> without(Id id) {
    return rebuilt(id, found -> new Past<>(found.earlier()));
  }

  private Past<T> rebuilt(Id id, Function<Cell<T>, Past<T>> there) {
    var newer = new ArrayDeque<T>();
    for (var cell = newest; cell != null; cell = cell.earlier()) {
      if (cell.entry().id().equals(id)) {
        var past = there.apply(cell);
        for (var entry : newer) {
          past = past.with(entry);
        }
        return past;
      }
      newer.push(cell.entry());
    }
    return this;
  }
}
