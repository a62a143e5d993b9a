package org.inkbook.output;

/** What the terminal shows of an output. */
public final class PlainText {
  private PlainText() {}

  /** The output as plain text of bounded length, without a line break at its end. */
  public static String of(Output output) {
    if (output instanceof Text text) {
      return text.text();
    }
    return output.toString();
  }
}
