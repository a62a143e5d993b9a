package org.inkbook.notebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.inkbook.fault.FileException;

/**
 * A notebook and the file that holds it, as they were when it was last read or written here.
 *
 * @param path where the file is
 * @param notebook what it holds
 * @param stamp by which a change made by another program is noticed
 */
public record NotebookFile(Path path, Notebook notebook, Stamp stamp) {
  /** The largest file that is opened, in bytes; a larger one has outputs that nobody can view. */
  public static final long MAX_BYTES = 100_000_000;

  /**
   * Opens a notebook of format 4.0 or newer.
   *
   * @throws FileException when there is no such file, or it is not a notebook that can be read
   */
  public static NotebookFile read(Path path) {
    byte[] bytes = bytes(path);
    return new NotebookFile(
        path, new NotebookReader(path).read(text(path, bytes)), Stamp.of(bytes));
  }

  private static byte[] bytes(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new FileException(path, "is a folder, not a notebook", "Name a file in it.");
      }
      if (Files.size(path) > MAX_BYTES) {
        throw new FileException(
            path,
            "has "
                + Files.size(path) / 1_000_000
                + " MB, and at most "
                + MAX_BYTES / 1_000_000
                + " MB are opened",
            "Clear its outputs with: jupyter nbconvert --clear-output " + path.getFileName());
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new FileException(path, "does not exist", "Check the name and the folder.", e);
    } catch (IOException e) {
      throw new FileException(path, "cannot be read: " + e, "Check who may read it.", e);
    }
  }

  private static String text(Path path, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new FileException(
          path,
          "is not a notebook: it is not text in UTF-8",
          "Choose a file that a notebook program saved, with the ending .ipynb.",
          e);
    }
  }

  /**
   * Writes a notebook, whatever is there now: as a whole or, when that fails, not at all. Any
   * notebook program can show its outputs then.
   *
   * @throws FileException when the file cannot be written; what was there is then untouched
   */
  public static NotebookFile write(Path path, Notebook notebook) {
    return new NotebookFile(path, notebook, put(path, notebook.forAnyone()));
  }

  /**
   * Writes a notebook for nobody else to read: sooner, as outputs need not be brought into the
   * forms that other programs know.
   *
   * @throws FileException as {@link #write} does
   */
  public static void keep(Path path, Notebook notebook) {
    Stamp unused = put(path, notebook);
  }

  private static Stamp put(Path path, Notebook notebook) {
    byte[] bytes = notebook.toJson().getBytes(StandardCharsets.UTF_8);
    SafeWrite.write(path, bytes);
    return Stamp.of(bytes);
  }

  /**
   * Saves a notebook to this file. Nothing is written when it is what the file holds already.
   *
   * @throws FileException when another program changed the file meanwhile, or it cannot be written
   */
  public NotebookFile save(Notebook edited) {
    requireUnchanged();
    return edited.equals(notebook) ? this : write(path, edited);
  }

  /**
   * Checks that the file may be saved over.
   *
   * @throws FileException when another program changed it since it was read or written here
   */
  public void requireUnchanged() {
    if (changedOnDisk()) {
      throw new FileException(
          path,
          "was changed by another program since it was opened",
          "Save under another name, or open it again and lose the edits made here.");
    }
  }

  /** Whether the file is no longer what was read or written here last; also when it is gone. */
  public boolean changedOnDisk() {
    return !Stamp.of(path).equals(Optional.of(stamp));
  }
}
