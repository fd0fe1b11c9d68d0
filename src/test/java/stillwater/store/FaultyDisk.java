package stillwater.store;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A disk that fails when told to, and remembers in which order it was written and forced. Everything else it leaves to
/// the file system below it.
final class FaultyDisk extends FileSystemProvider {
  final List<String> log = new ArrayList<>();
  /// The names or paths of files and folders that may not be read.
  final Set<String> closed = new HashSet<>();
  /// How many more bytes it takes.
  long room = Long.MAX_VALUE;
  /// What it says where a file is forced.
  IOException unforced;
  /// What it says where a file is made shorter.
  IOException untruncated;
  /// What it says where a folder is listed, once that has begun.
  IOException unlisted;
  /// What it says where a file is read.
  IOException unread;
  Runnable meanwhile = () -> { };
  /// What it says where something is opened to be written, made or moved.
  IOException unopened;
  /// What it says where a file is locked.
  IOException unlocked;

  /// The same path, on this disk.
  Path over(Path below) {
    return (Path) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Path.class}, new Over(below));
  }

  private final class Over implements InvocationHandler {
    private final Path below;

    Over(Path below) {
      this.below = below;
    }

    @Override
    public Object invoke(Object path, Method method, Object[] arguments) throws Throwable {
      return call(below, method, arguments);
    }
  }

  private Object call(Path below, Method method, Object... arguments) throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return new FaultyFileSystem(this, below.getFileSystem());
    }
    var plain = arguments == null ? null
        : Arrays.stream(arguments).map(argument -> argument instanceof Path path ? below(path) : argument).toArray();
    try {
      var answer = method.invoke(below, plain);
      return answer instanceof Path path ? over(path) : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Path below(Path path) {
    return Proxy.isProxyClass(path.getClass()) ? ((Over) Proxy.getInvocationHandler(path)).below : path;
  }

  private static FileSystemProvider provider(Path path) {
    return below(path).getFileSystem().provider();
  }

  void wrote(String what) {
    log.add(what);
  }

  private void open() throws IOException {
    if (unopened != null) {
      throw unopened;
    }
  }

  /// Runs what another process does in the meantime, once.
  void meanwhile() {
    var done = meanwhile;
    meanwhile = () -> { };
    done.run();
  }

  void read() throws IOException {
    if (unread != null) {
      throw unread;
    }
  }

  @Override
  public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (options.size() > 1) {
      open();
    } else {
      checkAccess(path, AccessMode.READ);
    }
    return new FaultyChannel(this, path.getFileName().toString(),
        provider(path).newFileChannel(below(path), options, attributes));
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    open();
    provider(path).createDirectory(below(path), attributes);
    wrote("make " + path.getFileName());
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    open();
    provider(source).move(below(source), below(target), options);
    wrote("move " + target.getFileName());
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
    if (options.isEmpty()) {
      checkAccess(path, AccessMode.READ);
    }
    read();
    return provider(path).newByteChannel(below(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
      throws IOException {
    checkAccess(path, AccessMode.READ);
    var found = new ArrayList<Path>();
    try (var paths = provider(path).newDirectoryStream(below(path), filter)) {
      paths.forEach(one -> found.add(over(one)));
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        if (unlisted != null) {
          throw new DirectoryIteratorException(unlisted);
        }
        return found.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    if (List.of(modes).contains(AccessMode.READ)
        && (closed.contains(String.valueOf(path.getFileName())) || closed.contains(path.toString()))) {
      throw new AccessDeniedException(path.toString());
    }
    provider(path).checkAccess(below(path), modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
      throws IOException {
    return provider(path).readAttributes(below(path), type, options);
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return provider(path).getFileStore(below(path));
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(Path path) throws IOException {
    if (unopened != null) {
      throw new IOException(unopened.getMessage());
    }
    provider(path).delete(below(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return Files.isSameFile(below(one), below(other));
  }

  @Override
  public boolean isHidden(Path path) {
    return false;
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
    throw new UnsupportedOperationException();
  }
}
