package stillwater.desktop;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.IdleTime;

/// Asks the X server of this machine. Under Wayland there may be one too, which sees only a part of what is typed.
final class XServerIdle implements IdleTime {
  private static final Logger LOG = LoggerFactory.getLogger(XServerIdle.class);
  private static final Pattern LOCAL = Pattern.compile("(?:unix/?)?:(\\d+)(?:\\.\\d+)?");

  private final String display;
  private Optional<Xcb> server = Optional.empty();

  /// @param display such as `unix/:0`
  private XServerIdle(String display) {
    this.display = display;
  }

  /// The one that the environment names; none where it is on another machine, or the session is one of Wayland's.
  static Optional<XServerIdle> here(Map<String, String> environment) {
    return Optional.of(environment.getOrDefault("DISPLAY", ""))
        .filter(_ -> environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank())
        .filter(_ -> !environment.getOrDefault("XDG_SESSION_TYPE", "").equals("wayland"))
        .map(LOCAL::matcher).filter(named -> named.matches())
        .map(named -> new XServerIdle("unix/:" + named.group(1)));
  }

  @Override
  public Optional<Duration> get() {
    try {
      server = server.or(() -> Xcb.connect(display));
    } catch (IllegalArgumentException | IllegalCallerException | LinkageError e) {
      LOG.debug("The X server cannot be asked", e);
    }
    var told = server.flatMap(Xcb::idle);
    if (told.isEmpty()) {
      close();
    }
    return told;
  }

  @Override
  public void close() {
    server.ifPresent(Xcb::close);
    server = Optional.empty();
  }
}
