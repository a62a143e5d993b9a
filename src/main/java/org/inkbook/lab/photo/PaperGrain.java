package org.inkbook.lab.photo;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** What makes paper and pictures of it look rough. */
final class PaperGrain {
  private PaperGrain() {}

  /** Fibres, and the clouds that show when paper is held against the light: factors around 1. */
  static Mat grain(Mats mats, Chance chance, int width, int height) {
    Mat grain = chance.field(mats, width, height, 1, 0.03);
    Imgproc.GaussianBlur(grain, grain, new Size(0, 0), 0.9);
    Core.add(grain, chance.field(mats, width, height, 5, 0.006), grain);
    Core.add(grain, chance.field(mats, width, height, 90, 0.006), grain);
    Core.add(grain, Scalar.all(1), grain);
    return colour(mats, grain, grain, grain);
  }

  /** The noise of a camera in a room: differences around 0, of 255. */
  static Mat sensor(Mats mats, Chance chance, int width, int height) {
    Mat light = chance.field(mats, width, height, 1, 1.6);
    Mat blue = chance.field(mats, width, height, 3, 1.2);
    Mat red = chance.field(mats, width, height, 3, 1.0);
    Core.add(blue, light, blue);
    Core.add(red, light, red);
    return colour(mats, blue, light, red);
  }

  private static Mat colour(Mats mats, Mat blue, Mat green, Mat red) {
    Mat all = mats.mat();
    Core.merge(List.of(blue, green, red), all);
    return all;
  }
}
