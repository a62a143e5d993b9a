package org.inkbook.output;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Bars and small charts made of block characters. */
final class Bars {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";
  private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

  private Bars() {}

  /** A bar of a share from 0 to 1; values outside count as the nearer end. */
  static String bar(double share, int width) {
    int eighths = (int) Math.round(8 * width * Math.max(0, Math.min(1, share)));
    String last = eighths % 8 == 0 ? "" : "" + EIGHTHS.charAt(eighths % 8);
    return "█".repeat(eighths / 8) + last;
  }

  /** The same, with what is missing shown as a track. */
  static String track(double share, int width) {
    int full = (int) Math.round(width * Math.max(0, Math.min(1, share)));
    return "█".repeat(full) + "░".repeat(width - full);
  }

  /**
   * A curve of one character for each value, or, of more values than the width, for the mean of its
   * neighbourhood. A value that is no number is a gap.
   */
  static String curve(List<Double> values, int width) {
    double[] heights = means(values, Math.min(width, values.size()));
    double least = Arrays.stream(heights).filter(Double::isFinite).min().orElse(0);
    double most = Arrays.stream(heights).filter(Double::isFinite).max().orElse(0);
    return Arrays.stream(heights)
        .mapToObj(height -> step(height, least, most))
        .collect(Collectors.joining());
  }

  private static String step(double height, double least, double most) {
    if (!Double.isFinite(height)) {
      return " ";
    }
    double share = most > least ? (height - least) / (most - least) : 0.5;
    return "" + HEIGHTS.charAt((int) Math.round(share * (HEIGHTS.length() - 1)));
  }

  private static double[] means(List<Double> values, int count) {
    double[] means = new double[count];
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) i * values.size() / count);
      int to = (int) ((i + 1L) * values.size() / count);
      means[i] = values.subList(from, to).stream().mapToDouble(v -> v).average().orElse(Double.NaN);
    }
    return means;
  }
}
