package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis: the range that it covers and the round values that are marked on it.
 *
 * @param step the distance between marks: 1, 2 or 5 times a power of ten
 */
record Scale(double least, double most, double step) {

  /** An axis over all values that are numbers, widened to full steps. */
  static Scale over(DoubleStream values, int marks, boolean whole) {
    double[] finite = values.filter(Double::isFinite).toArray();
    double low = DoubleStream.of(finite).min().orElse(0);
    double high = DoubleStream.of(finite).max().orElse(1);
    if (low == high) {
      double room = whole ? 1 : low == 0 ? 1 : Math.abs(low) / 2;
      low -= room;
      high += room;
    }
    // A quantity that comes near zero is judged by its distance from zero.
    if (!whole && low > 0 && low < high / 2) {
      low = 0;
    }
    double step = step((high - low) / marks, whole);
    return whole
        ? new Scale(low, high, step)
        : new Scale(
            Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step);
  }

  private static double step(double about, boolean whole) {
    double power = Math.pow(10, Math.floor(Math.log10(about)));
    double factor = about / power;
    double step = power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
    return whole ? Math.max(1, step) : step;
  }

  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    for (long i = (long) Math.ceil(least / step - 1e-9); i * step <= most + step * 1e-9; i++) {
      marks.add(i * step);
    }
    return marks;
  }

  /** Where a value lies, from 0 to 1. */
  double share(double value) {
    return (value - least) / (most - least);
  }
}
