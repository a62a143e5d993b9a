package org.inkbook.lab.digits;

import java.util.List;
import java.util.Locale;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.GeneratedDigits.Writer;

/**
 * Generated writing as photos of sheets have it, for a network that is to read them: what to learn
 * beside MNIST, whose digits are all whole, alone and by American writers.
 *
 * <p>As with {@link DigitGenerator}, the seed decides every pixel, on every platform.
 */
public final class Handwriting {
  private static final int MOST = 1_000_000;

  /** How often a digit is written in a way that MNIST lacks: the 1, the 7 and the 9 differ most. */
  private static final double[] FOREIGN = {.3, .7, .3, .3, .4, .3, .3, .65, .3, .5};

  private Handwriting() {}

  /**
   * Digits written in ways from other countries too (a 1 with a flag or serifs, a crossed 7, a
   * hooked 9), by narrow and wide hands, with thin and thick pens; some strokes are broken, some
   * have a speck beside them or what is left of a ruled line. They take turns: 0, 1, ... 9, 0, ...
   *
   * @param count 1 to 1,000,000
   */
  public static DigitSet digits(int count, long seed) {
    Writer writer =
        (turn, pixels, offset) -> {
          Dice dice = new Dice(Seeds.mix(seed, 2, turn));
          paint(new Flaws(dice).on(digit(turn % 10, dice)), dice, pixels, offset);
          return (byte) (turn % 10);
        };
    return GeneratedDigits.set(writer, "generated digits as on sheets", checked(count), done -> {});
  }

  /**
   * What stands on sheets and is no digit: letters and signs, two digits that touch, digits cut
   * through, what is left of ruled lines, stains. All are labelled {@link DigitSet#NOT_A_DIGIT}.
   *
   * @param count 1 to 1,000,000
   */
  public static DigitSet notDigits(int count, long seed) {
    Writer writer =
        (turn, pixels, offset) -> {
          Dice dice = new Dice(Seeds.mix(seed, 3, turn));
          paint(NotDigit.drawn(dice).strokes(dice), dice, pixels, offset);
          return DigitSet.NOT_A_DIGIT;
        };
    return GeneratedDigits.set(writer, "what is no digit", checked(count), done -> {});
  }

  /** The strokes of a digit, about a unit high, without flaws. */
  static List<PenStroke> digit(int digit, Dice dice) {
    Allograph way =
        dice.chance(FOREIGN[digit])
            ? Allographs.draw(ForeignAllographs.of(digit), dice)
            : Allographs.draw(digit, dice);
    return new Hand(1, Habit.drawn(dice), dice).write(way);
  }

  /** Paints strokes; pens far from MNIST's are brought near, as whoever prepares a photo does. */
  private static void paint(List<PenStroke> strokes, Dice dice, byte[] pixels, int offset) {
    Ink.paint(
        Traces.penOf(strokes, dice.uniform(.042, .055), dice.uniform(.085, .105)), pixels, offset);
  }

  private static int checked(int count) {
    if (count < 1 || count > MOST) {
      throw new UsageException(
          String.format(Locale.ROOT, "Cannot generate %,d images.", count),
          "Ask for 1 to 1,000,000.");
    }
    return count;
  }
}
