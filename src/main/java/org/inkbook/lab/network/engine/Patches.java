package org.inkbook.lab.network.engine;

import java.util.Arrays;

/**
 * One image as the rows of a matrix: row by row what a sliding window sees, then a 1 for the bias.
 *
 * <p>A convolution of the image is the product of this matrix with the weights (Chellapilla, Puri
 * and Simard, 2006).
 */
final class Patches {
  private final Window window;
  private final Shape in;
  private final int paddedWidth;
  private final float[] padded;
  private final float[] run;
  private final float[] sum;

  Patches(Shape in, Window window) {
    this.in = in;
    this.window = window;
    int below = (window.outHeight() - 1) * window.strideDown() + window.height();
    int right = (window.outWidth() - 1) * window.strideRight() + window.width();
    int paddedHeight = Math.max(below, window.top() + in.height());
    this.paddedWidth = Math.max(right, window.left() + in.width());
    this.padded = new float[paddedHeight * paddedWidth * in.channels()];
    this.run = new float[window.width() * in.channels()];
    this.sum = new float[run.length];
  }

  /** Values in a row. */
  static int columns(Shape in, Window window) {
    return window.area() * in.channels() + 1;
  }

  /** Lays out an image of {@code height * width * channels} values as patches. */
  void gather(float[] image, float[] patches) {
    int line = in.width() * in.channels();
    for (int y = 0; y < in.height(); y++) {
      System.arraycopy(image, y * line, padded, start(y), line);
    }
    int to = 0;
    for (int y = 0; y < window.outHeight(); y++) {
      for (int x = 0; x < window.outWidth(); x++) {
        int from = corner(y, x);
        for (int row = 0; row < window.height(); row++) {
          System.arraycopy(padded, from, patches, to, run.length);
          from += paddedWidth * in.channels();
          to += run.length;
        }
        patches[to++] = 1;
      }
    }
  }

  /** The way back: adds up in each pixel what all patches that hold it say. */
  void scatter(float[] patches, float[] image) {
    Arrays.fill(padded, 0);
    int at = 0;
    for (int y = 0; y < window.outHeight(); y++) {
      for (int x = 0; x < window.outWidth(); x++) {
        int to = corner(y, x);
        for (int row = 0; row < window.height(); row++) {
          add(patches, at, to);
          to += paddedWidth * in.channels();
          at += run.length;
        }
      }
    }
    int line = in.width() * in.channels();
    for (int y = 0; y < in.height(); y++) {
      System.arraycopy(padded, start(y), image, y * line, line);
    }
  }

  /** By way of arrays with one index: only such a loop becomes vector instructions. */
  private void add(float[] patches, int from, int to) {
    System.arraycopy(patches, from, run, 0, run.length);
    System.arraycopy(padded, to, sum, 0, sum.length);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += run[i];
    }
    System.arraycopy(sum, 0, padded, to, sum.length);
  }

  private int start(int y) {
    return ((y + window.top()) * paddedWidth + window.left()) * in.channels();
  }

  private int corner(int y, int x) {
    return (y * window.strideDown() * paddedWidth + x * window.strideRight()) * in.channels();
  }
}
