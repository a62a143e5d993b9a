package org.inkbook.notebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.UUID;
import org.inkbook.fault.FileException;

/** Replaces a file as a whole, or leaves it as it was, whatever happens meanwhile. */
public final class SafeWrite {
  private SafeWrite() {}

  /**
   * Puts bytes in the place of a file.
   *
   * @throws FileException when it cannot be written; what was there before is as it was
   */
  public static void write(Path path, byte[] bytes) {
    write(path, bytes, true);
  }

  /**
   * As {@link #write}, without waiting for the disk: a failure of the machine's power can lose it.
   * For what is written many times while somebody waits, such as a drawing at each stroke.
   */
  public static void writeSoon(Path path, byte[] bytes) {
    write(path, bytes, false);
  }

  private static void write(Path path, byte[] bytes, boolean forced) {
    try {
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new AccessDeniedException(target.toString());
      }
      replace(target, bytes, forced);
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  /**
   * Written beside first: a move within a folder cannot be half, once the bytes are on the disk.
   */
  private static void replace(Path target, byte[] bytes, boolean forced) throws IOException {
    String name = "." + target.getFileName() + "." + UUID.randomUUID() + ".saving";
    Path beside = target.resolveSibling(name);
    try {
      try (FileChannel out =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        if (forced) {
          out.force(true);
        }
      }
      keepPermissions(target, beside);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private static FileException failure(Path path, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new FileException(
          path, "cannot be written: its folder does not exist", "Make the folder first.", e);
    }
    return new FileException(
        path,
        "cannot be written: " + reason(e),
        "Check the free space and who may write there, or save under another name.",
        e);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    String said =
        e instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(e.getMessage());
    return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
  }
}
