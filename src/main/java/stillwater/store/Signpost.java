package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A link in HOME that leads to the socket: a login of another kind, a timer or another user's shell, knows of another
/// folder for sockets or of none.
public final class Signpost {
  private static final Logger LOG = LoggerFactory.getLogger(Signpost.class);

  private final Path link;

  public Signpost(Places places) {
    this.link = places.signpost();
  }

  /// Where it leads; none where there is none.
  public Optional<Path> read() {
    try {
      return Optional.of(Files.readSymbolicLink(link));
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /// Leads to a socket from now on. Where that cannot be, only those who know the folder find it.
  public void point(Path socket) {
    try {
      if (!link.equals(socket)) {
        OwnerOnly.folder(OwnerOnly.above(link));
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, socket);
      }
    } catch (IOException | UnsupportedOperationException e) {
      LOG.debug("There is no link to the socket", e);
    }
  }

  /// Leads nowhere any more.
  public void remove() {
    try {
      if (Files.isSymbolicLink(link)) {
        Files.delete(link);
      }
    } catch (IOException e) {
      LOG.debug("The link to the socket stays", e);
    }
  }
}
