package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Divides light and shadow out of a photo.
 *
 * <p>The light that a camera sees is what falls on the paper times what the paper throws back. A
 * closing with a kernel wider than any stroke fills the strokes in and leaves the first factor; the
 * photo divided by it is the second: paper is 255 wherever it lies, and ink is what it absorbs.
 */
final class EvenLight {
  private static final int SIDE = 400;

  /** The kernel's width as a part of the long side: wider than a stroke, narrower than a shadow. */
  private static final double KERNEL = 0.125;

  /** The blur of the background, as a part of the kernel's width. */
  private static final double SOFTNESS = 1 / 16.0;

  private EvenLight() {}

  /** The paper without its writing, for dark ink on light paper, in its colours. */
  static Mat background(Mats mats, Mat bgr) {
    double scale = Math.min(1, (double) SIDE / Math.max(bgr.cols(), bgr.rows()));
    Size size = new Size(Math.max(1, bgr.cols() * scale), Math.max(1, bgr.rows() * scale));
    Mat small = mats.mat();
    Imgproc.resize(bgr, small, size, 0, 0, Imgproc.INTER_AREA);
    Imgproc.medianBlur(small, small, 3);
    int kernel = (int) (Math.max(small.cols(), small.rows()) * KERNEL) | 1;
    Closing.octagon(mats, small, kernel / 2);
    Imgproc.GaussianBlur(small, small, new Size(0, 0), Math.max(0.5, kernel * SOFTNESS));
    Mat background = mats.mat();
    Imgproc.resize(small, background, bgr.size(), 0, 0, Imgproc.INTER_LINEAR);
    return background;
  }

  /** What the ink absorbs of each colour: 255 is paper, less is ink. */
  static Mat divide(Mats mats, Mat bgr, Mat background) {
    Mat ratio = mats.mat();
    Core.divide(bgr, background, ratio, 255);
    return ratio;
  }

  /** The colour in which the ink absorbs most, pixel by pixel, so that no pen is too faint. */
  static Mat darkest(Mats mats, Mat ratio) {
    List<Mat> colours = new ArrayList<>();
    Core.split(ratio, colours);
    colours.forEach(mats::keep);
    Mat darkest = colours.get(0);
    colours.forEach(colour -> Core.min(darkest, colour, darkest));
    return darkest;
  }
}
