package org.inkbook.lab.photo;

import org.inkbook.output.Pixels;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** From OpenCV's matrices to plain pictures. */
final class Pictures {

  /** The long side of a picture that is only looked at, in pixels. */
  static final int SHOWN = 1000;

  /**
   * The long side of a step's picture, in pixels. Steps stand side by side, at most some 500 pixels
   * wide; and with a live cell, a dozen of them are packed, sent and read at each move of a slider.
   */
  static final int STEP = 720;

  private Pictures() {}

  /** A grey or BGR matrix as a picture of the same size. */
  static Pixels of(Mat mat) {
    try (Mats mats = new Mats()) {
      Mat shown = mat;
      if (mat.channels() == 3) {
        shown = mats.mat();
        Imgproc.cvtColor(mat, shown, Imgproc.COLOR_BGR2RGB);
      }
      byte[] values = new byte[mat.rows() * mat.cols() * mat.channels()];
      (shown.isContinuous() ? shown : mats.keep(shown.clone())).get(0, 0, values);
      return new Pixels(mat.cols(), mat.rows(), mat.channels(), values);
    }
  }

  /** The same, reduced so that the long side is at most {@link #SHOWN}. */
  static Pixels reduced(Mat mat) {
    return reduced(mat, SHOWN);
  }

  /** The same, reduced so that the long side is at most so many pixels. */
  static Pixels reduced(Mat mat, int most) {
    double scale = Math.min(1, (double) most / Math.max(mat.cols(), mat.rows()));
    if (scale == 1) {
      return of(mat);
    }
    try (Mats mats = new Mats()) {
      Mat small = mats.mat();
      Size size =
          new Size(
              Math.max(1, Math.round(mat.cols() * scale)),
              Math.max(1, Math.round(mat.rows() * scale)));
      Imgproc.resize(mat, small, size, 0, 0, Imgproc.INTER_AREA);
      return of(small);
    }
  }

  /** The same for a picture in colour. */
  static Pixels reduced(Pixels colour) {
    try (Mats mats = new Mats()) {
      Mat mat = mats.keep(new Mat(colour.height(), colour.width(), CvType.CV_8UC3));
      mat.put(0, 0, colour.values());
      Imgproc.cvtColor(mat, mat, Imgproc.COLOR_RGB2BGR);
      return reduced(mat);
    }
  }

  /** By how much a picture of this size is reduced to be looked at; 1 when it is small enough. */
  static double scale(int width, int height) {
    return Math.min(1, (double) SHOWN / Math.max(width, height));
  }
}
