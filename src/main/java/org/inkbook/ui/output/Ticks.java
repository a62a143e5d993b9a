package org.inkbook.ui.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The marks of an axis: round numbers at even steps, the first and the last at or beyond the data.
 * After Heckbert, "Nice numbers for graph labels", Graphics Gems (1990).
 *
 * @param step the distance of two marks: 1, 2 or 5 times a power of ten
 */
record Ticks(double min, double max, double step) {

  /** Marks around a span of values, about as many as wanted. */
  static Ticks around(double low, double high, int wanted, boolean wholeOnly) {
    double span = high > low ? high - low : Math.max(Math.abs(low) * 0.1, wholeOnly ? 1 : 1e-6);
    double step = round(span / Math.max(1, wanted));
    if (wholeOnly) {
      step = Math.max(1, step);
    }
    double min = Math.floor(low / step + 1e-9) * step;
    double max = Math.ceil(high / step - 1e-9) * step;
    return new Ticks(min, max > min ? max : min + step, step);
  }

  /** Marks inside a span of values, for an axis that ends where the data end. */
  static Ticks within(double low, double high, int wanted, boolean wholeOnly) {
    double step = around(low, high, wanted, wholeOnly).step();
    return high > low
        ? new Ticks(low, high, step)
        : new Ticks(low - step / 2, high + step / 2, step);
  }

  private static double round(double raw) {
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double lead = raw / power;
    return power * (lead <= 1.0001 ? 1 : lead <= 2.0001 ? 2 : lead <= 5.0001 ? 5 : 10);
  }

  /** Where the marks are. */
  List<Double> values() {
    long first = (long) Math.ceil(min / step - 1e-6);
    long last = (long) Math.floor(max / step + 1e-6);
    return IntStream.rangeClosed(0, (int) Math.min(100, last - first))
        .mapToObj(i -> (first + i) * step)
        .toList();
  }

  /** A mark in words, with as many decimals as its neighbours need. */
  String text(double value) {
    int decimals = (int) Math.max(0, Math.min(9, Math.ceil(-Math.log10(step) - 1e-9)));
    return String.format(Locale.ROOT, "%,." + decimals + "f", value + 0.0);
  }

  /** Marks for measured values: from zero up where zero is near. */
  static Ticks forValues(DoubleStream values, int wanted) {
    var all = values.filter(Double::isFinite).summaryStatistics();
    if (all.getCount() == 0) {
      return new Ticks(0, 1, 0.5);
    }
    boolean nearZero = all.getMin() >= 0 && all.getMin() < 0.4 * all.getMax();
    return around(nearZero ? 0 : all.getMin(), all.getMax(), wanted, false);
  }
}
