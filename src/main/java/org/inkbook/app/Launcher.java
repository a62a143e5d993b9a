package org.inkbook.app;

import java.util.OptionalInt;

/**
 * The main class. It does not extend JavaFX's {@code Application}, so that the program starts from
 * the class path and from {@code java -jar} alike.
 */
public final class Launcher {
  private Launcher() {}

  /** Runs the command named by the arguments and ends with its exit code. */
  public static void main(String[] arguments) {
    OptionalInt code = AtOnce.open(arguments);
    System.exit(code.isPresent() ? code.getAsInt() : Inkbook.commandLine().execute(arguments));
  }
}
