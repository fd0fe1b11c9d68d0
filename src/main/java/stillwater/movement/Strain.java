package stillwater.movement;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stillwater.focus.Area;
import stillwater.focus.Kind;
import stillwater.focus.Posture;

/// What a block asks of the body: the areas whose turn comes sooner after it, each with the fact that brings it.
record Strain(Map<Area, Cause> sooner) {
  static final Strain NONE = new Strain(Map.of());

  private static final Set<Area> TYPED = Set.of(Area.WRISTS, Area.NECK, Area.SHOULDERS);
  private static final Set<Area> READ = Set.of(Area.EYES, Area.NECK);
  private static final Set<Area> SAT = Set.of(Area.HIPS, Area.LEGS, Area.LOWER_BACK);
  private static final Duration LONG = Duration.ofMinutes(60);
  private static final int MANY_PULLS = 5;

  Strain {
    sooner = Map.copyOf(sooner);
  }

  /// @param sinceLastBreak the time since the day's last break: sitting may have lasted longer than the block
  static Strain of(Stint stint, Optional<Duration> sinceLastBreak) {
    var sooner = new EnumMap<Area, Cause>(Area.class);
    of(stint.kind()).forEach(area -> sooner.put(area, new Cause.Work(stint.kind(), stint.focused())));
    var sat = stint.posture().orElse(Posture.SEATED) == Posture.SEATED;
    if (sat && (isLong(stint.focused()) || sinceLastBreak.filter(Strain::isLong).isPresent())) {
      SAT.forEach(area -> sooner.put(area, new Cause.Length(stint.focused())));
    }
    if (stint.pulls() >= MANY_PULLS) {
      sooner.put(Area.BREATHING, new Cause.Pulls(stint.pulls()));
    }
    return new Strain(sooner);
  }

  /// Of a kind that is only the person's own nothing is known, and theory asks for nothing special.
  static Set<Area> of(Kind kind) {
    return switch (kind.name().toLowerCase(Locale.ROOT)) {
      case "coding", "writing", "programmieren", "schreiben" -> TYPED;
      case "reading", "lesen" -> READ;
      default -> Set.of();
    };
  }

  private static boolean isLong(Duration stretch) {
    return stretch.compareTo(LONG) >= 0;
  }

  Optional<Cause> on(Area area) {
    return Optional.ofNullable(sooner.get(area));
  }
}
