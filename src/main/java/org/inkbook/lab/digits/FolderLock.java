package org.inkbook.lab.digits;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two notebooks from filling the same folder at once: the second waits for the first. */
final class FolderLock implements AutoCloseable {
  private static final int TICK_MILLIS = 200;

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Locks a folder, which is made when it is not there.
   *
   * @throws IOException when the folder cannot be made or written to
   * @throws InterruptedException when the thread is interrupted while it waits
   */
  static FolderLock on(Path folder) throws IOException, InterruptedException {
    FileChannel channel = open(folder);
    boolean locked = false;
    try {
      while (!locked) {
        locked = locked(channel);
        if (!locked) {
          Thread.sleep(TICK_MILLIS);
        }
      }
      return new FolderLock(folder, channel);
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(".lock");
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (FileSystemException e) {
      throw new IOException("the cache " + folder + " cannot be written", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) { // another thread of this process holds it
      return false;
    }
  }

  /** The folder that is locked. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
