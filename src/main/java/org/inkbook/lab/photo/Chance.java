package org.inkbook.lab.photo;

import java.util.Random;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Random numbers and fields of them, by a seed: the same everywhere. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** Normally distributed around 0 with this standard deviation, but never beyond twice of it. */
  double around(double deviation) {
    return deviation * Math.max(-2, Math.min(2, random.nextGaussian()));
  }

  /** Evenly distributed between two values. */
  double between(double least, double most) {
    return least + (most - least) * random.nextDouble();
  }

  /**
   * A field of normally distributed values around 0, one channel of floats.
   *
   * @param patch how many pixels a patch of like values is wide, at least 1
   */
  Mat field(Mats mats, int width, int height, double patch, double deviation) {
    int columns = (int) Math.ceil(width / patch) + 1;
    int rows = (int) Math.ceil(height / patch) + 1;
    float[] values = new float[columns * rows];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (deviation * random.nextGaussian());
    }
    Mat coarse = mats.keep(new Mat(rows, columns, CvType.CV_32F));
    coarse.put(0, 0, values);
    Mat field = mats.mat();
    Imgproc.resize(coarse, field, new Size(width, height), 0, 0, Imgproc.INTER_CUBIC);
    return field;
  }
}
