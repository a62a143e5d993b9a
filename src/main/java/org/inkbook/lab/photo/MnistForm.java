package org.inkbook.lab.photo;

import java.util.function.BiConsumer;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.photo.Finding.Part;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.imgproc.Moments;

/**
 * Brings a digit to the form of MNIST's: scaled to fit 20 x 20 keeping its aspect, anti-aliased,
 * its centre of mass at the centre of 28 x 28 (LeCun et al., 1998).
 */
final class MnistForm {
  private static final int FIT = 20;

  /** Pixels of the enlarged digit for each pixel of the 20. */
  private static final int FINE = 10;

  /** Where the centre of mass of MNIST's own digits lies, counting pixels from 0. */
  private static final double CENTRE = 14;

  /**
   * Around the 20, in their pixels: strokes grow by one at most, and smoothing reaches no further.
   */
  private static final int ROOM = 2;

  private static final double HALF = 127;

  /** How broad MNIST's strokes are at least and at most, in pixels of the 20. */
  private static final double THIN = 2.0;

  private static final double THICK = 3.6;

  /** Reduced strokes thinner than a pixel are greyer, but must not be lost: of 255. */
  private static final double TRACE = 40;

  private MnistForm() {}

  /**
   * @param mask 255 where the digit's ink is, in its box
   */
  static DigitImage of(Mat mask) {
    return of(mask, Finding.automatic(), (stage, picture) -> {});
  }

  /**
   * As above.
   *
   * @param finding which steps are left out
   * @param trail is told of each step on the way, with a matrix that is good for that moment only
   */
  static DigitImage of(Mat mask, Finding finding, BiConsumer<DigitStage, Mat> trail) {
    try (Mats mats = new Mats()) {
      Mat fine = enlarge(mats, mask);
      boolean even = finding.with(Part.STROKE_WIDTH);
      double stroke = even ? strokeWidth(mats, fine) / FINE : THIN;
      grow(mats, fine, THIN - stroke, Imgproc.MORPH_DILATE); // before smoothing, which ends hairs
      smooth(fine);
      grow(mats, fine, stroke - THICK, Imgproc.MORPH_ERODE);
      trail.accept(DigitStage.STROKE, fine);
      Mat fitted = fit(mats, fine);
      trail.accept(DigitStage.FITTED, fitted);
      Mat placed = centre(mats, fitted, finding.with(Part.CENTRE_OF_MASS));
      byte[] pixels = new byte[DigitImage.PIXELS];
      placed.get(0, 0, pixels);
      return DigitImage.of(pixels);
    }
  }

  /** The long side becomes 20 x {@value #FINE} pixels, with room around for strokes that grow. */
  private static Mat enlarge(Mats mats, Mat mask) {
    double scale = (double) FIT * FINE / Math.max(mask.cols(), mask.rows());
    Mat fine = mats.mat();
    Size size =
        new Size(
            Math.max(1, Math.round(mask.cols() * scale)),
            Math.max(1, Math.round(mask.rows() * scale)));
    int method = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
    Imgproc.resize(mask, fine, size, 0, 0, method);
    Imgproc.threshold(fine, fine, scale < 1 ? TRACE : HALF, 255, Imgproc.THRESH_BINARY);
    Mat framed = mats.mat();
    int room = ROOM * FINE;
    Core.copyMakeBorder(fine, framed, room, room, room, room, Core.BORDER_CONSTANT, Scalar.all(0));
    return framed;
  }

  /** Rounds the steps of enlarged pixels off. */
  private static void smooth(Mat fine) {
    Imgproc.GaussianBlur(fine, fine, new Size(0, 0), FINE * 0.3);
    Imgproc.threshold(fine, fine, HALF, 255, Imgproc.THRESH_BINARY);
  }

  /** Makes strokes broader or narrower by so many of the 20 pixels, unless nothing is left then. */
  private static void grow(Mats mats, Mat fine, double change, int how) {
    int kernel = (int) Math.round(change * FINE) | 1;
    if (kernel < 3) {
      return;
    }
    Size size = new Size(kernel, kernel);
    Mat disc = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, size));
    Mat changed = mats.mat();
    Imgproc.morphologyEx(fine, changed, how, disc);
    if (Core.countNonZero(changed) > 0) {
      changed.copyTo(fine);
    }
  }

  /** Twice the distance from the middle of the stroke to its rim, at most places. */
  static double strokeWidth(Mats mats, Mat binary) {
    Mat distance = mats.mat();
    Imgproc.distanceTransform(binary, distance, Imgproc.DIST_L2, 3);
    Mat highest = mats.mat();
    Imgproc.dilate(distance, highest, new Mat());
    Mat ridge = mats.mat();
    Core.compare(distance, highest, ridge, Core.CMP_GE);
    Core.bitwise_and(ridge, binary, ridge);
    return 2 * Core.mean(distance, ridge).val[0];
  }

  private static Mat fit(Mats mats, Mat fine) {
    Mat points = mats.mat();
    Core.findNonZero(fine, points);
    if (points.empty()) {
      return mats.keep(Mat.zeros(1, 1, CvType.CV_8U));
    }
    Mat tight = mats.keep(fine.submat(Imgproc.boundingRect(points)));
    double scale = (double) FIT / Math.max(tight.cols(), tight.rows());
    Size size =
        new Size(
            Math.max(1, Math.round(tight.cols() * scale)),
            Math.max(1, Math.round(tight.rows() * scale)));
    Mat fitted = mats.mat();
    Imgproc.resize(tight, fitted, size, 0, 0, Imgproc.INTER_AREA);
    return fitted;
  }

  private static Mat centre(Mats mats, Mat fitted, boolean byMass) {
    Moments moments = Imgproc.moments(fitted);
    double mass = Math.max(1, moments.m00);
    double x = byMass ? moments.m10 / mass : (fitted.cols() - 1) / 2.0;
    double y = byMass ? moments.m01 / mass : (fitted.rows() - 1) / 2.0;
    Mat shift = mats.keep(new Mat(2, 3, CvType.CV_64F));
    shift.put(0, 0, 1, 0, Math.rint(CENTRE - x), 0, 1, Math.rint(CENTRE - y));
    Mat placed = mats.mat();
    Size field = new Size(DigitImage.SIZE, DigitImage.SIZE);
    Imgproc.warpAffine(fitted, placed, shift, field);
    return placed;
  }
}
