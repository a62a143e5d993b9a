package org.inkbook.lab.photo;

import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** What lies around the sheet of paper on a photo, as a table top: it is cut off and put back. */
final class Surroundings {
  /** The sheet's edge is curled and throws a shadow: so much of the long side goes, too. */
  private static final double RIM = 1 / 70.0;

  private final Size photo;
  private final Rect box;
  private final Optional<Plane> around;

  /**
   * @param box where the sheet is
   * @param around 255 within the box where there is no sheet; empty when there is sheet everywhere
   */
  private Surroundings(Size photo, Rect box, Optional<Plane> around) {
    this.photo = photo;
    this.box = box;
    this.around = around;
  }

  /** Paper from edge to edge. */
  static Surroundings none(Size photo) {
    Rect all = new Rect(0, 0, (int) photo.width, (int) photo.height);
    return new Surroundings(photo, all, Optional.empty());
  }

  /** What lies around the sheet; none where no edge of a sheet is seen. */
  static Surroundings of(Mat photo) {
    try (Mats mats = new Mats()) {
      return SheetOutline.of(mats, photo)
          .map(outline -> of(mats, photo.size(), outline))
          .orElseGet(() -> none(photo.size()));
    }
  }

  private static Surroundings of(Mats mats, Size photo, MatOfPoint outline) {
    Mat around = mats.keep(new Mat(photo, CvType.CV_8U, Scalar.all(255)));
    Imgproc.drawContours(around, List.of(outline), 0, Scalar.all(0), -1);
    int rim = (int) Math.ceil(RIM * Math.max(photo.width, photo.height));
    Size size = new Size(2.0 * rim + 1, 2.0 * rim + 1);
    Mat square = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, size));
    Imgproc.dilate(around, around, square);
    Mat sheet = mats.mat();
    Core.bitwise_not(around, sheet);
    Rect box = Imgproc.boundingRect(sheet);
    Mat part = mats.keep(mats.keep(around.submat(box)).clone());
    return new Surroundings(photo, box, Optional.of(Plane.of(part)));
  }

  /** 255 where they are on the photo, 0 on the sheet. */
  Mat mask(Mats mats) {
    if (isNone()) {
      return mats.keep(Mat.zeros(photo, CvType.CV_8U));
    }
    Mat mask = mats.keep(new Mat(photo, CvType.CV_8U, Scalar.all(255)));
    around.get().mat(mats).copyTo(mats.keep(mask.submat(box)));
    return mask;
  }

  boolean isNone() {
    return around.isEmpty();
  }

  /** A photo cut to its sheet; corners that are not the sheet's have the mean of its colours. */
  Mat cut(Mats mats, Mat whole) {
    if (isNone()) {
      return whole;
    }
    Mat part = mats.keep(mats.keep(whole.submat(box)).clone());
    Mat outside = around.get().mat(mats);
    Mat inside = mats.mat();
    Core.bitwise_not(outside, inside);
    part.setTo(Core.mean(part, inside), outside);
    return part;
  }

  /** A page as large as the sheet, put back to where it lies on the photo. */
  Mat putBack(Mats mats, Mat page, int paper) {
    if (isNone()) {
      return page;
    }
    Mat whole = mats.keep(new Mat(photo, page.type(), Scalar.all(paper)));
    Mat part = mats.keep(whole.submat(box));
    page.copyTo(part);
    part.setTo(Scalar.all(paper), around.get().mat(mats));
    return whole;
  }
}
