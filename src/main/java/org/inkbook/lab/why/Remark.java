package org.inkbook.lab.why;

import java.util.Locale;
import java.util.Optional;

/**
 * One trait of a digit beside the same trait of the training images.
 *
 * @param value the digit's own
 * @param asFarOut the part of the training images that are as far out, 0 to 1
 * @param mended what was tried and what was read then; empty when the trait is like MNIST's
 */
record Remark(Trait trait, double value, Spread spread, double asFarOut, Optional<Mended> mended) {

  /**
   * A mend and its effect.
   *
   * @param words what was done, as an order
   * @param answer what was read after it
   */
  record Mended(String words, Asked answer) {}

  boolean isUnlike() {
    return mended.isPresent();
  }

  /** Whether it is like the training images: "rare" is what few of them have, and no harm. */
  String likeness() {
    if (isUnlike()) {
      return "unlike";
    }
    return value < spread.low() || value > spread.high() ? "rare" : "like";
  }

  /** How many training images are as far out, in words: {@code 1.2 %}, or {@code none}. */
  String rarity() {
    return asFarOut == 0
        ? "none"
        : String.format(Locale.ROOT, asFarOut < 0.1 ? "%.1f %%" : "%.0f %%", 100 * asFarOut);
  }

  /** The range in which 98 of 100 training images lie. */
  String usual() {
    String low = trait.words(spread.low());
    String high = trait.words(spread.high());
    return low.equals(high) ? low : low + " to " + high;
  }
}
