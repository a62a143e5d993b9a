package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.output.Pixels;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
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

  private Drawings() {}

  /** The outlines of the ink on the picture given, which is changed. */
  static Mat contours(Mats mats, Mat picture, Mat binary) {
    List<MatOfPoint> outlines = new ArrayList<>();
    int all = Imgproc.RETR_LIST;
    Imgproc.findContours(binary, outlines, mats.mat(), all, Imgproc.CHAIN_APPROX_SIMPLE);
    outlines.forEach(mats::keep);
    Imgproc.drawContours(picture, outlines, -1, ORANGE, line(picture));
    return picture;
  }

  /** Boxes on the picture given, which is changed: kept ones numbered, all others in red. */
  static Mat boxes(Mat picture, List<List<Mark>> rows, List<Mark> leftOut) {
    for (Mark mark : leftOut) {
      Imgproc.rectangle(picture, rect(mark.box()), RED, line(picture));
    }
    int number = 0;
    for (List<Mark> row : rows) {
      for (Mark mark : row) {
        number++;
        Imgproc.rectangle(picture, rect(mark.box()), GREEN, line(picture));
        Point above = new Point(mark.box().x(), mark.box().y() - 2.0 * line(picture));
        double size = picture.cols() / 1500.0;
        Imgproc.putText(
            picture, "" + number, above, Imgproc.FONT_HERSHEY_SIMPLEX, size, GREEN, line(picture));
      }
    }
    return picture;
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

  private static int line(Mat picture) {
    return 1 + Math.max(picture.cols(), picture.rows()) / 900;
  }

  private static Rect rect(Box box) {
    return new Rect(box.x(), box.y(), box.width(), box.height());
  }
}
