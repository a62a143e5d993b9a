package org.inkbook.lab.network;

import java.util.Locale;

/** The window of a convolution or a pool. */
final class Window {
  private Window() {}

  /** Refuses a window that does not fit the picture, or a stride that never moves it. */
  static void check(int size, int stride, Shape.Picture picture, Place place) {
    int largest = Math.min(picture.height(), picture.width());
    if (size < 1) {
      throw place.wrong("a window of " + size + " x " + size + " sees nothing.", "Try 2 or 3.");
    }
    if (size > largest) {
      throw place.wrong(
          String.format(
              Locale.ROOT,
              "a window of %d x %d is larger than the picture, which is %d x %d here.",
              size,
              size,
              picture.height(),
              picture.width()),
          "Take a window of at most " + largest + ", or fewer pools before it.");
    }
    if (stride < 1 || stride > largest) {
      throw place.wrong(
          "the stride must be from 1 to " + largest + ", not " + stride + ".", "Try 1 or 2.");
    }
  }
}
