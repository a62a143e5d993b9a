package org.inkbook.lab.photo;

import java.util.Arrays;

/** How far pieces of ink stretch along the edges of a photo. */
final class EdgeContact {
  private final int[] labels;
  private final int width;

  /**
   * @param labels the number of the piece that each pixel belongs to, rows from the top; 0 is paper
   */
  EdgeContact(int[] labels, int width) {
    this.labels = labels;
    this.width = width;
  }

  /** For each piece, from its first to its last pixel on the edge where that is longest. */
  int[] lengths(int pieces) {
    int height = labels.length / width;
    int[] longest = new int[pieces];
    along(0, 1, width, longest);
    along((height - 1) * width, 1, width, longest);
    along(0, width, height, longest);
    along(width - 1, width, height, longest);
    longest[0] = 0;
    return longest;
  }

  private void along(int start, int step, int length, int[] longest) {
    int[] first = new int[longest.length];
    Arrays.fill(first, -1);
    for (int i = 0; i < length; i++) {
      int label = labels[start + i * step];
      if (first[label] < 0) {
        first[label] = i;
      }
      longest[label] = Math.max(longest[label], i - first[label] + 1);
    }
  }
}
