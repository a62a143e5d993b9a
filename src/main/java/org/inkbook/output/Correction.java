package org.inkbook.output;

/**
 * One thing that a reader put right on a reading by hand. Its text is what a cell holds.
 *
 * <p>Places are in thousandths of the photo's longer side, from its upper left corner; so they mean
 * the same however much the photo is reduced. A box is named by a {@link Spot} in it rather than by
 * its number, which changes as soon as one box more is found.
 */
public sealed interface Correction {

  /** A point on the photo, in thousandths of its longer side. */
  record Spot(int x, int y) {
    @Override
    public String toString() {
      return x + "," + y;
    }
  }

  /** A rectangle on the photo, in thousandths of its longer side; width and height at least 1. */
  record Area(int x, int y, int width, int height) {

    /** Its middle. */
    public Spot centre() {
      return new Spot(x + width / 2, y + height / 2);
    }

    boolean contains(Spot spot) {
      return spot.x >= x && spot.x <= x + width && spot.y >= y && spot.y <= y + height;
    }

    @Override
    public String toString() {
      return x + "," + y + "," + width + "," + height;
    }
  }

  /** What is there is no digit. */
  record Delete(Spot box) implements Correction {
    @Override
    public String toString() {
      return "delete " + box;
    }
  }

  /** Two boxes hold the parts of one digit. */
  record Merge(Spot first, Spot second) implements Correction {
    @Override
    public String toString() {
      return "merge " + first + " " + second;
    }
  }

  /** A box holds two digits, which meet near this place. */
  record Split(Spot box) implements Correction {
    @Override
    public String toString() {
      return "split " + box;
    }
  }

  /** The digit fills another area than was found. */
  record Move(Spot box, Area to) implements Correction {
    @Override
    public String toString() {
      return "move " + box + " to " + to;
    }
  }

  /** A digit was missed. */
  record Add(Area area) implements Correction {
    @Override
    public String toString() {
      return "add " + area;
    }
  }

  /** Which digit it is, 0 to 9, whatever was read. */
  record Label(Spot box, int digit) implements Correction {
    @Override
    public String toString() {
      return box + " is " + digit;
    }
  }
}
