package org.inkbook.lab.photo;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Fills in what is dark and narrower than a regular octagon: first each pixel becomes as light as
 * the lightest around it, then as dark as the darkest of those.
 *
 * <p>An octagon is a square grown by a diamond. A disc says nearly the same, but takes many times
 * as long, since it cannot be put together from small shapes. A diamond can, and from few of them:
 * grown by the four corners of one that is no larger than itself, it is the diamond of both radii
 * together, so that each step may double it (R. van den Boomgaard and R. van Balen, Methods for
 * fast morphological image transforms using bitmapped binary images, 1992).
 */
final class Closing {
  /** The half side of a regular octagon's square, as a part of its inner radius. */
  private static final double SQUARE = Math.sqrt(2) - 1;

  private final Mats mats;
  private final Mat picture;
  private final int square;
  private final int diamond;

  private Closing(Mats mats, Mat picture, int radius) {
    this.mats = mats;
    this.picture = picture;
    square = (int) Math.round(radius * SQUARE);
    diamond = radius - square;
  }

  /**
   * Closes a picture of 8 bits, in place.
   *
   * @param radius of the octagon's inner circle, in pixels
   */
  static void octagon(Mats mats, Mat picture, int radius) {
    Closing closing = new Closing(mats, picture, radius);
    Mat kernel = closing.square();
    Imgproc.dilate(picture, picture, kernel);
    closing.diamond(Imgproc::dilate, 0);
    closing.diamond(Imgproc::erode, 255);
    Imgproc.erode(picture, picture, kernel);
  }

  private Mat square() {
    Size side = new Size(2.0 * square + 1, 2.0 * square + 1);
    return mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, side));
  }

  /** Takes the lightest, or the darkest, that a shape finds around each pixel. */
  private interface Growth {
    void by(Mat from, Mat to, Mat shape);
  }

  /**
   * Grows what is light, or what is dark, by the diamond.
   *
   * @param outside never is the lightest, or the darkest: a step may lead beyond the edge if the
   *     next one leads back
   */
  private void diamond(Growth growth, int outside) {
    if (diamond == 0) {
      return;
    }
    Mat wide = mats.mat();
    int how = Core.BORDER_CONSTANT | Core.BORDER_ISOLATED;
    Core.copyMakeBorder(
        picture, wide, diamond, diamond, diamond, diamond, how, Scalar.all(outside));
    Mat cross = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_CROSS, new Size(3, 3)));
    growth.by(wide, wide, cross);
    int grown = 1;
    while (grown < diamond) {
      int step = Math.min(grown, diamond - grown);
      growth.by(wide, wide, corners(step));
      grown += step;
    }
    Rect inside = new Rect(diamond, diamond, picture.cols(), picture.rows());
    mats.keep(wide.submat(inside)).copyTo(picture);
  }

  private Mat corners(int radius) {
    Mat corners = mats.keep(Mat.zeros(2 * radius + 1, 2 * radius + 1, CvType.CV_8U));
    corners.put(0, radius, 1);
    corners.put(radius, 0, 1);
    corners.put(radius, 2 * radius, 1);
    corners.put(2 * radius, radius, 1);
    return corners;
  }
}
