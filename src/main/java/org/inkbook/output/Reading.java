package org.inkbook.output;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A photo with the digits found on it and what was read.
 *
 * @param title a heading, or empty
 * @param photo the photo, upright, perhaps reduced; the boxes are in its pixels
 * @param boxes the digits in reading order
 * @param rejected the marks that were taken for no digit, in reading order; their labels are empty
 * @param editable whether it was made with {@link Corrections}: a reader may put it right
 */
public record Reading(
    String title, Pixels photo, List<Box> boxes, List<Box> rejected, boolean editable)
    implements Output {

  public Reading {
    boxes = List.copyOf(boxes);
    rejected = List.copyOf(rejected);
  }

  /** A reading that is only looked at, of a photo that shows nothing but digits. */
  public Reading(String title, Pixels photo, List<Box> boxes) {
    this(title, photo, boxes, List.of(), false);
  }

  /** Digits and rejected marks together: row by row, each from left to right. */
  public List<Box> marks() {
    return Stream.concat(boxes.stream(), rejected.stream())
        .sorted(Comparator.comparingInt(Box::row).thenComparingInt(Box::x))
        .toList();
  }

  /** What was read, row by row, rows separated by {@code /}. */
  public String digits() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < boxes.size(); i++) {
      if (i > 0 && boxes.get(i).row() != boxes.get(i - 1).row()) {
        text.append("/");
      }
      text.append(boxes.get(i).label());
    }
    return text.toString();
  }

  /**
   * One mark on the photo: a digit, or what was taken for none.
   *
   * @param x left edge in pixels of the photo
   * @param y top edge in pixels of the photo
   * @param row the row of writing it stands in, from 0
   * @param label what was read, or what the reader says it is; empty when it was taken for no digit
   * @param confidence how sure the network is of this label, or that it is no digit, from 0 to 1
   * @param image the 28 x 28 picture that the network saw, with all its probabilities
   * @param byHand whether the label is the reader's own
   * @param way from the photo to the 28 x 28 picture, a small picture a step; empty when there are
   *     too many digits to keep them all
   */
  public record Box(
      int x,
      int y,
      int width,
      int height,
      int row,
      String label,
      double confidence,
      Tile image,
      boolean byHand,
      List<Steps.Step> way) {

    public Box {
      way = List.copyOf(way);
    }

    /** A box as the network read it, of whose way nothing is kept. */
    public Box(
        int x, int y, int width, int height, int row, String label, double confidence, Tile image) {
      this(x, y, width, height, row, label, confidence, image, false, List.of());
    }

    /** Whether it was taken for no digit. */
    public boolean none() {
      return label.isEmpty();
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.reading(this);
  }
}
