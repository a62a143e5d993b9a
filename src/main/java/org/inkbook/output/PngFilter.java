package org.inkbook.output;

/**
 * PNG's filters (ISO/IEC 15948, clause 9): each row is stored as its difference from a prediction
 * made of its neighbours, which packs better.
 */
final class PngFilter {
  private static final int NONE = 0;
  private static final int SUB = 1;
  private static final int UP = 2;
  private static final int AVERAGE = 3;
  private static final int PAETH = 4;

  /** The filters that are tried; the mean of two neighbours hardly ever wins. */
  private static final int[] TRIED = {NONE, SUB, UP, PAETH};

  private PngFilter() {}

  /**
   * Rows with a filter byte before each.
   *
   * @param stride bytes in a row
   * @param step bytes in a pixel
   * @param plain whether to store every row as it is; otherwise each takes the filter that leaves
   *     the smallest differences
   */
  static byte[] apply(byte[] values, int stride, int step, boolean plain) {
    int rows = values.length / stride;
    byte[] out = new byte[rows * (stride + 1)];
    // Before the first pixel of a row there are zeros, and above the first row there are zeros.
    byte[] above = new byte[step + stride];
    byte[] row = new byte[step + stride];
    byte[] trial = new byte[stride];
    for (int y = 0; y < rows; y++) {
      System.arraycopy(values, y * stride, row, step, stride);
      int at = y * (stride + 1);
      if (plain) {
        System.arraycopy(row, step, out, at + 1, stride);
      } else {
        best(row, above, step, trial, out, at);
      }
      byte[] free = above;
      above = row;
      row = free;
    }
    return out;
  }

  private static void best(byte[] row, byte[] above, int step, byte[] trial, byte[] out, int at) {
    int least = Integer.MAX_VALUE;
    for (int filter : TRIED) {
      differences(filter, row, above, step, trial);
      int sum = sum(trial);
      if (sum < least) {
        least = sum;
        out[at] = (byte) filter;
        System.arraycopy(trial, 0, out, at + 1, trial.length);
      }
    }
  }

  private static int sum(byte[] differences) {
    int sum = 0;
    for (byte difference : differences) {
      sum += Math.abs(difference);
    }
    return sum;
  }

  /** A loop for each filter: a choice inside the loop costs several times the arithmetic. */
  private static void differences(int filter, byte[] row, byte[] above, int step, byte[] to) {
    switch (filter) {
      case NONE -> System.arraycopy(row, step, to, 0, to.length);
      case SUB -> {
        for (int i = 0; i < to.length; i++) {
          to[i] = (byte) (row[i + step] - row[i]);
        }
      }
      case UP -> {
        for (int i = 0; i < to.length; i++) {
          to[i] = (byte) (row[i + step] - above[i + step]);
        }
      }
      default -> {
        for (int i = 0; i < to.length; i++) {
          int near = paeth(row[i] & 0xff, above[i + step] & 0xff, above[i] & 0xff);
          to[i] = (byte) (row[i + step] - near);
        }
      }
    }
  }

  /**
   * Undoes the filters of rows with a filter byte before each.
   *
   * @throws IllegalArgumentException when a filter byte is not one of the five
   */
  static byte[] undo(byte[] filtered, int stride, int step) {
    int rows = filtered.length / (stride + 1);
    byte[] values = new byte[rows * stride];
    byte[] above = new byte[step + stride];
    byte[] row = new byte[step + stride];
    for (int y = 0; y < rows; y++) {
      int at = y * (stride + 1);
      restore(filtered[at], filtered, at + 1, row, above, step);
      System.arraycopy(row, step, values, y * stride, stride);
      byte[] free = above;
      above = row;
      row = free;
    }
    return values;
  }

  private static void restore(int filter, byte[] from, int at, byte[] row, byte[] above, int step) {
    int stride = row.length - step;
    switch (filter) {
      case NONE -> System.arraycopy(from, at, row, step, stride);
      case SUB -> {
        for (int i = 0; i < stride; i++) {
          row[i + step] = (byte) (from[at + i] + row[i]);
        }
      }
      case UP -> {
        for (int i = 0; i < stride; i++) {
          row[i + step] = (byte) (from[at + i] + above[i + step]);
        }
      }
      case AVERAGE -> {
        for (int i = 0; i < stride; i++) {
          row[i + step] = (byte) (from[at + i] + ((row[i] & 0xff) + (above[i + step] & 0xff)) / 2);
        }
      }
      case PAETH -> {
        for (int i = 0; i < stride; i++) {
          int near = paeth(row[i] & 0xff, above[i + step] & 0xff, above[i] & 0xff);
          row[i + step] = (byte) (from[at + i] + near);
        }
      }
      default -> throw new IllegalArgumentException("PNG filter " + filter);
    }
  }

  /** Whichever of the three is nearest to left + up - corner; ties in this order. */
  private static int paeth(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }
}
