package org.inkbook.lab.network.engine;

/**
 * How a small window slides over a map: the geometry that convolution and pooling share.
 *
 * @param top rows of padding above the map; what is needed below follows from the output
 * @param left columns of padding to the left
 * @param same whether the padding was chosen to give {@code ceil(size / stride)} places
 */
record Window(
    int height,
    int width,
    int strideDown,
    int strideRight,
    int top,
    int left,
    int outHeight,
    int outWidth,
    boolean same) {

  /** A window over a map with padding of its own; what does not fill a step is left out. */
  static Window padded(Shape in, int[] kernel, int[] stride, int[] padding) {
    return new Window(
        kernel[0],
        kernel[1],
        stride[0],
        stride[1],
        padding[0],
        padding[1],
        Math.floorDiv(in.height() + 2 * padding[0] - kernel[0], stride[0]) + 1,
        Math.floorDiv(in.width() + 2 * padding[1] - kernel[1], stride[1]) + 1,
        false);
  }

  /** A window that keeps the size, divided by the stride; odd padding goes below and right. */
  static Window same(Shape in, int[] kernel, int[] stride) {
    int outHeight = -Math.floorDiv(-in.height(), stride[0]);
    int outWidth = -Math.floorDiv(-in.width(), stride[1]);
    int down = Math.max(0, (outHeight - 1) * stride[0] + kernel[0] - in.height());
    int right = Math.max(0, (outWidth - 1) * stride[1] + kernel[1] - in.width());
    return new Window(
        kernel[0], kernel[1], stride[0], stride[1], down / 2, right / 2, outHeight, outWidth, true);
  }

  /** One window over the whole map. */
  static Window whole(Shape in) {
    int[] kernel = {in.height(), in.width()};
    return padded(in, kernel, kernel, new int[2]);
  }

  int area() {
    return height * width;
  }

  Shape output(int channels) {
    return new Shape(outHeight, outWidth, channels);
  }

  /** The integer arguments that ND4J's convolutions and poolings begin with. */
  long[] arguments(long... more) {
    long[] all = new long[9 + more.length];
    long[] first = {height, width, strideDown, strideRight, top, left, 1, 1, same ? 1 : 0};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
