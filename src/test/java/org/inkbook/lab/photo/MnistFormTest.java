package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.inkbook.lab.digits.DigitImage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

class MnistFormTest {

  /** A ring as wide and high as given, drawn with a pen of this thickness. */
  private static DigitImage ring(int width, int height, int pen) {
    OpenCv.load();
    Mat mask = Mat.zeros(height, width, CvType.CV_8U);
    Imgproc.ellipse(
        mask,
        new Point((width - 1) / 2.0, (height - 1) / 2.0),
        new org.opencv.core.Size((width - 1 - pen) / 2.0, (height - 1 - pen) / 2.0),
        0,
        0,
        360,
        Scalar.all(255),
        pen);
    return MnistForm.of(mask);
  }

  @ParameterizedTest
  @CsvSource({"200, 300, 30", "30, 20, 3", "60, 60, 8", "1000, 1400, 120"})
  void theInkFitsTwentyPixelsKeepingItsAspect(int width, int height, int pen) {
    int[] box = box(ring(width, height, pen));

    double longSide = Math.max(box[2], box[3]);
    assertThat(longSide).isEqualTo(20);
    assertThat((double) box[2] / box[3]).isCloseTo((double) width / height, within(0.08));
  }

  @ParameterizedTest
  @CsvSource({"200, 300, 30", "40, 25, 3", "10, 12, 2"})
  void theCentreOfMassIsAtTheCentre(int width, int height, int pen) {
    double[] centre = centre(ring(width, height, pen));

    assertThat(centre[0]).isCloseTo(14, within(0.51));
    assertThat(centre[1]).isCloseTo(14, within(0.51));
  }

  @Test
  void theCentreIsThatOfMnistItself() throws IOException {
    String folder = System.getenv("INKBOOK_DATA");
    Assumptions.assumeTrue(folder != null, "INKBOOK_DATA names no folder with MNIST");
    Path file = Path.of(folder, "t10k-images-idx3-ubyte.gz");
    Assumptions.assumeTrue(Files.exists(file), "no MNIST test images in INKBOOK_DATA");
    double x = 0;
    double y = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        DataInputStream images = new DataInputStream(new GZIPInputStream(in))) {
      images.skipNBytes(16);
      for (int i = 0; i < 500; i++) {
        double[] centre = centre(DigitImage.of(images.readNBytes(DigitImage.PIXELS)));
        x += centre[0] / 500;
        y += centre[1] / 500;
      }
    }
    assertThat(x).isCloseTo(14, within(0.05));
    assertThat(y).isCloseTo(14, within(0.05));
  }

  @Test
  void thinStrokesGrowAndThickOnesShrink() {
    double hair = ink(ring(400, 400, 3));
    double usual = ink(ring(400, 400, 50));
    double brush = ink(ring(400, 400, 110));

    assertThat(hair).isBetween(0.7 * usual, usual);
    assertThat(brush).isBetween(usual, 2 * usual);
  }

  @Test
  void edgesAreAntiAliased() {
    byte[] pixels = ring(300, 300, 40).pixels();
    int between = 0;
    for (byte pixel : pixels) {
      int value = pixel & 0xff;
      between += value > 20 && value < 235 ? 1 : 0;
    }
    assertThat(between).isGreaterThan(20);
  }

  @Test
  void aBarStaysABarOfFullHeight() {
    OpenCv.load();
    Mat bar = new Mat(90, 7, CvType.CV_8U, Scalar.all(255));

    int[] box = box(MnistForm.of(bar));

    assertThat(box[3]).isEqualTo(20);
    assertThat(box[2]).isBetween(2, 5);
  }

  @Test
  void onePixelIsADot() {
    OpenCv.load();
    assertThat(ink(MnistForm.of(new Mat(1, 1, CvType.CV_8U, Scalar.all(255))))).isPositive();
  }

  private static double ink(DigitImage image) {
    double sum = 0;
    for (byte pixel : image.pixels()) {
      sum += (pixel & 0xff) / 255.0;
    }
    return sum;
  }

  private static double[] centre(DigitImage image) {
    double x = 0;
    double y = 0;
    double mass = 0;
    for (int row = 0; row < DigitImage.SIZE; row++) {
      for (int column = 0; column < DigitImage.SIZE; column++) {
        mass += image.pixel(row, column);
        x += column * image.pixel(row, column);
        y += row * image.pixel(row, column);
      }
    }
    return new double[] {x / mass, y / mass};
  }

  /** Left, top, width and height of what is not black. */
  private static int[] box(DigitImage image) {
    int left = DigitImage.SIZE;
    int top = DigitImage.SIZE;
    int right = -1;
    int bottom = -1;
    for (int row = 0; row < DigitImage.SIZE; row++) {
      for (int column = 0; column < DigitImage.SIZE; column++) {
        if (image.pixel(row, column) > 0) {
          left = Math.min(left, column);
          top = Math.min(top, row);
          right = Math.max(right, column);
          bottom = Math.max(bottom, row);
        }
      }
    }
    return new int[] {left, top, right - left + 1, bottom - top + 1};
  }
}
