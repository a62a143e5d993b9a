package org.inkbook.lab.photo;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * A picture between two steps as plain bytes, one channel or three: unlike a matrix it needs no
 * releasing, so it can be kept. Nobody changes it.
 */
final class Plane {
  private final int width;
  private final int height;
  private final int type;
  private final byte[] values;

  private Plane(int width, int height, int type, byte[] values) {
    this.width = width;
    this.height = height;
    this.type = type;
    this.values = values;
  }

  /** A copy of a matrix of 8 bits a channel. */
  static Plane of(Mat mat) {
    byte[] values = new byte[mat.rows() * mat.cols() * mat.channels()];
    mat.get(0, 0, values);
    return new Plane(mat.cols(), mat.rows(), mat.type(), values);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The value of a pixel, 0 to 255; for one channel. */
  int value(int x, int y) {
    return values[y * width + x] & 0xff;
  }

  /** The same turned by a quarter, to the right (clockwise) or to the left. */
  Plane turned(boolean right) {
    try (Mats mats = new Mats()) {
      Mat turned = mats.mat();
      int how = right ? Core.ROTATE_90_CLOCKWISE : Core.ROTATE_90_COUNTERCLOCKWISE;
      Core.rotate(mat(mats), turned, how);
      return of(turned);
    }
  }

  /** A copy as a matrix. */
  Mat mat(Mats mats) {
    Mat mat = mats.keep(new Mat(height, width, type));
    mat.put(0, 0, values);
    return mat;
  }

  /** How dark a part of it is, or which pixels are ink; for one channel. */
  Mat part(Mats mats, Box box) {
    byte[] part = new byte[box.width() * box.height()];
    for (int y = 0; y < box.height(); y++) {
      int from = (box.y() + y) * width + box.x();
      System.arraycopy(values, from, part, y * box.width(), box.width());
    }
    Mat mat = mats.keep(new Mat(box.height(), box.width(), CvType.CV_8U));
    mat.put(0, 0, part);
    return mat;
  }
}
