package stillwater;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import stillwater.focus.Device;
import stillwater.focus.History;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;

/// A history that says what is missing from it: the files of other devices that cannot be opened, each once.
final class Candid implements History {
  private final History history;
  private final Supplier<List<Trouble>> unread;
  private final Consumer<Trouble> told;
  private final Set<List<String>> known = new HashSet<>();

  /// @param unread looks for what cannot be opened now
  Candid(History history, Supplier<List<Trouble>> unread, Consumer<Trouble> told) {
    this.history = history;
    this.unread = unread;
    this.told = told;
  }

  @Override
  public SortedMap<Device, List<Recorded>> events(YearMonth from, YearMonth to) {
    tell();
    return history.events(from, to);
  }

  @Override
  public SortedMap<Device, List<Recorded>> everything() {
    tell();
    return history.everything();
  }

  private synchronized void tell() {
    unread.get().stream().filter(trouble -> known.add(trouble.about())).forEach(told);
  }
}
