package org.inkbook.ui.output;

import java.util.Locale;

/** Numbers as a reader wants them: no more digits than mean something. */
final class Numerals {
  private Numerals() {}

  /** A share of 1: {@code 97.3 %}, never {@code 100 %} for what falls short of all. */
  static String percent(double share) {
    if (Double.isNaN(share)) {
      return "";
    }
    if (share < 1 && share > 0.9995) {
      return "> 99.9 %";
    }
    if (share > 0 && share < 0.0005) {
      return "< 0.1 %";
    }
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** A count with its thousands set apart: {@code 1,199,882}. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A measured value: about four digits that matter; no point where none of them follows it. */
  static String measure(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e6) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    double size = Math.abs(value);
    if (size >= 1e6 || size < 1e-4) {
      return String.format(Locale.ROOT, "%.3g", value);
    }
    String digits = String.format(Locale.ROOT, size >= 100 ? "%.1f" : "%.4f", value);
    return digits.replaceFirst("\\.0+$", "");
  }

  /** A span of time: {@code 2.3 s}, {@code 1 min 20 s}, {@code 2 h 5 min}. */
  static String span(double seconds) {
    if (seconds < 59.95) {
      return String.format(Locale.ROOT, seconds < 9.95 ? "%.1f s" : "%.0f s", seconds);
    }
    long whole = Math.round(seconds);
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }
}
