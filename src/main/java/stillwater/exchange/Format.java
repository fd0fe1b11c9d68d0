package stillwater.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// In what form another program hands out what it recorded.
public enum Format {
  /// What `timew export` prints.
  TIMEWARRIOR("\\[\\s*(\\{.*|\\]\\s*)"),
  /// Watson's file `frames`.
  WATSON("\\[\\s*(\\[.*|\\]\\s*)"),
  /// Toggl Track's *Detailed report* as CSV.
  TOGGL("[^\\r\\n]*\\bstart date\\b.*");

  private final Pattern beginning;

  Format(String beginning) {
    this.beginning = Pattern.compile(beginning, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  }

  /// As one types it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a file of this format may begin so.
  boolean fits(String beginning) {
    return this.beginning.matcher(beginning.strip()).matches();
  }

  /// The format that a file is in which begins so; none where no format does.
  static Optional<Format> of(String beginning) {
    return Stream.of(values()).filter(format -> format.fits(beginning)).findFirst();
  }
}
