package org.inkbook.lab.photo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** A page with digits on it, drawn for a test in the strokes of OpenCV's plotter font. */
final class Drawn {
  private final Mat page;
  private Scalar pen = new Scalar(60, 40, 30);
  private int thickness = 6;

  private Drawn(Mat page) {
    this.page = page;
  }

  /** An empty page of one grey. */
  static Drawn page(int width, int height, int grey) {
    OpenCv.load();
    return new Drawn(new Mat(height, width, CvType.CV_8UC3, Scalar.all(grey)));
  }

  Drawn pen(int red, int green, int blue, int thickness) {
    this.pen = new Scalar(blue, green, red);
    this.thickness = thickness;
    return this;
  }

  /** Digits in a row from the place given, each about 60 pixels high, 110 apart. */
  Drawn row(String digits, int x, int baseline) {
    return row(digits, x, baseline, 0, 3);
  }

  /** The same; each digit stands so much lower than the one before. */
  Drawn row(String digits, int x, int baseline, int slope, double size) {
    for (int i = 0; i < digits.length(); i++) {
      Point at = new Point(x + 110.0 * i, baseline + (double) slope * i);
      String digit = digits.substring(i, i + 1);
      Imgproc.putText(
          page, digit, at, Imgproc.FONT_HERSHEY_SIMPLEX, size, pen, thickness, Imgproc.LINE_AA);
    }
    return this;
  }

  /** Small dots of ink at random places. */
  Drawn specks(int count) {
    Random random = new Random(4);
    for (int i = 0; i < count; i++) {
      Point at = new Point(random.nextInt(page.cols()), random.nextInt(page.rows()));
      Imgproc.circle(page, at, 1 + random.nextInt(2), pen, -1, Imgproc.LINE_AA);
    }
    return this;
  }

  /** A finger that reaches in from the left edge. */
  Drawn finger() {
    Size size = new Size(70, 45);
    Imgproc.ellipse(
        page, new Point(0, page.rows() / 2.0), size, 0, 0, 360, new Scalar(90, 110, 160), -1);
    return this;
  }

  /** A straight line across the page. */
  Drawn line(Point from, Point to, int thickness, int grey) {
    Imgproc.line(page, from, to, Scalar.all(grey), thickness, Imgproc.LINE_AA);
    return this;
  }

  /** Light that falls from one to a part of it across the page, and a hard shadow on the right. */
  Drawn shadow() {
    Mat light = new Mat(page.size(), CvType.CV_32FC3);
    float[] row = new float[page.cols() * 3];
    for (int y = 0; y < page.rows(); y++) {
      for (int x = 0; x < page.cols(); x++) {
        float value = 1 - 0.5f * y / page.rows();
        value *= x + y / 3 > page.cols() * 0.7 ? 0.45f : 1;
        row[3 * x] = value;
        row[3 * x + 1] = value * 0.98f;
        row[3 * x + 2] = value * 0.95f;
      }
      light.put(y, 0, row);
    }
    Mat lit = new Mat();
    page.convertTo(lit, CvType.CV_32FC3);
    Core.multiply(lit, light, lit);
    lit.convertTo(page, CvType.CV_8UC3);
    return this;
  }

  /** Light that falls off from the middle to a fifth at the corners, as of a poor lens. */
  Drawn vignette() {
    Mat light = new Mat(page.size(), CvType.CV_32FC3);
    float[] row = new float[page.cols() * 3];
    for (int y = 0; y < page.rows(); y++) {
      for (int x = 0; x < row.length; x++) {
        int column = x / 3;
        double across = 2.0 * column / page.cols() - 1;
        double down = 2.0 * y / page.rows() - 1;
        row[x] = (float) (1 - 0.4 * (across * across + down * down));
      }
      light.put(y, 0, row);
    }
    Mat lit = new Mat();
    page.convertTo(lit, CvType.CV_32FC3);
    Core.multiply(lit, light, lit);
    lit.convertTo(page, CvType.CV_8UC3);
    return this;
  }

  /** The noise of a camera, of this standard deviation. */
  Drawn noise(double sigma) {
    Mat noise = new Mat(page.size(), CvType.CV_16SC3);
    Core.setRNGSeed(7);
    Core.randn(noise, 0, sigma);
    Mat noisy = new Mat();
    page.convertTo(noisy, CvType.CV_16SC3);
    Core.add(noisy, noise, noisy);
    noisy.convertTo(page, CvType.CV_8UC3);
    return this;
  }

  Drawn inverted() {
    Core.bitwise_not(page, page);
    return this;
  }

  Photo photo() {
    return Photo.of("drawn.png", page);
  }

  Mat mat() {
    return page;
  }

  /** The page as a file; its ending says the format. */
  Path save(Path file) throws IOException {
    MatOfByte coded = new MatOfByte();
    String name = file.getFileName().toString();
    Imgcodecs.imencode(name.substring(name.lastIndexOf('.')), page, coded);
    return Files.write(file, coded.toArray());
  }
}
