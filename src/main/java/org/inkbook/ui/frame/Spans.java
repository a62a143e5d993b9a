package org.inkbook.ui.frame;

/** Lengths of time in words. */
final class Spans {
  private Spans() {}

  /** Such as {@code 8 s}, {@code 3 min 20 s} or {@code 2 h 5 min}. */
  static String words(double seconds) {
    long whole = Math.max(0, Math.round(seconds));
    if (whole < 60) {
      return whole + " s";
    }
    if (whole < 3_600) {
      return whole / 60 + " min" + (whole % 60 == 0 ? "" : " " + whole % 60 + " s");
    }
    return whole / 3_600 + " h " + whole % 3_600 / 60 + " min";
  }
}
