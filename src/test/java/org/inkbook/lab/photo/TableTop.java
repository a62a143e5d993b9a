package org.inkbook.lab.photo;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A table that photos of paper are laid on, to be photographed once more: of one colour with a
 * grain, and the sheet throws a shadow on it.
 *
 * @param name in the table of figures
 * @param degrees by which the sheet is turned to the left
 */
record TableTop(String name, int red, int green, int blue, double degrees) {
  private static final double BESIDE = 0.15;
  private static final double GRAIN = 9;

  Photo under(Photo photo) {
    try (Mats mats = new Mats()) {
      return Photo.of(photo.name(), under(mats, photo.bgr(mats)));
    }
  }

  private Mat under(Mats mats, Mat sheet) {
    int beside = (int) (BESIDE * Math.max(sheet.cols(), sheet.rows()));
    Size size = new Size(sheet.cols() + 2.0 * beside, sheet.rows() + 2.0 * beside);
    Point middle = new Point(sheet.cols() / 2.0, sheet.rows() / 2.0);
    Mat how = mats.keep(Imgproc.getRotationMatrix2D(middle, degrees, 1));
    how.put(0, 2, how.get(0, 2)[0] + beside);
    how.put(1, 2, how.get(1, 2)[0] + beside);
    Mat laid = mats.mat();
    Imgproc.warpAffine(sheet, laid, how, size);
    Mat cover = mats.mat();
    Mat all = mats.keep(new Mat(sheet.size(), CvType.CV_32FC3, Scalar.all(1)));
    Imgproc.warpAffine(all, cover, how, size);
    Mat table = table(mats, size);
    darken(mats, table, cover);
    Mat seen = mats.mat();
    Core.subtract(mats.keep(new Mat(size, CvType.CV_32FC3, Scalar.all(1))), cover, seen);
    Core.multiply(table, seen, table);
    laid.convertTo(laid, CvType.CV_32FC3);
    Core.add(laid, table, table);
    table.convertTo(table, CvType.CV_8UC3);
    return table;
  }

  private Mat table(Mats mats, Size size) {
    Mat grain = mats.keep(new Mat(size, CvType.CV_32F));
    Core.setRNGSeed(5);
    Core.randn(grain, 0, 6 * GRAIN);
    Imgproc.GaussianBlur(grain, grain, new Size(0, 0), 6, 1);
    Mat table = mats.mat();
    Core.merge(List.of(grain, grain, grain), table);
    Core.add(table, new Scalar(blue, green, red), table);
    return table;
  }

  /** The shadow of the sheet. */
  private static void darken(Mats mats, Mat table, Mat cover) {
    Mat shade = mats.mat();
    Imgproc.GaussianBlur(cover, shade, new Size(0, 0), 5);
    shade.convertTo(shade, -1, -0.4, 1);
    Core.multiply(table, shade, table);
  }
}
