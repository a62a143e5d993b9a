package org.inkbook.jupyter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of our own for what a kernel needs to start. It is readable by this user alone and goes
 * as soon as the kernel has answered: the key in it is needed no longer.
 */
final class Scratch implements AutoCloseable {
  private final Path folder;
  private final Thread atTheEnd = new Thread(this::delete, "scratch");

  Scratch() throws IOException {
    // On POSIX file systems such a folder is made with rwx------.
    folder = Files.createTempDirectory("inkbook-kernel-");
    // A program that ends while its kernel starts does not come to close this.
    Runtime.getRuntime().addShutdownHook(atTheEnd);
  }

  Path folder() {
    return folder;
  }

  /** Writes a file that only this user can read. */
  Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return Files.write(file, content);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException ending) {
      // It is on its way, and finds nothing left to do.
    }
    delete();
  }

  private void delete() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
