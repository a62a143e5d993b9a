package org.inkbook.notebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkbook.notebook.Param.Range;

/** Numbers as people enter them. */
final class Numerals {
  private static final Pattern WHOLE = Pattern.compile("[-+]?([0-9]{1,19})(\\.0*)?");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

  private Numerals() {}

  /** The number as Java writes it; empty when it is none, or not in the range. */
  static Optional<String> canonical(String entered, Range range, LiteralType type) {
    String text = entered.strip();
    boolean whole = WHOLE.matcher(text).matches();
    if (!DECIMAL.matcher(text).matches() || (range.whole() && !whole) || !fits(text, type)) {
      return Optional.empty();
    }
    double value = Double.parseDouble(text);
    if (value < range.min() || value > range.max()) {
      return Optional.empty();
    }
    return Optional.of(whole ? integer(text).toString() : text.replaceFirst("^\\+", ""));
  }

  private static boolean fits(String text, LiteralType type) {
    if (type.isWhole()) {
      return WHOLE.matcher(text).matches() && integer(text).abs().compareTo(type.largest()) <= 0;
    }
    return Double.isFinite(
        type == LiteralType.FLOAT ? Float.parseFloat(text) : Double.parseDouble(text));
  }

  private static BigInteger integer(String whole) {
    return new BigDecimal(whole).toBigIntegerExact();
  }

  static String allowed(Range range) {
    String number = range.whole() ? "a whole number" : "a number";
    boolean above = range.min() > Double.NEGATIVE_INFINITY;
    boolean below = range.max() < Double.POSITIVE_INFINITY;
    if (above && below) {
      return number + " from " + text(range.min()) + " to " + text(range.max());
    }
    return number
        + (above ? ", at least " + text(range.min()) : "")
        + (below ? ", at most " + text(range.max()) : "");
  }

  private static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
