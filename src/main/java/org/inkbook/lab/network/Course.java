package org.inkbook.lab.network;

import java.util.Locale;
import java.util.Optional;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitSet;

/**
 * What a training starts from and learns from.
 *
 * @param train the digits to learn from
 * @param held the digits to validate each epoch with
 * @param start the weights at the beginning, not a copy; empty for new ones drawn by the seed
 * @param origin what to add to a model card: where the weights come from; nothing for new ones
 */
record Course(DigitSet train, DigitSet held, Optional<float[]> start, String origin) {

  /** New weights, and a set of which the options say how much to hold out. */
  static Course of(Network design, DigitSet digits, Training options) {
    FitCheck.checkShapes(design);
    FitCheck.checkDigits(digits);
    int held = options.heldOutOf(digits.size());
    if (held >= digits.size()) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "%,d of %,d digits are to be held out for validation: none would be left to learn"
                  + " from.",
              held,
              digits.size()),
          "Hold out fewer: .holdOut(" + Math.max(1, digits.size() / 10) + ").");
    }
    return of(digits.split(held, options.seed()));
  }

  /** New weights, and digits that are split already. */
  static Course of(DigitSet.Split digits) {
    return new Course(digits.train(), digits.held(), Optional.empty(), "");
  }

  /** The same digits, and the weights of a network that has learned before. */
  Course startingFrom(TrainedNetwork network) {
    String before = network.card().map(ModelCard::training).orElse("a training not known");
    return new Course(train, held, Optional.of(network.weights()), "; begun after " + before);
  }
}
