package org.inkbook.lab.digits;

import java.util.List;
import org.inkbook.fault.UsageException;

/**
 * Writes digits as a pen does, in many hands: for a class that has neither MNIST nor a network.
 *
 * <p>A digit is a way to write it (open or closed 4, plain or crossed 7, ...), its knots misplaced,
 * bent, slanted, turned and inked by a hand that is drawn anew for each digit. All of it is decided
 * by the seed and the index: the same ones give the same bytes on every platform, in any order.
 */
public final class DigitGenerator {
  private final long seed;

  private DigitGenerator(long seed) {
    this.seed = seed;
  }

  /** The generator of a seed. */
  public static DigitGenerator seeded(long seed) {
    return new DigitGenerator(seed);
  }

  /**
   * The strokes of a digit in the unit square: their ink just fits it, breadth included and aspect
   * kept, in its middle; y is downwards.
   *
   * @param digit 0 to 9
   * @param index which of the digit's many writings
   */
  public List<PenStroke> strokes(int digit, long index) {
    if (digit < 0 || digit > 9) {
      throw new UsageException("There is no digit " + digit + ".", "Digits run from 0 to 9.");
    }
    Dice dice = new Dice(Seeds.mix(seed, digit, index));
    Allograph way = Allographs.draw(digit, dice);
    return PenBox.fitted(new Hand(digit, dice).write(way), 1);
  }

  /** The same digit as MNIST would have it. */
  public DigitImage image(int digit, long index) {
    byte[] pixels = new byte[DigitImage.PIXELS];
    paint(digit, index, pixels, 0);
    return DigitImage.of(pixels);
  }

  void paint(int digit, long index, byte[] pixels, int offset) {
    Ink.paint(strokes(digit, index), pixels, offset);
  }
}
