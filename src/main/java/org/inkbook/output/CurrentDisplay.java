package org.inkbook.output;

import java.util.Objects;

/**
 * The display that {@code show(...)} uses. This is the only mutable static of the program: a cell's
 * code has no other way to know where its outputs go. Outside a kernel, outputs are printed as text
 * on standard output.
 */
public final class CurrentDisplay {
  private static volatile Display current = standardOutput();

  private CurrentDisplay() {}

  private static Display standardOutput() {
    TextDisplay display = new TextDisplay(System.out);
    Runtime.getRuntime().addShutdownHook(new Thread(display::flush, "last outputs"));
    return display;
  }

  /** The display in use. */
  public static Display get() {
    return current;
  }

  /** Sets the display in use; the kernel does, once, when it starts. */
  public static void set(Display display) {
    current = Objects.requireNonNull(display);
  }
}
