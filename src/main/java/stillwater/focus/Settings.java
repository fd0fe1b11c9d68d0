package stillwater.focus;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What a person may set.
public record Settings(
    Work work, Days days, Look look, Notices notices, Idling idling, Place place, Taste taste, Care care,
    Reports reports) {

  public static final Duration SHORTEST_IDLE = Duration.ofMinutes(1);
  public static final Duration LONGEST_IDLE = Duration.ofHours(4);

  public static final Settings DEFAULT = new Settings(
      new Work(List.of(new Kind("theory"), new Kind("coding"), new Kind("writing"), new Kind("reading")),
          List.of(Duration.ofMinutes(25), Duration.ofMinutes(50), Duration.ofMinutes(90)), Duration.ofMinutes(50),
          Map.of()),
      new Days(LocalTime.of(4, 0), DayOfWeek.MONDAY),
      new Look(Optional.empty(), Colours.SYSTEM, false),
      new Notices(true, true, false),
      new Idling(true, Duration.ofMinutes(10)),
      new Place(Set.of(Equipment.CHAIR, Equipment.WALL, Equipment.DESK), false),
      new Taste(Set.of(), Set.of(), Set.of()),
      new Care(false, false, false),
      new Reports(Optional.empty()));

  /// Whether the window is light or dark.
  public enum Colours {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// What one works on, and for how long.
  ///
  /// @param kinds the kinds of work, in the order they are offered
  /// @param lengths the lengths of a block that are offered, in this order; open-ended always is
  /// @param length how long a block is planned unless another length is said; need not be one that is offered
  /// @param imported the kind of what another program files under a name, in the order they were said
  public record Work(List<Kind> kinds, List<Duration> lengths, Duration length, Map<Tag, Kind> imported) {

    /// @throws IllegalArgumentException if there is no kind, or a length is not one a block can have
    public Work {
      kinds = List.copyOf(kinds);
      lengths = List.copyOf(lengths);
      imported = Collections.unmodifiableMap(new LinkedHashMap<>(imported));
      require(!kinds.isEmpty(), "at least one kind of work is needed");
      require(Task.isLength(length) && lengths.stream().allMatch(Task::isLength),
          "a block is planned for a second to a day");
    }

    public Work withKinds(List<Kind> chosen) {
      return new Work(chosen, lengths, length, imported);
    }

    public Work withLengths(List<Duration> chosen) {
      return new Work(kinds, chosen, length, imported);
    }

    public Work withLength(Duration chosen) {
      return new Work(kinds, lengths, chosen, imported);
    }

    public Work withImported(Map<Tag, Kind> chosen) {
      return new Work(kinds, lengths, length, chosen);
    }
  }

  /// How time is cut.
  ///
  /// @param start when a day begins
  /// @param first the weekday a week begins with
  public record Days(LocalTime start, DayOfWeek first) {

    public Days withStart(LocalTime chosen) {
      return new Days(chosen, first);
    }

    public Days withFirst(DayOfWeek chosen) {
      return new Days(start, chosen);
    }
  }

  /// How the program speaks and looks.
  ///
  /// @param language what the program speaks; the system's language where none is set
  /// @param hideNumbers whether the time that is left is shown without numbers
  public record Look(Optional<Locale> language, Colours colours, boolean hideNumbers) {

    /// @throws IllegalArgumentException if the language has no name
    public Look {
      require(language.filter(locale -> locale.getLanguage().isEmpty()).isEmpty(), "a language has a name");
    }

    public Look withLanguage(Optional<Locale> chosen) {
      return new Look(chosen, colours, hideNumbers);
    }

    public Look withColours(Colours chosen) {
      return new Look(language, chosen, hideNumbers);
    }

    public Look withHideNumbers(boolean chosen) {
      return new Look(language, colours, chosen);
    }
  }

  /// How a person is told that a time is up.
  ///
  /// @param onDesktop whether the desktop may show it
  /// @param chime whether it may be heard
  /// @param standing whether the window may offer, without a sound, to change position in a block of over an hour
  public record Notices(boolean onDesktop, boolean chime, boolean standing) {

    public Notices withOnDesktop(boolean chosen) {
      return new Notices(chosen, chime, standing);
    }

    public Notices withChime(boolean chosen) {
      return new Notices(onDesktop, chosen, standing);
    }

    public Notices withStanding(boolean chosen) {
      return new Notices(onDesktop, chime, chosen);
    }
  }

  /// When somebody who touches nothing is no longer there.
  ///
  /// @param watched whether the clock is held where the desktop tells that nobody is there
  /// @param after how long nobody may touch keyboard or mouse while somebody is there
  public record Idling(boolean watched, Duration after) {

    /// @throws IllegalArgumentException if idle time is not to be bounded so
    public Idling {
      require(after.compareTo(SHORTEST_IDLE) >= 0 && after.compareTo(LONGEST_IDLE) <= 0,
          "somebody who touches nothing is there for a minute to four hours");
    }

    public Idling withWatched(boolean chosen) {
      return new Idling(chosen, after);
    }

    public Idling withAfter(Duration chosen) {
      return new Idling(watched, chosen);
    }
  }

  /// Where one works.
  ///
  /// @param equipment what there is to move with
  /// @param openOffice whether only what draws no eyes is suggested
  public record Place(Set<Equipment> equipment, boolean openOffice) {
    public Place {
      equipment = Set.copyOf(equipment);
    }

    public Place withEquipment(Set<Equipment> chosen) {
      return new Place(chosen, openOffice);
    }

    public Place withOpenOffice(boolean chosen) {
      return new Place(equipment, chosen);
    }
  }

  /// What one wants to move. No movement is both liked and left out: what was said last holds, and where a file says
  /// both, it is left out.
  ///
  /// @param spared the areas that are not to be moved
  /// @param leftOut the movements that are never suggested
  /// @param liked the movements that are suggested sooner
  public record Taste(Set<Area> spared, Set<MovementId> leftOut, Set<MovementId> liked) {
    public Taste {
      spared = Set.copyOf(spared);
      leftOut = Set.copyOf(leftOut);
      liked = without(liked, leftOut);
    }

    public Taste withSpared(Set<Area> chosen) {
      return new Taste(chosen, leftOut, liked);
    }

    public Taste withLeftOut(Set<MovementId> chosen) {
      return new Taste(spared, chosen, liked);
    }

    public Taste withLiked(Set<MovementId> chosen) {
      return new Taste(spared, without(leftOut, chosen), chosen);
    }

    private static Set<MovementId> without(Set<MovementId> all, Set<MovementId> others) {
      return all.stream().filter(id -> !others.contains(id)).collect(Collectors.toUnmodifiableSet());
    }
  }

  /// How a break is accompanied.
  ///
  /// @param tick whether the last seconds of a step may be heard
  /// @param posture whether a block offers to note how one sits or stands
  /// @param read whether the general notice about movements was read
  public record Care(boolean tick, boolean posture, boolean read) {

    public Care withTick(boolean chosen) {
      return new Care(chosen, posture, read);
    }

    public Care withPosture(boolean chosen) {
      return new Care(tick, chosen, read);
    }

    public Care withRead(boolean chosen) {
      return new Care(tick, posture, chosen);
    }
  }

  /// What is written by itself.
  ///
  /// @param weekly the folder that each week's page is written to once the week is over; none where it is not
  public record Reports(Optional<Path> weekly) {

    /// @throws IllegalArgumentException if the folder depends on where the program was started
    public Reports {
      require(weekly.filter(folder -> !folder.isAbsolute()).isEmpty(), "a folder is named from its root on");
    }

    public Reports withWeekly(Optional<Path> chosen) {
      return new Reports(chosen);
    }
  }

  public Settings withWork(UnaryOperator<Work> change) {
    return new Settings(change.apply(work), days, look, notices, idling, place, taste, care, reports);
  }

  public Settings withDays(UnaryOperator<Days> change) {
    return new Settings(work, change.apply(days), look, notices, idling, place, taste, care, reports);
  }

  public Settings withLook(UnaryOperator<Look> change) {
    return new Settings(work, days, change.apply(look), notices, idling, place, taste, care, reports);
  }

  public Settings withNotices(UnaryOperator<Notices> change) {
    return new Settings(work, days, look, change.apply(notices), idling, place, taste, care, reports);
  }

  public Settings withIdling(UnaryOperator<Idling> change) {
    return new Settings(work, days, look, notices, change.apply(idling), place, taste, care, reports);
  }

  public Settings withPlace(UnaryOperator<Place> change) {
    return new Settings(work, days, look, notices, idling, change.apply(place), taste, care, reports);
  }

  public Settings withTaste(UnaryOperator<Taste> change) {
    return new Settings(work, days, look, notices, idling, place, change.apply(taste), care, reports);
  }

  public Settings withCare(UnaryOperator<Care> change) {
    return new Settings(work, days, look, notices, idling, place, taste, change.apply(care), reports);
  }

  public Settings withReports(UnaryOperator<Reports> change) {
    return new Settings(work, days, look, notices, idling, place, taste, care, change.apply(reports));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
