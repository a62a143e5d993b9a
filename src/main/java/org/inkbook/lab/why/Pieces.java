package org.inkbook.lab.why;

import static org.inkbook.lab.digits.DigitImage.PIXELS;
import static org.inkbook.lab.digits.DigitImage.SIZE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The connected pieces of ink of a digit; pixels that touch at a corner are connected. */
final class Pieces {
  private Pieces() {}

  /** The pixels of each piece of two or more, the largest piece first. */
  static List<int[]> of(boolean[] inked) {
    boolean[] left = inked.clone();
    int[] found = new int[PIXELS];
    List<int[]> pieces = new ArrayList<>();
    for (int i = 0; i < PIXELS; i++) {
      if (left[i]) {
        int size = fill(left, i, found);
        if (size > 1) {
          pieces.add(Arrays.copyOf(found, size));
        }
      }
    }
    pieces.sort((a, b) -> b.length - a.length);
    return pieces;
  }

  /** Takes a piece off what is left, and counts its pixels. */
  private static int fill(boolean[] left, int start, int[] found) {
    int size = 0;
    found[size++] = start;
    left[start] = false;
    for (int next = 0; next < size; next++) {
      int row = found[next] / SIZE;
      int column = found[next] % SIZE;
      for (int y = Math.max(0, row - 1); y <= Math.min(SIZE - 1, row + 1); y++) {
        for (int x = Math.max(0, column - 1); x <= Math.min(SIZE - 1, column + 1); x++) {
          if (left[y * SIZE + x]) {
            left[y * SIZE + x] = false;
            found[size++] = y * SIZE + x;
          }
        }
      }
    }
    return size;
  }
}
