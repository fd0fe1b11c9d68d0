package stillwater.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stillwater.focus.Checkup;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Device;
import stillwater.focus.Trouble;
import stillwater.wire.DeviceJson;
import stillwater.wire.SettingsJson;
import stillwater.wire.Unreadable;

/// What lies in HOME around the journal's events: the other files, and what is no part of the journal.
final class Surroundings {
  /// What tools put beside a file while it arrives, or keep for themselves: it is theirs, and goes again.
  private static final Pattern PASSING = Pattern.compile("[.~].*|.*(\\.tmp|\\.part|~)");
  private static final String NEW = ".new";

  private final Places places;
  private final String machine;

  Surroundings(Places places, String machine) {
    this.places = places;
    this.machine = machine;
  }

  static Checkup.File sheet(String file, Problem problem, String detail) {
    var remarks = new Remarks();
    remarks.add(problem, detail);
    return new Checkup.File(file, Optional.empty(), remarks.findings(), 0);
  }

  List<Checkup.File> examine() {
    return Stream.of(exposed(), settings(), movements(), device(), leftovers(),
        strangers(places.journal(), Surroundings::isDevice), devices()).flatMap(sheets -> sheets).toList();
  }

  private Stream<Checkup.File> exposed() {
    var open = Exposure.of(places.home()) + (isInHome(places.journal()) ? 0 : Exposure.of(places.journal()));
    return open == 0 ? Stream.of() : Stream.of(sheet(".", Problem.EXPOSED, Long.toString(open)));
  }

  private static boolean isInHome(Path journal) {
    return !Files.isSymbolicLink(journal);
  }

  private Stream<Checkup.File> settings() {
    return unreadable(places.settings(), Problem.SETTINGS_DAMAGED, text -> {
      var unfit = SettingsJson.read(text).unfit();
      return unfit.isEmpty() ? Optional.empty() : Optional.of(Problem.SETTINGS_UNFIT);
    });
  }

  private Stream<Checkup.File> movements() {
    var remarks = new Remarks();
    new MovementsFile(places.movements()).read().leftOut().forEach(remarks::add);
    return remarks.findings().isEmpty() ? Stream.of() : Stream.of(new Checkup.File(name(places.movements()),
        Optional.empty(), remarks.findings(), remarks.unlisted()));
  }

  private Stream<Checkup.File> device() {
    return unreadable(places.device(), Problem.DEVICE_DAMAGED, text -> Optional.of(DeviceJson.read(text))
        .filter(named -> !named.machine().equals(machine)).map(_ -> Problem.ANOTHER_MACHINE));
  }

  /// Looks at a small file for what is wrong with it although it can be read.
  private interface Look {
    Optional<Problem> at(String text);
  }

  private Stream<Checkup.File> unreadable(Path file, Problem damage, Look look) {
    return problem(file, damage, look).map(problem -> sheet(name(file), problem, "")).stream();
  }

  private static Optional<Problem> problem(Path file, Problem damage, Look look) {
    try {
      return look.at(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (CharacterCodingException | Unreadable e) {
      return Optional.of(damage);
    } catch (IOException e) {
      return Optional.of(Problem.UNREADABLE);
    }
  }

  private Stream<Checkup.File> leftovers() {
    return list(places.home()).stream().filter(path -> path.getFileName().toString().endsWith(NEW))
        .map(path -> sheet(name(path), Problem.LEFTOVER, ""));
  }

  private Stream<Checkup.File> devices() {
    return list(places.journal()).stream().filter(Surroundings::isDevice)
        .flatMap(folder -> MonthFiles.isClosed(folder) ? Stream.of(sheet(name(folder), Problem.UNREADABLE, ""))
            : strangers(folder, path -> MonthFile.of(path, new Device(folder.getFileName().toString())).isPresent()));
  }

  private Stream<Checkup.File> strangers(Path folder, Predicate<Path> belongs) {
    return list(folder).stream().filter(belongs.negate())
        .filter(path -> !PASSING.matcher(path.getFileName().toString()).matches())
        .map(path -> sheet(name(path), holdsEvents(path) ? Problem.MISNAMED : Problem.STRANGER, ""));
  }

  /// Whether it looks as though it should be read.
  private static boolean holdsEvents(Path path) {
    return Files.isDirectory(path) ? list(path).stream().anyMatch(Surroundings::holdsEvents)
        : path.getFileName().toString().endsWith(MonthFile.SUFFIX);
  }

  private static boolean isDevice(Path path) {
    return MonthFiles.device(path).isPresent();
  }

  private static List<Path> list(Path folder) {
    try {
      return MonthFiles.list(folder);
    } catch (Trouble closed) {
      return List.of();
    }
  }

  private String name(Path path) {
    return places.home().relativize(path).toString();
  }
}
