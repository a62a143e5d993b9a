package org.inkbook.app;

/**
 * The main class. It does not extend JavaFX's {@code Application}, so that the program starts from
 * the class path and from {@code java -jar} alike.
 */
public final class Launcher {
  private Launcher() {}

  /** Runs the command named by the arguments and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(Inkbook.commandLine().execute(arguments));
  }
}
