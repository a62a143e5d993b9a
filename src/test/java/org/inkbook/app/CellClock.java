package org.inkbook.app;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a measured cell says of itself, inside of the statements that it has anyway: a statement
 * more would be compiled, too, and take a part of the time that is measured. It is written to a
 * file in the cell's folder: text that is printed would be one more output to be drawn.
 */
public final class CellClock {
  static final String FILE = "clock.txt";
  private static final PrintStream OUT = open();

  private CellClock() {}

  private static PrintStream open() {
    try {
      FileOutputStream file = new FileOutputStream(FILE, true);
      return new PrintStream(file, true, StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says when a value was there, and hands it on. */
  public static <T> T at(String station, T value) {
    OUT.print(station + " " + System.nanoTime() + "\n");
    return value;
  }
}
