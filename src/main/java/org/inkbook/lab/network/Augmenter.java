package org.inkbook.lab.network;

import static org.inkbook.lab.digits.DigitImage.PIXELS;
import static org.inkbook.lab.digits.DigitImage.SIZE;

import java.util.SplittableRandom;

/**
 * Varies digits in place. What becomes of a digit follows from the seed and the digit's turn alone,
 * so that several threads may each vary some of them. An augmenter is for one thread.
 */
final class Augmenter {
  private static final double CENTRE = (SIZE - 1) / 2.0;

  /** How far the state of a {@link SplittableRandom} moves with each number drawn. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final int AFFINE_DRAWS = 4;

  private final Augmentation most;
  private final long seed;
  private final int draws;
  private final byte[] original = new byte[PIXELS];
  private final Elastic elastic = new Elastic();

  Augmenter(Augmentation most, long seed) {
    this.most = most;
    this.seed = seed;
    this.draws =
        most.isWholeShift()
            ? 2
            : AFFINE_DRAWS
                + (most.shear() > 0 ? 1 : 0)
                + (most.elastic() > 0 ? Elastic.DRAWS : 0)
                + (most.thickness() > 0 ? 1 : 0);
  }

  /**
   * Varies a digit.
   *
   * @param turn which one it is, from 0; each has a stretch of its own in the seed's numbers
   * @param offset where its 784 pixels begin
   */
  void vary(long turn, byte[] pixels, int offset) {
    if (most.isNone()) {
      return;
    }
    SplittableRandom random = new SplittableRandom(seed + turn * draws * STEP);
    System.arraycopy(pixels, offset, original, 0, PIXELS);
    if (most.isWholeShift()) {
      int reach = (int) most.shift();
      move(random.nextInt(-reach, reach + 1), random.nextInt(-reach, reach + 1), pixels, offset);
      return;
    }
    if (most.isWarp()) {
      warp(random, pixels, offset);
    }
    if (most.thickness() > 0) {
      double change = within(random, most.thickness());
      System.arraycopy(pixels, offset, original, 0, PIXELS);
      Pen.change(original, change, pixels, offset);
    }
  }

  private void move(int down, int right, byte[] pixels, int offset) {
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        pixels[offset + row * SIZE + column] = (byte) at(row - down, column - right);
      }
    }
  }

  /** Looks up, for each pixel of the new image, the place of the old one that it comes from. */
  private void warp(SplittableRandom random, byte[] pixels, int offset) {
    double angle = Math.toRadians(within(random, most.degrees()));
    double scale = 1 + within(random, most.scale());
    double cos = Math.cos(angle) / scale;
    double sin = Math.sin(angle) / scale;
    double down = within(random, most.shift()) + CENTRE;
    double right = within(random, most.shift()) + CENTRE;
    double lean = most.shear() > 0 ? Math.tan(Math.toRadians(within(random, most.shear()))) : 0;
    boolean bent = most.elastic() > 0;
    if (bent) {
      elastic.draw(random, most.elastic());
    }
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        double y = row - down;
        double x = column - right + lean * y;
        int place = row * SIZE + column;
        double fromRow = CENTRE + cos * y - sin * x + (bent ? elastic.down(place) : 0);
        double fromColumn = CENTRE + sin * y + cos * x + (bent ? elastic.right(place) : 0);
        pixels[offset + place] = (byte) Math.round(mixed(fromRow, fromColumn));
      }
    }
  }

  private static double within(SplittableRandom random, double reach) {
    return reach * (2 * random.nextDouble() - 1);
  }

  /** The value between four pixels, each counted by its nearness. */
  private double mixed(double y, double x) {
    int row = (int) Math.floor(y);
    int column = (int) Math.floor(x);
    double below = y - row;
    double after = x - column;
    double top = at(row, column) * (1 - after) + at(row, column + 1) * after;
    double bottom = at(row + 1, column) * (1 - after) + at(row + 1, column + 1) * after;
    return top * (1 - below) + bottom * below;
  }

  /** The old pixel at a place; paper around the image. */
  private int at(int row, int column) {
    boolean inside = row >= 0 && row < SIZE && column >= 0 && column < SIZE;
    return inside ? original[row * SIZE + column] & 0xff : 0;
  }
}
