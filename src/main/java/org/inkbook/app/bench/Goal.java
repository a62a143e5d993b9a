package org.inkbook.app.bench;

import java.util.Locale;
import java.util.Map;

/**
 * What a value should be on two quiet cores.
 *
 * @param value the name of one of the figure's values
 * @param atMost whether the bound is from above
 */
public record Goal(String value, boolean atMost, double bound) {

  static Goal atLeast(String value, double bound) {
    return new Goal(value, false, bound);
  }

  static Goal atMost(String value, double bound) {
    return new Goal(value, true, bound);
  }

  /** Whether the values measured reach it. */
  public boolean isReachedBy(Map<String, Object> measured) {
    double reached = ((Number) measured.get(value)).doubleValue();
    return atMost ? reached <= bound : reached >= bound;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s at %s %s", value, atMost ? "most" : "least", number());
  }

  private String number() {
    return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
  }
}
