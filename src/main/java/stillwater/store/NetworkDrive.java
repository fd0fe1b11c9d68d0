package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells the file systems that other machines write to as well: of what those do the system says nothing here.
final class NetworkDrive {
  /// `fuseblk` is a disk of this machine.
  private static final Pattern SHARED =
      Pattern.compile("(nfs|cifs|smb|9p|fuse(?!blk)|afs|ceph|virtiofs|vboxsf|prl_fs|davfs|webdav|afpfs).*");

  private NetworkDrive() {}

  /// Whether the path lies on one, or would.
  static boolean holds(Path path) throws IOException {
    return Files.exists(path) ? isShared(Files.getFileStore(path).type()) : holds(OwnerOnly.above(path));
  }

  static boolean isShared(String type) {
    return SHARED.matcher(type.toLowerCase(Locale.ROOT)).matches();
  }
}
