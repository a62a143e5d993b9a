package org.inkbook.ui.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.inkbook.notebook.Param.Range;

/**
 * The values that a number stops at: from the least on in steps, and the greatest. Where there is
 * no least, steps go out from the value itself. In decimals, so that ten steps of 0.1 make 1.
 */
record Stops(Range range) {
  private static final int DIGITS = 10;

  /** A value this near a stop, in steps, is at it. */
  private static final double NEAR = 1e-6;

  /** The stop that is nearest to where a thumb was dragged. */
  String nearest(double place) {
    return at(Math.rint((place - range.min()) / range.step()));
  }

  /**
   * The stop so many from a value.
   *
   * @param value as it is written
   * @param steps downwards when negative
   */
  String from(String value, int steps) {
    BigDecimal now = new BigDecimal(value);
    if (!Double.isFinite(range.min())) {
      return text(clamped(now.add(unit(now).multiply(BigDecimal.valueOf(steps)))));
    }
    double place = (now.doubleValue() - range.min()) / range.step();
    double from = steps > 0 ? Math.floor(place + NEAR) : Math.ceil(place - NEAR);
    return at(from + steps);
  }

  String first() {
    return text(BigDecimal.valueOf(range.min()));
  }

  String last() {
    return text(BigDecimal.valueOf(range.max()));
  }

  private String at(double step) {
    BigDecimal stop =
        BigDecimal.valueOf(range.step())
            .multiply(BigDecimal.valueOf(step))
            .add(BigDecimal.valueOf(range.min()));
    return text(clamped(stop));
  }

  private BigDecimal clamped(BigDecimal value) {
    if (value.doubleValue() > range.max()) {
      return BigDecimal.valueOf(range.max());
    }
    return value.doubleValue() < range.min() ? BigDecimal.valueOf(range.min()) : value;
  }

  /** A number of no given range, such as a learning rate, moves by one of its last digit. */
  private BigDecimal unit(BigDecimal value) {
    return range.whole()
        ? BigDecimal.valueOf(range.step())
        : BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
  }

  private static String text(BigDecimal value) {
    BigDecimal rounded = value.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
