package org.inkbook.output;

import java.util.List;

/**
 * One picture of a grid, with what is known of it.
 *
 * @param caption a few words below it, such as {@code 4} or {@code 4 read as 9}
 * @param verdict whether it was read rightly, if it was read at all
 * @param probabilities the network's answer, one value from 0 to 1 for each digit; empty when it
 *     was not asked
 */
public record Tile(Pixels picture, String caption, Verdict verdict, List<Double> probabilities) {

  /** Whether a digit was read rightly. */
  public enum Verdict {
    NONE,
    RIGHT,
    WRONG
  }

  public Tile {
    probabilities = List.copyOf(probabilities);
  }

  /** A picture of which nothing but its caption is known. */
  public static Tile of(Pixels picture, String caption) {
    return new Tile(picture, caption, Verdict.NONE, List.of());
  }
}
