package org.inkbook.output;

import java.util.List;

/**
 * A photo with the digits found on it and what was read.
 *
 * @param title a heading, or empty
 * @param photo the photo, upright, perhaps reduced; the boxes are in its pixels
 * @param boxes in reading order
 * @param editable whether it was made with {@link Corrections}: a reader may put it right
 */
public record Reading(String title, Pixels photo, List<Box> boxes, boolean editable)
    implements Output {

  public Reading {
    boxes = List.copyOf(boxes);
  }

  /** A reading that is only looked at. */
  public Reading(String title, Pixels photo, List<Box> boxes) {
    this(title, photo, boxes, false);
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
   * One digit on the photo.
   *
   * @param x left edge in pixels of the photo
   * @param y top edge in pixels of the photo
   * @param row the row of writing it stands in, from 0
   * @param label what was read, or what the reader says it is
   * @param confidence how sure the network is of this label, from 0 to 1
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
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.reading(this);
  }
}
