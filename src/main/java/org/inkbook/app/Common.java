package org.inkbook.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inkbook.fault.FileException;
import org.inkbook.lab.digits.Digits;
import org.inkbook.output.TextDisplay;
import picocli.CommandLine.Option;

/** The options that every command knows. */
final class Common {

  /** The environment variable that stands for {@code --data}. */
  static final String DATA = "INKBOOK_DATA";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the MNIST files (or the variable INKBOOK_DATA)")
  private Path data;

  /** What {@code logback.xml} asks for: a property of this process, a variable of its kernels. */
  private static final String DEBUG = "INKBOOK_DEBUG";

  private boolean debug;

  /** Before anything is logged. */
  @Option(names = "--debug", description = "say more, and show where an error came from")
  void debug(boolean on) {
    debug = on;
    if (on) {
      System.setProperty(DEBUG, "DEBUG");
    }
  }

  /**
   * The folder of the MNIST files, if one was named.
   *
   * @throws FileException when it is not a folder
   */
  Optional<Path> data() {
    String variable = System.getenv(DATA);
    Path named = data;
    if (named == null && variable != null && !variable.isBlank()) {
      named = Path.of(variable);
    }
    if (named == null) {
      return Optional.empty();
    }
    if (!Files.isDirectory(named)) {
      throw new FileException(
          named, "is not a folder", "Name the folder that holds the four MNIST files.");
    }
    return Optional.of(named.toAbsolutePath());
  }

  /** The digits: of the folder named, else as {@link Digits#load()} finds them. */
  Digits digits() {
    return Digits.load(data(), new TextDisplay(System.err));
  }

  /** What the kernel's environment has to say of these options. */
  Map<String, String> environment() {
    Map<String, String> variables = new TreeMap<>();
    data().ifPresent(folder -> variables.put(DATA, folder.toString()));
    if (debug) {
      variables.put(DEBUG, "DEBUG");
    }
    return variables;
  }
}
