package org.inkbook.lab.photo;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Whether writing is lighter than its background.
 *
 * <p>Writing is the smaller part of a page, so a wide median is background even where light and
 * shadow change. What departs furthest from it is the writing, and the sign of the third moment of
 * that difference says to which side. Light multiplies, so it is the logarithms that are compared:
 * a bright spot or the rim of a shadow then counts for less than ink, in the light and in the dark.
 */
final class Polarity {
  private static final int SIDE = 240;

  /** The median's width as a part of the long side: wider than a stroke, narrower than a shadow. */
  private static final int MEDIAN = 4;

  /** Added to every value, so that the camera's noise in black does not count. */
  private static final double BLACK = 16;

  /** The part of a page that has to be white for it to be plain at once that its ink is dark. */
  private static final double MOST = 0.75;

  private static final int WHITE = 255;

  private Polarity() {}

  static boolean isLight(Mat picture) {
    try (Mats mats = new Mats()) {
      Mat small = mats.mat();
      double scale = Math.min(1, (double) SIDE / Math.max(picture.cols(), picture.rows()));
      Size size =
          new Size(Math.max(1, picture.cols() * scale), Math.max(1, picture.rows() * scale));
      Imgproc.resize(picture, small, size, 0, 0, Imgproc.INTER_AREA);
      if (small.channels() == 3) {
        Imgproc.cvtColor(small, small, Imgproc.COLOR_BGR2GRAY);
      }
      if (isMostlyWhite(small)) {
        return false;
      }
      Mat background = mats.mat();
      Imgproc.medianBlur(small, background, Math.max(small.cols(), small.rows()) / MEDIAN | 1);
      Mat difference = mats.mat();
      Core.subtract(logarithm(mats, small), logarithm(mats, background), difference);
      Mat cubed = mats.mat();
      Core.pow(difference, 3, cubed);
      return Core.sumElems(cubed).val[0] > 0;
    }
  }

  /** A page that is white nearly everywhere, as the pad, has nothing on it that is lighter. */
  private static boolean isMostlyWhite(Mat grey) {
    try (Mats mats = new Mats()) {
      Mat same = mats.mat();
      Core.compare(grey, new Scalar(WHITE), same, Core.CMP_EQ);
      return Core.countNonZero(same) > MOST * same.total();
    }
  }

  private static Mat logarithm(Mats mats, Mat grey) {
    Mat values = mats.mat();
    grey.convertTo(values, CvType.CV_32F, 1, BLACK);
    Core.log(values, values);
    return values;
  }
}
