package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.scoring.Classifier;

/** Reads the digits that {@link Drawn} draws: by the nearest of ten pictures of them. */
final class PlotterFont implements Classifier {
  private final List<DigitImage> patterns = new ArrayList<>();

  private PlotterFont() {
    for (int digit = 0; digit < 10; digit++) {
      Drawn page = Drawn.page(400, 400, 255).row("" + digit, 170, 230);
      patterns.add(page.photo().findDigits().images().get(0));
    }
  }

  static Classifier classifier() {
    return Made.ONCE;
  }

  /** Its patterns go through the whole pipeline, so they are made when first needed. */
  private static final class Made {
    static final Classifier ONCE = new PlotterFont();
  }

  @Override
  public float[][] probabilities(List<DigitImage> images) {
    return images.stream().map(this::probabilities).toArray(float[][]::new);
  }

  /** Softmax over the likenesses. */
  private float[] probabilities(DigitImage image) {
    float[] values = new float[10];
    float sum = 0;
    for (int digit = 0; digit < 10; digit++) {
      values[digit] = (float) Math.exp(40 * likeness(image, patterns.get(digit)));
      sum += values[digit];
    }
    for (int digit = 0; digit < 10; digit++) {
      values[digit] /= sum;
    }
    return values;
  }

  /** The cosine of the angle between two images, at the best of nine places a pixel apart. */
  private static double likeness(DigitImage a, DigitImage b) {
    double most = 0;
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        most = Math.max(most, product(a, b, down, right));
      }
    }
    return most / Math.sqrt(product(a, a, 0, 0) * product(b, b, 0, 0));
  }

  private static double product(DigitImage a, DigitImage b, int down, int right) {
    double sum = 0;
    for (int row = 1; row < DigitImage.SIZE - 1; row++) {
      for (int column = 1; column < DigitImage.SIZE - 1; column++) {
        sum += (double) a.pixel(row, column) * b.pixel(row + down, column + right);
      }
    }
    return sum;
  }
}
