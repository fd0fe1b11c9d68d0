package stillwater.focus;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The copies that are kept of everything recorded, and the way back from them.
public interface Copies {

  /// The copy of one day: everything that had been recorded when it was made.
  ///
  /// @param bytes how large its files are; files of several copies that are alike lie on the disk once
  /// @param damaged its files, below its folder, that are not as they were written
  record Copy(LocalDate day, int events, SortedSet<Device> devices, long bytes, List<String> damaged) {
    public Copy {
      devices = new TreeSet<>(devices);
      damaged = List.copyOf(damaged);
    }
  }

  /// A file of the journal that has lost what a copy still holds, and no other file of the journal does.
  ///
  /// @param file its path below HOME
  /// @param lines how many whole lines only copies have
  record Loss(String file, int lines) {}

  /// What came of a wish to restore.
  sealed interface Outcome {

    /// The folder is a HOME of its own now; its damaged files were completed from older copies as far as those reach.
    ///
    /// @param copy what was restored, and which files of the copy were damaged
    record Restored(Copy copy, Path folder) implements Outcome {}

    /// Nothing was written.
    record Refused(Reason reason) implements Outcome {}
  }

  /// Every copy there is, oldest first.
  ///
  /// @throws Trouble if they cannot be read
  List<Copy> all();

  /// What the journal has lost, as far as copies tell.
  ///
  /// @throws Trouble if it cannot be read
  List<Loss> losses();

  /// Makes a HOME out of the last copy made until the end of a day.
  ///
  /// @param folder does not exist yet, or is empty
  /// @throws Trouble if it could not be written whole: then the folder is not there, what was written lies beside it
  Outcome restore(LocalDate day, Path folder);
}
