package org.inkbook.lab.photo;

import java.util.Set;
import java.util.TreeSet;

/**
 * One or more connected pieces of ink that are taken as a whole.
 *
 * @param parts the numbers of the pieces
 * @param area pixels of ink
 * @param darkness how much darker than paper its ink is on average, 0 to 255
 * @param contact how far it stretches along an edge of the photo, in pixels
 */
record Mark(Set<Integer> parts, Box box, int area, double darkness, int contact) {

  Mark {
    parts = Set.copyOf(parts);
  }

  /** Whether another mark is a part of this one. */
  boolean contains(Mark other) {
    return parts.containsAll(other.parts);
  }

  /** Both taken as one. */
  Mark join(Mark other) {
    Set<Integer> all = new TreeSet<>(parts);
    all.addAll(other.parts);
    double sum = darkness * area + other.darkness * other.area;
    int both = area + other.area;
    return new Mark(all, box.union(other.box), both, sum / both, Math.max(contact, other.contact));
  }
}
