package org.inkbook.lab.network;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.inkbook.fault.FileException;

/**
 * Writes a file whole or not at all: beside its place, forced to disk, then moved.
 *
 * <p>Streams, not channels: a channel closes itself under a thread that is asked to stop, and that
 * is the moment a model must be saved.
 */
final class AtomicFile {
  private static final String HINT = "Choose a folder that can be written to, with space left.";

  private AtomicFile() {}

  /** What is to be in the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes the file, and the folders above it where they are missing; replaces what was there. */
  static void write(Path file, Content content) {
    Path target = file.toAbsolutePath();
    try {
      Path folder = Files.createDirectories(target.getParent());
      Path beside = File.createTempFile(".model-", ".part", folder.toFile()).toPath();
      try {
        writeAndForce(beside, content);
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException cause) {
      throw new FileException(file, "cannot be written (" + reason(cause) + ").", HINT, cause);
    }
  }

  /** Makes sure, before hours of work, that files can be written to a folder; makes the folder. */
  static void checkFolder(Path folder) {
    try {
      Path whole = Files.createDirectories(folder.toAbsolutePath());
      Files.delete(File.createTempFile(".model-", ".part", whole.toFile()).toPath());
    } catch (IOException cause) {
      throw new FileException(
          folder, "no model can be kept there (" + reason(cause) + ").", HINT, cause);
    }
  }

  private static void writeAndForce(Path file, Content content) throws IOException {
    try (FileOutputStream disk = new FileOutputStream(file.toFile());
        OutputStream out = new BufferedOutputStream(disk, 1 << 16)) {
      content.writeTo(out);
      out.flush();
      disk.getFD().sync();
    }
  }

  private static String reason(IOException cause) {
    return cause instanceof FileAlreadyExistsException
        ? "a file of that name is in the way"
        : cause.getMessage();
  }
}
