package stillwater.focus;

import java.time.Duration;

/// How long nobody has touched keyboard or mouse, and how long that may be while somebody reads or thinks.
public record Idle(Duration time, Duration limit) {}
