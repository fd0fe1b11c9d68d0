package stillwater.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// A file on a [FaultyDisk]: it takes a few bytes at a time, and none where there is no room.
final class FaultyChannel extends FileChannel {
  private static final int BITE = 100;

  private final FaultyDisk disk;
  private final String name;
  private final FileChannel below;

  FaultyChannel(FaultyDisk disk, String name, FileChannel below) {
    this.disk = disk;
    this.name = name;
    this.below = below;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    disk.meanwhile();
    if (disk.room == 0) {
      throw new IOException("No space left on device");
    }
    int bite = (int) Math.min(disk.room, Math.min(BITE, bytes.remaining()));
    int written = below.write(bytes.slice(bytes.position(), bite));
    bytes.position(bytes.position() + written);
    disk.room -= written;
    disk.wrote("write " + name);
    return written;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    if (disk.unforced != null) {
      throw disk.unforced;
    }
    below.force(metaData);
    disk.wrote("force " + name);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    if (disk.unlocked != null) {
      throw disk.unlocked;
    }
    return below.tryLock(position, size, shared);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    disk.read();
    return below.read(bytes);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    disk.read();
    return below.read(bytes, position);
  }

  @Override
  public long position() throws IOException {
    return below.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    below.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return below.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    if (disk.untruncated != null) {
      throw disk.untruncated;
    }
    below.truncate(size);
    return this;
  }

  @Override
  protected void implCloseChannel() throws IOException {
    below.close();
  }

  @Override
  public long read(ByteBuffer[] buffers, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long write(ByteBuffer[] buffers, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int write(ByteBuffer bytes, long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }
}
