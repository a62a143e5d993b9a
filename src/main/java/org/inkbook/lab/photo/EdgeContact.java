package org.inkbook.lab.photo;

/** How far pieces of ink stretch along the edges of a photo, or of the sheet of paper on it. */
final class EdgeContact {
  private final int[] labels;
  private final byte[] around;
  private final int width;
  private final int height;
  private final int[] left;
  private final int[] right;
  private final int[] top;
  private final int[] bottom;

  /**
   * @param labels the number of the piece that each pixel belongs to, rows from the top; 0 is paper
   * @param around not 0 where there is no sheet; what lies beyond the photo is none either
   * @param pieces how many numbers there are
   */
  EdgeContact(int[] labels, byte[] around, int width, int pieces) {
    this.labels = labels;
    this.around = around;
    this.width = width;
    this.height = labels.length / width;
    left = new int[pieces];
    right = new int[pieces];
    top = new int[pieces];
    bottom = new int[pieces];
    for (int piece = 0; piece < pieces; piece++) {
      left[piece] = width;
      right[piece] = -1;
      top[piece] = height;
      bottom[piece] = -1;
    }
  }

  /** For each piece, from its first to its last pixel on an edge, across or down: the longer. */
  int[] lengths() {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int label = labels[y * width + x];
        if (label != 0 && isEdge(x, y)) {
          left[label] = Math.min(left[label], x);
          right[label] = Math.max(right[label], x);
          top[label] = Math.min(top[label], y);
          bottom[label] = Math.max(bottom[label], y);
        }
      }
    }
    int[] longest = new int[left.length];
    for (int piece = 1; piece < longest.length; piece++) {
      longest[piece] =
          Math.max(0, 1 + Math.max(right[piece] - left[piece], bottom[piece] - top[piece]));
    }
    return longest;
  }

  private boolean isEdge(int x, int y) {
    int at = y * width + x;
    return x == 0
        || y == 0
        || x == width - 1
        || y == height - 1
        || around[at - 1] != 0
        || around[at + 1] != 0
        || around[at - width] != 0
        || around[at + width] != 0;
  }
}
