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

  private PngFilter() {}

  /**
   * Rows with a filter byte before each.
   *
   * @param stride bytes in a row
   * @param step bytes in a pixel
   * @param plain whether to store every row as it is; otherwise each takes the filter among none,
   *     sub, up and Paeth that leaves the smallest differences
   */
  static byte[] apply(byte[] values, int stride, int step, boolean plain) {
    int rows = values.length / stride;
    byte[] out = new byte[rows * (stride + 1)];
    int[] filters = plain ? new int[] {NONE} : new int[] {NONE, SUB, UP, PAETH};
    for (int row = 0; row < rows; row++) {
      int filter = filters.length == 1 ? NONE : best(values, row, stride, step, filters);
      int at = row * (stride + 1);
      out[at] = (byte) filter;
      for (int i = 0; i < stride; i++) {
        out[at + 1 + i] = (byte) difference(values, row, stride, step, i, filter);
      }
    }
    return out;
  }

  private static int best(byte[] values, int row, int stride, int step, int[] filters) {
    int best = NONE;
    long least = Long.MAX_VALUE;
    for (int filter : filters) {
      long sum = 0;
      for (int i = 0; i < stride; i++) {
        sum += Math.abs((byte) difference(values, row, stride, step, i, filter));
      }
      if (sum < least) {
        least = sum;
        best = filter;
      }
    }
    return best;
  }

  private static int difference(byte[] v, int row, int stride, int step, int i, int filter) {
    int at = row * stride + i;
    int left = i >= step ? v[at - step] & 0xff : 0;
    int up = row > 0 ? v[at - stride] & 0xff : 0;
    int corner = i >= step && row > 0 ? v[at - stride - step] & 0xff : 0;
    return (v[at] & 0xff) - prediction(filter, left, up, corner);
  }

  /**
   * Undoes the filters of rows with a filter byte before each.
   *
   * @throws IllegalArgumentException when a filter byte is not one of the five
   */
  static byte[] undo(byte[] filtered, int stride, int step) {
    int rows = filtered.length / (stride + 1);
    byte[] v = new byte[rows * stride];
    for (int row = 0; row < rows; row++) {
      int filter = filtered[row * (stride + 1)];
      for (int i = 0; i < stride; i++) {
        int at = row * stride + i;
        int left = i >= step ? v[at - step] & 0xff : 0;
        int up = row > 0 ? v[at - stride] & 0xff : 0;
        int corner = i >= step && row > 0 ? v[at - stride - step] & 0xff : 0;
        v[at] = (byte) (filtered[at + row + 1] + prediction(filter, left, up, corner));
      }
    }
    return v;
  }

  private static int prediction(int filter, int left, int up, int corner) {
    return switch (filter) {
      case NONE -> 0;
      case SUB -> left;
      case UP -> up;
      case AVERAGE -> (left + up) / 2;
      case PAETH -> paeth(left, up, corner);
      default -> throw new IllegalArgumentException("PNG filter " + filter);
    };
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
