package org.inkbook.lab.photo;

import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** How dark each pixel is against the paper, as plain numbers for work that is done one by one. */
final class GreyMap {
  private final int width;
  private final int height;
  private final int right;
  private final int down;
  private final byte[] values;

  private GreyMap(int width, int height, int right, int down, byte[] values) {
    this.width = width;
    this.height = height;
    this.right = right;
    this.down = down;
    this.values = values;
  }

  /** A copy of a grey matrix: 255 is paper. */
  static GreyMap of(Mat grey) {
    byte[] values = new byte[grey.rows() * grey.cols()];
    grey.get(0, 0, values);
    return new GreyMap(grey.cols(), grey.rows(), 1, grey.cols(), values);
  }

  /** The same pixels, rows and columns exchanged: a change of one is a change of the other. */
  GreyMap transposed() {
    return new GreyMap(height, width, down, right, values);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** 0 for the white of paper, up to 255. */
  int darkness(int x, int y) {
    return 255 - (values[x * right + y * down] & 0xff);
  }

  void set(int x, int y, int darkness) {
    values[x * right + y * down] = (byte) (255 - darkness);
  }

  /** As a matrix of its size; not for a transposed one. */
  Mat mat(Mats mats) {
    Mat mat = mats.keep(new Mat(height, width, CvType.CV_8U));
    mat.put(0, 0, values);
    return mat;
  }
}
