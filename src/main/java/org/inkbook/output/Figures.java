package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers as a reader wants them, the same in every country. */
final class Figures {
  private Figures() {}

  /** A whole number with commas between thousands. */
  static String whole(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** Four significant digits, without zeros at the end; large and tiny numbers with a power. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "n/a" : value > 0 ? "∞" : "-∞";
    }
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e7)) {
      return String.format(Locale.ROOT, "%.2e", value);
    }
    int before = size < 1 ? 1 : (int) Math.floor(Math.log10(size)) + 1;
    return trimmed(
        String.format(Locale.ROOT, "%." + Math.max(0, size < 1 ? 4 : 4 - before) + "f", value));
  }

  /** Numbers for one column: as {@link #number}, but all with the same digits after the point. */
  static List<String> column(List<Double> values) {
    List<String> texts = values.stream().map(Figures::number).toList();
    int decimals = texts.stream().mapToInt(Figures::decimals).max().orElse(0);
    List<String> column = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean fixed = Double.isFinite(values.get(i)) && !texts.get(i).contains("e");
      column.add(
          fixed ? String.format(Locale.ROOT, "%." + decimals + "f", values.get(i)) : texts.get(i));
    }
    return column;
  }

  private static int decimals(String number) {
    int point = number.indexOf('.');
    return point < 0 || number.contains("e") ? 0 : number.length() - point - 1;
  }

  private static String trimmed(String number) {
    String text = number.contains(".") ? number.replaceFirst("\\.?0+$", "") : number;
    return text.equals("-0") ? "0" : text;
  }

  /** A share from 0 to 1 as {@code 61.0 %}. */
  static String percent(double share) {
    return Double.isNaN(share) ? "n/a" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** A time as {@code 4.2 s}, {@code 3 min 05 s} or {@code 2 h 10 min}; empty when not known. */
  static String duration(double seconds) {
    if (!Double.isFinite(seconds) || seconds < 0) {
      return "";
    }
    long whole = Math.round(seconds);
    if (whole < 60) {
      return seconds < 10 ? String.format(Locale.ROOT, "%.1f s", seconds) : whole + " s";
    }
    return whole < 3600
        ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
  }
}
