package org.inkbook.lab.photo;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Whether writing is lighter than its background.
 *
 * <p>Writing is the smaller part of a page, so a wide median is background even where light and
 * shadow change. What departs furthest from it is the writing, and the sign of the third moment of
 * that difference says to which side.
 */
final class Polarity {
  private static final int SIDE = 240;

  private Polarity() {}

  static boolean isLight(Mat picture) {
    try (Mats mats = new Mats()) {
      Mat small = mats.mat();
      double scale = Math.min(1, (double) SIDE / Math.max(picture.cols(), picture.rows()));
      Size size =
          new Size(Math.max(1, picture.cols() * scale), Math.max(1, picture.rows() * scale));
      Imgproc.resize(picture, small, size, 0, 0, Imgproc.INTER_AREA);
      Imgproc.cvtColor(small, small, Imgproc.COLOR_BGR2GRAY);
      Mat background = mats.mat();
      Imgproc.medianBlur(small, background, Math.max(small.cols(), small.rows()) / 3 | 1);
      Mat difference = mats.mat();
      Core.subtract(small, background, difference, new Mat(), CvType.CV_32F);
      Mat cubed = mats.mat();
      Core.pow(difference, 3, cubed);
      return Core.sumElems(cubed).val[0] > 0;
    }
  }
}
