package org.inkbook.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file or folder cannot be read, is not what it should be, or cannot be written. */
public final class FileException extends UncheckedIOException implements Hinted {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param file the file, as the user named it
   * @param problem what is wrong with it, continuing the sentence that its name begins
   * @param hint what to try, or an empty string
   */
  public FileException(Path file, String problem, String hint) {
    this(file, problem, hint, new IOException(problem));
  }

  /** As above, keeping what the system said as the cause. */
  public FileException(Path file, String problem, String hint, IOException cause) {
    super(file + ": " + problem, cause);
    this.hint = hint;
  }

  @Override
  public String hint() {
    return hint;
  }
}
