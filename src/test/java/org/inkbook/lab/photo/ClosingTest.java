package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

class ClosingTest {

  @ParameterizedTest
  @CsvSource({"1,1", "2,1", "5,3", "13,1", "25,3", "25,1", "31,1"})
  void isWhatASquareAndADiamondOfSingleStepsMakeUpToTheEdge(int radius, int channels) {
    OpenCv.load();
    try (Mats mats = new Mats()) {
      Mat picture = spots(mats, channels, radius);
      Mat expected = mats.keep(picture.clone());
      bySingleSteps(mats, expected, radius);

      Closing.octagon(mats, picture, radius);

      assertThat(Core.mean(expected).val[0]).isBetween(2.0, 250.0);
      assertThat(Core.norm(picture, expected, Core.NORM_INF)).isZero();
    }
  }

  /** Light spots on black, so few that a shape of the radius finds one or a few. */
  private static Mat spots(Mats mats, int channels, int radius) {
    Mat noise = mats.keep(new Mat(47, 83, CvType.CV_32SC(channels)));
    Core.setRNGSeed(3);
    Core.randu(noise, -85.0 * radius * radius, 256);
    Mat spots = mats.mat();
    noise.convertTo(spots, CvType.CV_8U);
    return spots;
  }

  private static void bySingleSteps(Mats mats, Mat picture, int radius) {
    int half = (int) Math.round(radius * (Math.sqrt(2) - 1));
    Size side = new Size(2.0 * half + 1, 2.0 * half + 1);
    Mat square = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, side));
    Mat cross = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_CROSS, new Size(3, 3)));
    Point middle = new Point(-1, -1);
    Imgproc.dilate(picture, picture, square);
    for (int i = half; i < radius; i++) {
      Imgproc.dilate(picture, picture, cross, middle, 1);
    }
    for (int i = half; i < radius; i++) {
      Imgproc.erode(picture, picture, cross, middle, 1);
    }
    Imgproc.erode(picture, picture, square);
  }
}
