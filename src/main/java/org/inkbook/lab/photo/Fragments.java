package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the pieces of a digit that was written in several strokes, or whose ink broke off: a small
 * piece that touches or nearly touches the box of another, when both together are no larger than a
 * digit.
 */
final class Fragments {
  /** In units of the usual height: the small piece, the gap, and both together. */
  private static final double SMALL = 0.7;

  private static final double SPECK = 0.12;
  private static final double GAP = 0.12;
  private static final double TALLEST = 1.25;
  private static final double WIDEST = 1.15;

  /** How much of the small piece's width has to lie above, below or within the other. */
  private static final double OVERLAP = 0.3;

  private Fragments() {}

  /** The marks, pieces joined; heights are measured in units of the usual one. */
  static List<Mark> join(List<Mark> marks, double usual) {
    List<Mark> whole = new ArrayList<>();
    for (Mark mark : marks) {
      Mark grown = mark;
      for (int i = 0; i < whole.size(); i++) {
        if (belong(grown.box(), whole.get(i).box(), usual)) {
          grown = grown.join(whole.remove(i));
          i = -1; // the larger one may reach others
        }
      }
      whole.add(grown);
    }
    return whole;
  }

  private static boolean belong(Box a, Box b, double usual) {
    Box small = a.height() < b.height() ? a : b;
    Box both = a.union(b);
    return small.height() <= SMALL * usual
        && small.longSide() >= SPECK * usual
        && both.height() <= TALLEST * usual
        && both.width() <= WIDEST * usual
        && gap(a.y(), a.height(), b.y(), b.height()) <= GAP * usual
        && -gap(a.x(), a.width(), b.x(), b.width()) >= OVERLAP * small.width();
  }

  /** How far two intervals are apart; negative when they overlap. */
  private static int gap(int from, int size, int otherFrom, int otherSize) {
    return Math.max(from, otherFrom) - Math.min(from + size, otherFrom + otherSize);
  }
}
