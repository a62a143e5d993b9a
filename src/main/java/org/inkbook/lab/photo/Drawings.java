package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.output.Pixels;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Draws what was found, for the reader to see. Colours are blue, green, red, as OpenCV has them.
 */
final class Drawings {
  private static final Scalar ORANGE = new Scalar(0, 120, 255);
  private static final Scalar GREEN = new Scalar(60, 150, 0);
  private static final Scalar RED = new Scalar(60, 60, 230);
  private static final int DIGITS_A_ROW = 12;
  private static final int GAP = 2;
  private static final int FONT = Imgproc.FONT_HERSHEY_SIMPLEX;

  /** Letters 9 pixels high. */
  private static final double LETTERS = 0.4;

  private static final int DARKEST = 120;
  private static final int STEP_OF_GREY = 8;
  private static final Plane GREYS = greys();

  private Drawings() {}

  /**
   * A photo as a ground to draw on: small, grey and pale, so that colour stands out on it, and in
   * few greys, which leaves the grain of the paper out and packs into a fifth of the bytes.
   */
  static Plane ground(Photo photo) {
    try (Mats mats = new Mats()) {
      Mat small = mats.mat();
      Imgproc.resize(photo.mat(mats), small, size(photo), 0, 0, Imgproc.INTER_AREA);
      if (small.channels() == 3) {
        Imgproc.cvtColor(small, small, Imgproc.COLOR_BGR2GRAY);
      }
      Core.LUT(small, GREYS.mat(mats), small);
      Imgproc.cvtColor(small, small, Imgproc.COLOR_GRAY2BGR);
      return Plane.of(small);
    }
  }

  private static Plane greys() {
    try (Mats mats = new Mats()) {
      Mat table = mats.keep(new Mat(1, 256, CvType.CV_8U));
      for (int grey = 0; grey < 256; grey++) {
        int pale = DARKEST + grey * (255 - DARKEST) / 255;
        table.put(0, grey, pale / STEP_OF_GREY * STEP_OF_GREY + STEP_OF_GREY - 1);
      }
      return Plane.of(table);
    }
  }

  private static Size size(Photo photo) {
    int longSide = Math.max(photo.width(), photo.height());
    double scale = Math.min(1, (double) Pictures.STEP / longSide);
    return new Size(
        Math.max(1, Math.round(photo.width() * scale)),
        Math.max(1, Math.round(photo.height() * scale)));
  }

  /** A photo's ink, as small as its ground. */
  static Mat small(Mats mats, Photo photo, Mat binary) {
    Mat small = mats.mat();
    Imgproc.resize(binary, small, size(photo), 0, 0, Imgproc.INTER_AREA);
    return small;
  }

  /** Ink in black on white. */
  static Pixels paper(Mat small) {
    try (Mats mats = new Mats()) {
      Mat paper = mats.mat();
      Core.bitwise_not(small, paper);
      return Pictures.of(paper);
    }
  }

  /** The outlines of the ink on a photo. */
  static Pixels contours(Photo photo, Mat small) {
    try (Mats mats = new Mats()) {
      Mat picture = photo.ground().mat(mats);
      Mat ink = mats.mat();
      // A stroke one pixel wide is to be seen on a picture a fifth as large.
      Imgproc.threshold(small, ink, 255 / 5.0, 255, Imgproc.THRESH_BINARY);
      List<MatOfPoint> outlines = new ArrayList<>();
      Imgproc.findContours(
          ink, outlines, mats.mat(), Imgproc.RETR_LIST, Imgproc.CHAIN_APPROX_SIMPLE);
      outlines.forEach(mats::keep);
      Imgproc.drawContours(picture, outlines, -1, ORANGE, 1);
      return Pictures.of(picture);
    }
  }

  /** Boxes on a photo: kept ones numbered, all others in red. */
  static Pixels boxes(Photo photo, List<List<Mark>> rows, List<Mark> leftOut) {
    try (Mats mats = new Mats()) {
      Mat picture = photo.ground().mat(mats);
      double scale = (double) picture.cols() / photo.width();
      for (Mark mark : leftOut) {
        Imgproc.rectangle(picture, rect(mark.box(), scale), RED, 2);
      }
      int number = 0;
      for (List<Mark> row : rows) {
        for (Mark mark : row) {
          number++;
          Rect box = rect(mark.box(), scale);
          Imgproc.rectangle(picture, box, GREEN, 2);
          Point above = new Point(box.x, box.y - 2.0);
          Imgproc.putText(picture, "" + number, above, FONT, LETTERS, GREEN);
        }
      }
      return Pictures.of(picture);
    }
  }

  /** The 28 x 28 images side by side, rows as on the sheet and broken where they are long. */
  static Pixels contactSheet(List<List<FoundDigit>> rows) {
    List<List<FoundDigit>> lines = new ArrayList<>();
    for (List<FoundDigit> row : rows) {
      for (int from = 0; from < row.size(); from += DIGITS_A_ROW) {
        lines.add(row.subList(from, Math.min(row.size(), from + DIGITS_A_ROW)));
      }
    }
    int longest = lines.stream().mapToInt(List::size).max().orElse(1);
    int cell = DigitImage.SIZE + GAP;
    int width = longest * cell;
    byte[] values = new byte[width * Math.max(1, lines.size()) * cell];
    for (int line = 0; line < lines.size(); line++) {
      for (int i = 0; i < lines.get(line).size(); i++) {
        byte[] pixels = lines.get(line).get(i).image().pixels();
        for (int y = 0; y < DigitImage.SIZE; y++) {
          int to = (line * cell + y) * width + i * cell;
          System.arraycopy(pixels, y * DigitImage.SIZE, values, to, DigitImage.SIZE);
        }
      }
    }
    return new Pixels(width, Math.max(1, lines.size()) * cell, 1, values);
  }

  private static Rect rect(Box box, double scale) {
    int x = (int) Math.round(box.x() * scale);
    int y = (int) Math.round(box.y() * scale);
    int right = (int) Math.round((box.x() + box.width()) * scale);
    int bottom = (int) Math.round((box.y() + box.height()) * scale);
    return new Rect(x, y, Math.max(2, right - x), Math.max(2, bottom - y));
  }
}
