package org.inkbook.lab.network;

import static org.inkbook.lab.digits.DigitImage.SIZE;

/** Changes how thick the strokes of a digit are. */
final class Pen {
  private Pen() {}

  /**
   * Lets strokes swell, each pixel taking on some of its darkest neighbour's ink, or shrink, taking
   * on some of its palest one's paper: grey dilation and erosion by a cross (Serra 1982), mixed
   * with the digit as it is.
   *
   * @param amount from -1, a pixel less on each side, to 1, a pixel more
   * @param offset where the result's 784 pixels begin
   */
  static void change(byte[] digit, double amount, byte[] result, int offset) {
    double share = Math.abs(amount);
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        int own = at(digit, row, column);
        int other = amount > 0 ? most(digit, row, column) : least(digit, row, column);
        result[offset + row * SIZE + column] = (byte) Math.round(own + share * (other - own));
      }
    }
  }

  private static int most(byte[] digit, int row, int column) {
    int vertical = Math.max(at(digit, row - 1, column), at(digit, row + 1, column));
    int horizontal = Math.max(at(digit, row, column - 1), at(digit, row, column + 1));
    return Math.max(at(digit, row, column), Math.max(vertical, horizontal));
  }

  private static int least(byte[] digit, int row, int column) {
    int vertical = Math.min(at(digit, row - 1, column), at(digit, row + 1, column));
    int horizontal = Math.min(at(digit, row, column - 1), at(digit, row, column + 1));
    return Math.min(at(digit, row, column), Math.min(vertical, horizontal));
  }

  private static int at(byte[] digit, int row, int column) {
    boolean inside = row >= 0 && row < SIZE && column >= 0 && column < SIZE;
    return inside ? digit[row * SIZE + column] & 0xff : 0;
  }
}
