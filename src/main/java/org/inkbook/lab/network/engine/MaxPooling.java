package org.inkbook.lab.network.engine;

import java.util.Arrays;

/**
 * The largest value of each window, in Java: for processors on which the native operation's way
 * back takes three times as long ({@code docs/speed.md}).
 *
 * <p>A row of windows is looked at cell by cell: the upper left values of all of them, then the
 * next, each as one line of {@code columns * channels} values, which the JIT compiler turns into
 * vector instructions. Where several values of a window are the largest, the first counts.
 */
final class MaxPooling {
  /** Makes of any difference between two values more than 1. */
  private static final float HUGE = 1e30f;

  private final Stage.Pool stage;
  private final Window window;
  private final int channels;
  private final int line;

  /** Whether no value lies in two windows. */
  private final boolean apart;

  private MaxPooling(Stage.Pool stage) {
    this.stage = stage;
    this.window = stage.window();
    this.channels = stage.in().channels();
    this.line = window.outWidth() * channels;
    this.apart = window.strideDown() >= window.height() && window.strideRight() >= window.width();
  }

  static Layer layer(Stage.Pool stage, Signal in, Signal out) {
    MaxPooling pooling = new MaxPooling(stage);
    Layer layer = new Layer().forward(() -> pooling.forward(in, out));
    if (in.gradient().isPresent()) {
      layer.backward(() -> pooling.backward(in, out));
    }
    return layer;
  }

  private void forward(Signal in, Signal out) {
    int size = stage.in().size();
    Parallel.split(
        in.count(),
        (from, to) -> {
          float[] image = new float[size];
          float[] largest = new float[stage.out().size()];
          float[][] cells = new float[window.area()][line];
          for (int i = from; i < to; i++) {
            Memory.get(in.value(), (long) i * size, image, 0, size);
            for (int y = 0; y < window.outHeight(); y++) {
              System.arraycopy(largest(image, y, cells), 0, largest, y * line, line);
            }
            Memory.put(largest, 0, largest.length, out.value(), (long) i * largest.length);
          }
        });
  }

  private void backward(Signal in, Signal out) {
    int size = stage.in().size();
    Parallel.split(
        in.count(),
        (from, to) -> {
          float[] image = new float[size];
          float[] gradient = new float[size];
          float[] given = new float[stage.out().size()];
          float[][] cells = new float[window.area()][line];
          for (int i = from; i < to; i++) {
            Memory.get(in.value(), (long) i * size, image, 0, size);
            Memory.get(
                out.gradient().orElseThrow(), (long) i * given.length, given, 0, given.length);
            if (!apart) {
              Arrays.fill(gradient, 0);
            }
            for (int y = 0; y < window.outHeight(); y++) {
              float[] largest = largest(image, y, cells);
              float[] left = Arrays.copyOfRange(given, y * line, (y + 1) * line);
              for (int cell = 0; cell < cells.length; cell++) {
                share(cells[cell], largest, left);
                add(cells[cell], y, cell, gradient);
              }
            }
            Memory.put(gradient, 0, size, in.gradient().orElseThrow(), (long) i * size);
          }
        });
  }

  /** Fills the cells of a row of windows, and gives the largest of each window. */
  private float[] largest(float[] image, int y, float[][] cells) {
    float[] largest = null;
    for (int cell = 0; cell < cells.length; cell++) {
      float[] values = cells[cell];
      gather(image, y, cell, values);
      if (largest == null) {
        largest = values.clone();
      } else {
        for (int i = 0; i < largest.length; i++) {
          largest[i] = Math.max(largest[i], values[i]);
        }
      }
    }
    return largest;
  }

  /**
   * Turns values into their gradients: a largest one gets what is left of its window's, and takes
   * it away.
   */
  private static void share(float[] values, float[] largest, float[] left) {
    for (int i = 0; i < values.length; i++) {
      float others = left[i] * Math.min(1, (largest[i] - values[i]) * HUGE);
      values[i] = left[i] - others;
      left[i] = others;
    }
  }

  private void gather(float[] image, int y, int cell, float[] values) {
    for (int x = 0; x < window.outWidth(); x++) {
      int from = place(y, x, cell);
      if (from < 0) {
        Arrays.fill(values, x * channels, (x + 1) * channels, Float.NEGATIVE_INFINITY);
      } else {
        System.arraycopy(image, from, values, x * channels, channels);
      }
    }
  }

  private void add(float[] values, int y, int cell, float[] image) {
    for (int x = 0; x < window.outWidth(); x++) {
      int to = place(y, x, cell);
      if (to >= 0) {
        if (apart) {
          System.arraycopy(values, x * channels, image, to, channels);
        } else {
          for (int i = 0; i < channels; i++) {
            image[to + i] += values[x * channels + i];
          }
        }
      }
    }
  }

  /** Where a cell of a window begins in the map; -1 in the padding. */
  private int place(int y, int x, int cell) {
    int row = y * window.strideDown() - window.top() + cell / window.width();
    int column = x * window.strideRight() - window.left() + cell % window.width();
    boolean inside =
        row >= 0 && row < stage.in().height() && column >= 0 && column < stage.in().width();
    return inside ? (row * stage.in().width() + column) * channels : -1;
  }
}
