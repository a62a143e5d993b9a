package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * One or more connected pieces of ink that are taken as a whole: which they are, where, and what
 * they look like.
 */
final class Mark {
  private final Set<Integer> pieces;
  private final Box box;
  private final boolean[] ink;
  private final int area;
  private final double darkness;
  private final int contact;

  /**
   * @param pieces their numbers
   * @param ink which pixels of the box are theirs, rows from the top
   * @param darkness how much darker than paper they are on average, 0 to 255
   * @param contact how far they stretch along an edge of the photo, in pixels
   */
  Mark(Set<Integer> pieces, Box box, boolean[] ink, double darkness, int contact) {
    this.pieces = Set.copyOf(pieces);
    this.box = box;
    this.ink = ink;
    this.darkness = darkness;
    this.contact = contact;
    int count = 0;
    for (boolean inked : ink) {
      count += inked ? 1 : 0;
    }
    this.area = count;
  }

  Box box() {
    return box;
  }

  /** Pixels of ink. */
  int area() {
    return area;
  }

  double darkness() {
    return darkness;
  }

  int contact() {
    return contact;
  }

  /** Whether another mark is a part of this one. */
  boolean contains(Mark other) {
    return pieces.containsAll(other.pieces);
  }

  /** Both taken as one. */
  Mark join(Mark other) {
    Set<Integer> all = new TreeSet<>(pieces);
    all.addAll(other.pieces);
    Box both = box.union(other.box);
    boolean[] joined = new boolean[both.width() * both.height()];
    copyInto(joined, both);
    other.copyInto(joined, both);
    double sum = darkness * area + other.darkness * other.area;
    return new Mark(all, both, joined, sum / (area + other.area), Math.max(contact, other.contact));
  }

  private void copyInto(boolean[] target, Box around) {
    for (int y = 0; y < box.height(); y++) {
      int to = (box.y() - around.y() + y) * around.width() + box.x() - around.x();
      for (int x = 0; x < box.width(); x++) {
        target[to + x] |= ink[y * box.width() + x];
      }
    }
  }

  /** Its left and right part, cut near a column of the photo; fewer when one would hold no ink. */
  List<Mark> cut(int column) {
    List<Mark> parts = new ArrayList<>();
    if (box.width() > 1) {
      int at = InkCut.column(ink, box.width(), column - box.x());
      part(0, at).ifPresent(parts::add);
      part(at, box.width()).ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<Mark> part(int from, int to) {
    int left = to;
    int right = from;
    int top = box.height();
    int bottom = 0;
    for (int y = 0; y < box.height(); y++) {
      for (int x = from; x < to; x++) {
        if (ink[y * box.width() + x]) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = y + 1;
        }
      }
    }
    return right <= left
        ? Optional.empty()
        : Optional.of(within(new Box(left, top, right - left, bottom - top)));
  }

  /** What lies in a part of the box, in the box's own pixels. */
  private Mark within(Box part) {
    boolean[] pixels = new boolean[part.width() * part.height()];
    for (int y = 0; y < part.height(); y++) {
      int from = (part.y() + y) * box.width() + part.x();
      System.arraycopy(ink, from, pixels, y * part.width(), part.width());
    }
    Box at = new Box(box.x() + part.x(), box.y() + part.y(), part.width(), part.height());
    return new Mark(pieces, at, pixels, darkness, contact);
  }

  /** Its box as a matrix: 255 where its ink is. */
  Mat mask(Mats mats) {
    byte[] values = new byte[ink.length];
    for (int i = 0; i < ink.length; i++) {
      values[i] = (byte) (ink[i] ? 255 : 0);
    }
    Mat mask = mats.keep(new Mat(box.height(), box.width(), CvType.CV_8U));
    mask.put(0, 0, values);
    return mask;
  }
}
