package stillwater.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import stillwater.focus.Id;
import stillwater.wire.Salvage;

/// Blanks the words of some events in a file: the one way in which a line that stands is ever changed.
///
/// Algorithm: the file is written beside with every other byte as it was, what cannot be read too; forced; moved into
/// its place. Whatever fails or is cut off on the way leaves the old file or the new one, whole.
record Erasure(Set<Id> events) {
  /// No event is longer.
  private static final int LONGEST = 1 << 20;

  /// Whether there is anything to blank.
  boolean concerns(Path file) throws IOException {
    return blank(file, OutputStream.nullOutputStream());
  }

  void in(Path link) throws IOException {
    var file = OwnerOnly.behind(link);
    var beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (var channel = OwnerOnly.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING)) {
        var out = new BufferedOutputStream(Channels.newOutputStream(channel));
        blank(file, out);
        out.flush();
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      OwnerOnly.forceFolder(OwnerOnly.above(file));
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// Copies a file without those words, and says whether they stood there.
  boolean blank(Path file, OutputStream out) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      var isBlanked = false;
      for (var end = 0; end >= 0; ) {
        var piece = new ByteArrayOutputStream();
        end = piece(in, piece, out);
        var before = piece.toByteArray();
        var after = Salvage.blanked(before, events::contains);
        out.write(after);
        isBlanked |= after != before;
        if (end >= 0) {
          out.write(end);
        }
      }
      return isBlanked;
    }
  }

  /// Reads up to where no event goes on; what is too long to be one goes through at once.
  ///
  /// @return what ended it; less than 0 where the file did
  private static int piece(InputStream in, ByteArrayOutputStream piece, OutputStream through) throws IOException {
    for (int next = in.read(); ; next = in.read()) {
      if (next <= 0 || next == '\n' || next == '\r') {
        return next;
      }
      piece.write(next);
      if (piece.size() > LONGEST) {
        piece.writeTo(through);
        piece.reset();
      }
    }
  }
}
