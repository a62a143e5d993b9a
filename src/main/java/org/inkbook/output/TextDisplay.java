package org.inkbook.output;

import java.io.PrintStream;

/** Prints each output as plain text; of an output that is updated, only what it ends as. */
public final class TextDisplay implements Display {
  private final PrintStream out;

  public TextDisplay(PrintStream out) {
    this.out = out;
  }

  @Override
  public Shown show(Output output) {
    out.println(output);
    return next -> {};
  }
}
