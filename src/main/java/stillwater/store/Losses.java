package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import stillwater.focus.Copies.Loss;

/// Finds what copies hold and no file of the journal does: an event that was moved to another file, or whose words were
/// changed, is not lost, nor is one in a file that cannot be opened now. A copy that is not as it was written tells
/// nothing.
final class Losses {
  private final Places places;
  private Optional<Standing> standing = Optional.empty();

  Losses(Places places) {
    this.places = places;
  }

  /// @param names the files to be looked at, as paths below HOME
  /// @param copies newest first
  List<Loss> of(Collection<String> names, List<Backup> copies) throws IOException {
    var losses = new ArrayList<Loss>();
    for (var name : names) {
      int lines = lost(name, copies);
      if (lines > 0) {
        losses.add(new Loss(name, lines));
      }
    }
    return losses;
  }

  private int lost(String name, List<Backup> copies) throws IOException {
    var file = places.home().resolve(name);
    var found = Optional.of(file).filter(Backup::opens);
    if (found.isEmpty() && !Files.notExists(file)) {
      return 0;
    }
    for (var copy : copies) {
      if (copy.found(name).isPresent() && Remnant.holds(found, copy.file(name))) {
        return 0;
      }
      if (copy.isSound(name)) {
        return journal().addAll(copy.file(name));
      }
    }
    return 0;
  }

  private Standing journal() throws IOException {
    if (standing.isEmpty()) {
      var all = new Standing();
      for (var name : Backup.files(MonthFiles.list(places.journal()))) {
        var file = Optional.of(places.home().resolve(name)).filter(Backup::opens);
        if (file.isPresent()) {
          all.addAll(file.get());
        }
      }
      standing = Optional.of(all);
    }
    return standing.get();
  }
}
