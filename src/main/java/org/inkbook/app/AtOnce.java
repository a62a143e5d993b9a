package org.inkbook.app;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Opens the window where the command line says no more than which notebook, if that: a sixth of the
 * start is the reading of a command line with all its commands and options.
 */
final class AtOnce {
  private AtOnce() {}

  /**
   * Opens the window and waits until it is closed.
   *
   * @return the exit code; empty when there is more to be read in the arguments, or no display
   */
  static OptionalInt open(String[] arguments) {
    if (!isPlain(arguments) || Display.missing().isPresent()) {
      return OptionalInt.empty();
    }
    try {
      Path notebook = arguments.length == 0 ? Home.firstLesson() : Path.of(arguments[0]);
      return Open.window(notebook, new Common()).isEmpty()
          ? OptionalInt.of(Exit.DONE)
          : OptionalInt.empty();
    } catch (RuntimeException error) {
      PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
      Errors.tell(error, err);
      return OptionalInt.of(Errors.exitCode(error));
    }
  }

  /** Whether the arguments are none, or a notebook's file that is there. */
  static boolean isPlain(String[] arguments) {
    return arguments.length == 0 || (arguments.length == 1 && isNotebook(arguments[0]));
  }

  private static boolean isNotebook(String word) {
    try {
      return word.endsWith(".ipynb") && Files.isRegularFile(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
