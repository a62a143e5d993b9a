package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfInt;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds a sheet of paper that lies on something darker.
 *
 * <p>With the writing closed away, one goes from the edge of the photo inwards for as long as the
 * colours change little from pixel to pixel. Where the paper fills the photo that leads everywhere,
 * through shadows and dark corners too; a sheet on a table has an edge that one does not get over.
 * What was not reached is a sheet if it is large, convex and lighter than what lies around it.
 */
final class SheetOutline {
  /** Sheets are looked for on a picture of this long side. */
  private static final int SIDE = 400;

  /** The radius of the closing that takes the writing off the sheet, there. */
  private static final int RADIUS = 20;

  /** What is no edge yet: the greatest step between neighbours, of 255, in any colour. */
  private static final int STEP = 10;

  /** The least part of the photo that a sheet takes, and of its width and height. */
  private static final double LEAST_AREA = 0.2;

  private static final double LEAST_EXTENT = 0.4;

  /** How much of the photo's edge a sheet may touch. */
  private static final double MOST_EDGE = 0.5;

  /** How much of its convex hull a sheet fills: corners are bent, and fingers lie on it. */
  private static final double CONVEX = 0.93;

  /** How much of the least rectangle around it, seen at an angle; a face or a plate fills less. */
  private static final double RECTANGULAR = 0.85;

  /** How light the surroundings are at most, for a sheet of 1. */
  private static final double DARKER = 0.8;

  /** The part of a photo that is lighter than this is a sheet's if there is one. */
  private static final double LIGHT_PART = 0.8;

  private final Mats mats;
  private final Mat small;
  private final Mat grey;

  private SheetOutline(Mats mats, Mat small) {
    this.mats = mats;
    this.small = small;
    this.grey = grey(mats, small);
  }

  private static Mat grey(Mats mats, Mat small) {
    if (small.channels() == 1) {
      return small;
    }
    Mat grey = mats.mat();
    Imgproc.cvtColor(small, grey, Imgproc.COLOR_BGR2GRAY);
    return grey;
  }

  /** The corners of the sheet, in the photo's pixels; nothing where there is paper everywhere. */
  static Optional<MatOfPoint> of(Mats mats, Mat photo) {
    double scale = Math.min(1, (double) SIDE / Math.max(photo.cols(), photo.rows()));
    Size size = new Size(Math.max(1, photo.cols() * scale), Math.max(1, photo.rows() * scale));
    Mat small = mats.mat();
    Imgproc.resize(photo, small, size, 0, 0, Imgproc.INTER_AREA);
    SheetOutline outline = new SheetOutline(mats, small);
    return outline.isEdgeDark()
        ? outline.find().map(corners -> scaled(mats, corners, 1 / scale))
        : Optional.empty();
  }

  private static MatOfPoint scaled(Mats mats, MatOfPoint corners, double factor) {
    return mats.keep(
        new MatOfPoint(
            corners.toList().stream()
                .map(at -> new Point((at.x + 0.5) * factor, (at.y + 0.5) * factor))
                .toArray(Point[]::new)));
  }

  /**
   * Whether half of the photo's edge is darker than its light parts; spares most photos the rest.
   */
  private boolean isEdgeDark() {
    byte[] values = new byte[grey.rows() * grey.cols()];
    grey.get(0, 0, values);
    Histogram all = new Histogram();
    Histogram edge = new Histogram();
    for (int i = 0; i < values.length; i++) {
      int value = values[i] & 0xff;
      all.add(value, 1);
      if (isOnEdge(i % grey.cols(), i / grey.cols())) {
        edge.add(value, 1);
      }
    }
    return edge.median() < DARKER * all.quantile(LIGHT_PART);
  }

  private Optional<MatOfPoint> find() {
    Mat unreached = unreached(plain());
    List<MatOfPoint> outlines = new ArrayList<>();
    Mat copy = mats.keep(unreached.clone());
    Imgproc.findContours(
        copy, outlines, mats.mat(), Imgproc.RETR_EXTERNAL, Imgproc.CHAIN_APPROX_NONE);
    outlines.forEach(mats::keep);
    return outlines.stream()
        .max(Comparator.comparingDouble(Imgproc::contourArea))
        .filter(outline -> isLarge(outline) && isLight(unreached))
        .flatMap(this::convex);
  }

  /** Without writing and without grain. */
  private Mat plain() {
    Mat plain = mats.keep(small.clone());
    Closing.octagon(mats, plain, RADIUS);
    Imgproc.medianBlur(plain, plain, 5);
    return plain;
  }

  /** 255 where one does not get to from the edge. */
  private Mat unreached(Mat plain) {
    Mat open = open(plain);
    Mat areas = mats.mat();
    int count = Imgproc.connectedComponents(open, areas, 4, CvType.CV_32S);
    int[] labels = new int[open.rows() * open.cols()];
    areas.get(0, 0, labels);
    int[] along = new EdgeContact(labels, new byte[labels.length], open.cols(), count).lengths();
    byte[] values = new byte[labels.length];
    for (int i = 0; i < labels.length; i++) {
      values[i] = (byte) (along[labels[i]] > 0 ? 0 : 255);
    }
    Mat unreached = mats.keep(new Mat(open.size(), CvType.CV_8U));
    unreached.put(0, 0, values);
    Mat square = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(7, 7)));
    Imgproc.morphologyEx(unreached, unreached, Imgproc.MORPH_OPEN, square);
    return unreached;
  }

  /** 255 where all colours change little. */
  private Mat open(Mat plain) {
    Mat steps = mats.mat();
    Mat square = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(3, 3)));
    Imgproc.morphologyEx(plain, steps, Imgproc.MORPH_GRADIENT, square);
    List<Mat> colours = new ArrayList<>();
    Core.split(steps, colours);
    colours.forEach(mats::keep);
    Mat greatest = colours.get(0);
    colours.forEach(colour -> Core.max(greatest, colour, greatest));
    Mat open = mats.mat();
    Core.compare(greatest, Scalar.all(STEP), open, Core.CMP_LT);
    return open;
  }

  private boolean isLarge(MatOfPoint outline) {
    Rect box = Imgproc.boundingRect(outline);
    long onEdge = outline.toList().stream().filter(at -> isOnEdge((int) at.x, (int) at.y)).count();
    return Imgproc.contourArea(outline) >= LEAST_AREA * grey.total()
        && box.width >= LEAST_EXTENT * grey.cols()
        && box.height >= LEAST_EXTENT * grey.rows()
        && onEdge <= MOST_EDGE * 2 * (grey.cols() + grey.rows());
  }

  private boolean isOnEdge(int x, int y) {
    return x == 0 || y == 0 || x == grey.cols() - 1 || y == grey.rows() - 1;
  }

  private boolean isLight(Mat sheet) {
    Mat around = mats.mat();
    Core.bitwise_not(sheet, around);
    return Core.mean(grey, around).val[0] < DARKER * Core.mean(grey, sheet).val[0];
  }

  private Optional<MatOfPoint> convex(MatOfPoint outline) {
    MatOfInt corners = mats.keep(new MatOfInt());
    Imgproc.convexHull(outline, corners);
    List<Point> points = outline.toList();
    Point[] hull = corners.toList().stream().map(points::get).toArray(Point[]::new);
    MatOfPoint convex = mats.keep(new MatOfPoint(hull));
    double area = Imgproc.contourArea(convex);
    Size least = Imgproc.minAreaRect(mats.keep(new MatOfPoint2f(hull))).size;
    return Imgproc.contourArea(outline) >= CONVEX * area && area >= RECTANGULAR * least.area()
        ? Optional.of(convex)
        : Optional.empty();
  }
}
