package org.inkbook.lab.photo;

import java.util.EnumSet;
import java.util.Set;
import org.inkbook.fault.UsageException;

/**
 * How digits are looked for on a photo. Every setting has a default that suits most photos.
 *
 * @param threshold from 1 to 255: what is darker is ink, on a picture where paper is 255 (see
 *     {@code evenLight}); 0 chooses it from the photo
 * @param blur how much the grain of the paper is smoothed: 1 is usual, 0 not at all
 * @param smallest the least height of a digit, as a part of the photo's long side
 * @param largest the greatest height of a digit, as a part of the photo's height
 * @param evenLight whether light and shadow are divided out first
 * @param ink whether the writing is darker or lighter than what it stands on
 * @param left the steps that are left out, to see what they do; usually none
 */
public record Finding(
    int threshold,
    double blur,
    double smallest,
    double largest,
    boolean evenLight,
    Ink ink,
    Set<Part> left) {

  /** What the writing looks like against its background. */
  public enum Ink {
    /** Found out from the photo. */
    AUTOMATIC,
    /** Pen on paper. */
    DARK,
    /** Chalk on a board. */
    LIGHT
  }

  /** Steps that can be left out. */
  public enum Part {
    /** Leaving out what lies around the sheet of paper. */
    SURROUNDINGS,
    /** Taking the darkest of the three colours; without it, plain grey. */
    COLOURS,
    /** Wiping out the ruling of lined and squared paper. */
    RULED_LINES,
    /** Cutting each piece of ink at half of its own darkness; without it, one cut for all. */
    LOCAL_THRESHOLD,
    /** Leaving out what is too small, too large, too faint or at the edge. */
    NOISE,
    /** Joining the pieces of a digit whose ink broke off. */
    FRAGMENTS,
    /** Sorting marks into rows; without it, all are one row from left to right. */
    ROWS,
    /** Turning a page that lies on its side or upside down. */
    ORIENTATION,
    /** Refusing what looks like digits on a page of something else, such as print. */
    JUDGEMENT,
    /** Cutting what touches and joining what belongs together, as the classifier prefers. */
    CUTS_AND_JOINS,
    /** Making strokes as broad as MNIST's. */
    STROKE_WIDTH,
    /** Centring by mass; without it, the middle of the box. */
    CENTRE_OF_MASS
  }

  /**
   * As above.
   *
   * @throws UsageException when a value is out of its range
   */
  public Finding {
    check(threshold >= 0 && threshold <= 255, "threshold", threshold, "0 (automatic) to 255");
    check(blur >= 0 && blur <= 20, "blur", blur, "0 (none) to 20");
    check(smallest >= 0 && smallest <= 1, "smallest height", smallest, "0 to 1, a part of it");
    check(largest >= 0 && largest <= 1, "largest height", largest, "0 to 1, a part of it");
    left = Set.copyOf(left);
  }

  private static void check(boolean fits, String what, double value, String range) {
    if (!fits) {
      throw new UsageException(
          "The " + what + " cannot be " + value + ".", "It runs from " + range + ".");
    }
  }

  /** Everything chosen from the photo. */
  public static Finding automatic() {
    return new Finding(0, 1, 0.008, 1, true, Ink.AUTOMATIC, Set.of());
  }

  /** A threshold of one's own from 1 to 255, or 0 for an automatic one. */
  public static Finding threshold(int threshold) {
    Finding usual = automatic();
    return new Finding(
        threshold, usual.blur, usual.smallest, usual.largest, usual.evenLight, usual.ink, Set.of());
  }

  /** The same with more smoothing (above 1), or less, or none (0). */
  public Finding blur(double strength) {
    return new Finding(threshold, strength, smallest, largest, evenLight, ink, left);
  }

  /** The same with another least height, as a part of the photo's long side. */
  public Finding smallest(double part) {
    return new Finding(threshold, blur, part, largest, evenLight, ink, left);
  }

  /** The same with another greatest height, as a part of the photo's height. */
  public Finding largest(double part) {
    return new Finding(threshold, blur, smallest, part, evenLight, ink, left);
  }

  /** The same with light and shadow divided out, or left in, to see what they do. */
  public Finding evenLight(boolean even) {
    return new Finding(threshold, blur, smallest, largest, even, ink, left);
  }

  /** The same for writing that is darker, or lighter, than its background. */
  public Finding ink(Ink colour) {
    return new Finding(threshold, blur, smallest, largest, evenLight, colour, left);
  }

  /** The same with one more step left out, to see what it does. */
  public Finding without(Part part) {
    Set<Part> more = EnumSet.of(part);
    more.addAll(left);
    return new Finding(threshold, blur, smallest, largest, evenLight, ink, more);
  }

  /** Whether a step is taken. */
  boolean with(Part part) {
    return !left.contains(part);
  }
}
