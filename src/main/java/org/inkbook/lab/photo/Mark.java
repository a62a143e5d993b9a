package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.photo.Finding.Part;
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
  private volatile Formed formed;

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
    return new Mark(
        all, both, joined, sum / Math.max(1, area + other.area), Math.max(contact, other.contact));
  }

  private void copyInto(boolean[] target, Box around) {
    for (int y = 0; y < box.height(); y++) {
      int to = (box.y() - around.y() + y) * around.width() + box.x() - around.x();
      for (int x = 0; x < box.width(); x++) {
        target[to + x] |= ink[y * box.width() + x];
      }
    }
  }

  /** Where it may be cut; heights are measured in units of the usual one. */
  List<Seam> seams(double usual) {
    return Seam.through(ink, box.width(), usual);
  }

  /** Its parts between seams, from left to right; the mark itself when there are no seams. */
  List<Mark> cut(List<Seam> seams) {
    if (seams.isEmpty()) {
      return List.of(this);
    }
    List<Mark> parts = new ArrayList<>();
    for (int i = 0; i <= seams.size(); i++) {
      boolean[] part = new boolean[ink.length];
      for (int y = 0; y < box.height(); y++) {
        int from = i == 0 ? 0 : seams.get(i - 1).column(y);
        int to = i == seams.size() ? box.width() : seams.get(i).column(y);
        for (int x = from; x < to; x++) {
          part[y * box.width() + x] = ink[y * box.width() + x];
        }
      }
      parts.add(tight(part));
    }
    return parts;
  }

  /** Its left and right part, cut near a column of the photo; fewer when one would hold no ink. */
  List<Mark> cut(int column) {
    List<Mark> parts = new ArrayList<>();
    if (box.width() > 1) {
      int at = InkCut.column(ink, box.width(), column - box.x());
      parts.add(side(0, at));
      parts.add(side(at, box.width()));
      parts.removeIf(part -> part.area == 0);
    }
    return parts;
  }

  private Mark side(int from, int to) {
    boolean[] part = ink.clone();
    for (int i = 0; i < part.length; i++) {
      part[i] &= i % box.width() >= from && i % box.width() < to;
    }
    return tight(part);
  }

  /** Some of its pixels as a mark, in the tightest box around them; at least a pixel large. */
  private Mark tight(boolean[] part) {
    int left = box.width();
    int right = 0;
    int top = box.height();
    int bottom = 0;
    for (int i = 0; i < part.length; i++) {
      if (part[i]) {
        left = Math.min(left, i % box.width());
        right = Math.max(right, i % box.width() + 1);
        top = Math.min(top, i / box.width());
        bottom = i / box.width() + 1;
      }
    }
    if (right <= left) {
      return new Mark(pieces, new Box(box.x(), box.y(), 1, 1), new boolean[1], darkness, 0);
    }
    Box inside = new Box(box.x() + left, box.y() + top, right - left, bottom - top);
    boolean[] pixels = new boolean[inside.width() * inside.height()];
    for (int y = 0; y < inside.height(); y++) {
      int from = (top + y) * box.width() + left;
      System.arraycopy(part, from, pixels, y * inside.width(), inside.width());
    }
    return new Mark(pieces, inside, pixels, darkness, contact);
  }

  /** The same on the page turned by a quarter. */
  Mark turned(boolean right, int pageWidth, int pageHeight) {
    int width = box.height();
    int height = box.width();
    boolean[] turned = new boolean[ink.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int fromX = right ? y : height - 1 - y;
        int fromY = right ? width - 1 - x : x;
        turned[y * width + x] = ink[fromY * box.width() + fromX];
      }
    }
    int left = right ? pageHeight - box.y() - box.height() : box.y();
    int top = right ? box.x() : pageWidth - box.x() - box.width();
    return new Mark(pieces, new Box(left, top, width, height), turned, darkness, contact);
  }

  /** As MNIST would have it. */
  DigitImage image(Finding finding) {
    Formed known = formed;
    if (known == null || !known.left.equals(finding.left())) {
      try (Mats mats = new Mats()) {
        known =
            new Formed(finding.left(), MnistForm.of(mask(mats), finding, (stage, picture) -> {}));
        formed = known;
      }
    }
    return known.image;
  }

  /** Its image, made when it is first asked for. */
  private record Formed(Set<Part> left, DigitImage image) {}

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
