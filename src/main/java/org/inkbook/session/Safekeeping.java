package org.inkbook.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inkbook.fault.FileException;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;

/**
 * Keeps, in a folder away from the user's files, a copy of each notebook's unsaved work, and of
 * each saved notebook what was in the file before.
 *
 * @param folder made when it is first needed; in it, {@code unsaved} and {@code replaced}
 */
public record Safekeeping(Path folder) {

  /**
   * Unsaved work that was left behind, as by a crash.
   *
   * @param when it was kept
   */
  public record Left(Notebook notebook, Instant when) {}

  /**
   * The unsaved work there is for a file.
   *
   * @throws FileException when there is a copy that cannot be read
   */
  public Optional<Left> find(Path file) {
    Path copy = copy("unsaved", file);
    if (!Files.exists(copy)) {
      return Optional.empty();
    }
    try {
      Instant when = Files.getLastModifiedTime(copy).toInstant();
      return Optional.of(new Left(NotebookFile.read(copy).notebook(), when));
    } catch (IOException e) {
      throw new FileException(copy, "cannot be read: " + e.getMessage(), "", e);
    }
  }

  /** Keeps unsaved work, in the place of what was kept before for this file. */
  public void keep(Path file, Notebook notebook) {
    NotebookFile.write(made(copy("unsaved", file)), notebook);
  }

  /** Forgets the unsaved work for a file: it is saved, or not wanted. */
  public void discard(Path file) {
    Path copy = copy("unsaved", file);
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw new FileException(copy, "cannot be deleted: " + e.getMessage(), "", e);
    }
  }

  /** Keeps what is in a file, which is about to be replaced; nothing when there is no file. */
  public void backUp(Path file) {
    Path copy = copy("replaced", file);
    try {
      if (Files.isRegularFile(file)) {
        Files.copy(file, made(copy), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new FileException(
          copy,
          "cannot be written, so " + file + " was not saved over: " + e.getMessage(),
          "Check the free space, or save under another name.",
          e);
    }
  }

  /** Where what was in a file before its last save is. */
  public Path replaced(Path file) {
    return copy("replaced", file);
  }

  /** Files of one name in different folders are told apart by what their paths come to. */
  private Path copy(String drawer, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    byte[] path = whole.toString().getBytes(StandardCharsets.UTF_8);
    return folder.resolve(drawer).resolve(UUID.nameUUIDFromBytes(path) + "-" + whole.getFileName());
  }

  private static Path made(Path copy) {
    try {
      Files.createDirectories(copy.getParent());
      return copy;
    } catch (IOException e) {
      throw new FileException(copy.getParent(), "cannot be made: " + e.getMessage(), "", e);
    }
  }
}
