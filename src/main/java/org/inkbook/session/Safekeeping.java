package org.inkbook.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkbook.fault.FileException;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;

/**
 * Keeps, in a folder away from the user's files, a copy of each notebook's unsaved work, and of
 * each saved notebook what was in the file before. A notebook that is in no file yet goes by a path
 * in the drawer {@code unnamed}, which no file of the user's has.
 *
 * @param folder made when it is first needed; in it, {@code unsaved}, {@code unnamed} and {@code
 *     replaced}
 */
public record Safekeeping(Path folder) {
  private static final String UNNAMED = "unnamed";

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

  /** The path that a new notebook goes by until it is saved: another one at each call. */
  public Path unnamed() {
    return unnamed(ProcessHandle.current().pid());
  }

  /**
   * @param process whose notebook it is: what belongs to a program that still runs is not lost
   */
  Path unnamed(long process) {
    return folder.resolve(UNNAMED).resolve(process + "-" + UUID.randomUUID() + ".ipynb");
  }

  /**
   * New notebooks that were never saved, and whose program is gone; by the paths that they went by,
   * the newest first.
   */
  public List<Path> lost() {
    if (!Files.isDirectory(folder.resolve(UNNAMED))) {
      return List.of();
    }
    try (Stream<Path> copies = Files.list(folder.resolve(UNNAMED))) {
      return copies
          .filter(copy -> copy.getFileName().toString().endsWith(".ipynb"))
          .filter(copy -> !isHeld(copy))
          .sorted(Comparator.comparing(Safekeeping::when).reversed())
          .toList();
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private FileException unreadable(IOException e) {
    return new FileException(folder.resolve(UNNAMED), "cannot be read: " + e.getMessage(), "", e);
  }

  private static boolean isHeld(Path copy) {
    String name = copy.getFileName().toString();
    try {
      return ProcessHandle.of(Long.parseLong(name.substring(0, Math.max(0, name.indexOf('-')))))
          .filter(ProcessHandle::isAlive)
          .isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static Instant when(Path copy) {
    try {
      return Files.getLastModifiedTime(copy).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a lost notebook over into this program: gives the path that it goes by from now on. */
  public Path adopt(Path lost) {
    Path own = unnamed();
    try {
      return Files.move(lost, own);
    } catch (IOException e) {
      throw new FileException(lost, "cannot be taken over: " + e.getMessage(), "", e);
    }
  }

  /** Keeps unsaved work, in the place of what was kept before for this file. */
  public void keep(Path file, Notebook notebook) {
    NotebookFile.keep(made(copy("unsaved", file)), notebook);
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
    if (whole.startsWith(folder.resolve(UNNAMED).toAbsolutePath().normalize())) {
      return whole;
    }
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
