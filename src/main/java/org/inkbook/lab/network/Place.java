package org.inkbook.lab.network;

import java.util.Locale;
import org.inkbook.fault.UsageException;

/**
 * Where a layer stands in a network, so that an error can name it.
 *
 * @param position from 1, the first layer after the input
 * @param kind what it is, such as {@code max pool}
 */
record Place(int position, String kind) {

  /** The error for a layer that cannot be here. */
  UsageException wrong(String problem, String hint) {
    return new UsageException(this + ": " + problem, hint);
  }

  /** Refuses a count outside 1 to a bound; {@code what} names it, such as {@code filters}. */
  void count(String what, int value, int most) {
    if (value < 1 || value > most) {
      throw wrong(
          String.format(Locale.ROOT, "%s must be from 1 to %,d, not %,d.", what, most, value),
          value < 1 ? "Try 32." : "Try fewer.");
    }
  }

  /** The picture that a layer needs. */
  Shape.Picture picture(Shape before) {
    if (before instanceof Shape.Picture picture) {
      return picture;
    }
    throw wrong(
        "it needs a picture, but a dense layer before it has made a row of " + before + " values.",
        "Put convolutions and pools before the first dense layer.");
  }

  @Override
  public String toString() {
    return "Layer " + position + " (" + kind + ")";
  }
}
