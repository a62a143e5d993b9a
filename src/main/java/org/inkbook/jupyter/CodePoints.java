package org.inkbook.jupyter;

/** Positions in code: the wire counts code points, Java strings count UTF-16 units. */
public final class CodePoints {
  private CodePoints() {}

  /** The index into a Java string of the code point with this number; out of range is clamped. */
  public static int toIndex(String text, int codePoints) {
    int most = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.max(0, Math.min(codePoints, most)));
  }

  /** The number of code points before an index into a Java string; out of range is clamped. */
  public static int fromIndex(String text, int index) {
    return text.codePointCount(0, Math.max(0, Math.min(index, text.length())));
  }
}
