package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.inkbook.output.Correction;
import org.inkbook.output.Correction.Add;
import org.inkbook.output.Correction.Area;
import org.inkbook.output.Correction.Delete;
import org.inkbook.output.Correction.Label;
import org.inkbook.output.Correction.Merge;
import org.inkbook.output.Correction.Move;
import org.inkbook.output.Correction.Split;
import org.inkbook.output.Correction.Spot;
import org.inkbook.output.Corrections;

/**
 * The marks of a page after a reader has put them right by hand.
 *
 * <p>A box is known by a place in it: the smallest box around that place is meant, else the one
 * whose middle is nearest, if that is no further than half of its size. So a correction still finds
 * its box when an option has changed the box a little.
 */
final class HandWork {
  /** How many of these are the photo's longer side. */
  private static final double UNITS = 1000;

  private final PageInk ink;
  private final double unit;
  private final List<Mark> marks;

  /** A mark is equal to none but itself. */
  private final Map<Mark, Integer> labels = new HashMap<>();

  private final Set<Mark> touched = new HashSet<>();
  private final List<Correction> lost = new ArrayList<>();

  private HandWork(Layout layout) {
    ink = layout.ink();
    unit = Math.max(layout.photo().width(), layout.photo().height()) / UNITS;
    marks = new ArrayList<>(layout.rows().stream().flatMap(List::stream).toList());
  }

  static HandWork on(Layout layout, Corrections corrections) {
    HandWork work = new HandWork(layout);
    for (Correction correction : corrections.list()) {
      if (!work.done(correction)) {
        work.lost.add(correction);
      }
    }
    return work;
  }

  /** All marks, in no order. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** What the reader says a mark is, if anything. */
  OptionalInt label(Mark mark) {
    return labels.containsKey(mark) ? OptionalInt.of(labels.get(mark)) : OptionalInt.empty();
  }

  /** Whether the reader made this mark or said which digit it is: so it is one. */
  boolean isDigit(Mark mark) {
    return touched.contains(mark) || labels.containsKey(mark);
  }

  /** The corrections that found no box. */
  List<Correction> lost() {
    return List.copyOf(lost);
  }

  private boolean done(Correction correction) {
    if (correction instanceof Add add) {
      put(ink.cut(box(add.area())));
      return true;
    }
    if (correction instanceof Delete delete) {
      return at(delete.box()).map(this::remove).isPresent();
    }
    if (correction instanceof Label label) {
      Optional<Mark> mark = at(label.box());
      mark.ifPresent(it -> labels.put(it, label.digit()));
      return mark.isPresent();
    }
    if (correction instanceof Move move) {
      return at(move.box()).map(mark -> move(mark, box(move.to()))).isPresent();
    }
    if (correction instanceof Split split) {
      return at(split.box()).map(mark -> split(mark, split.box())).orElse(false);
    }
    return correction instanceof Merge merge && merge(at(merge.first()), at(merge.second()));
  }

  private void put(Mark mark) {
    marks.add(mark);
    touched.add(mark);
  }

  private Mark remove(Mark mark) {
    marks.remove(mark);
    return mark;
  }

  /** It stays the digit that the reader said it is. */
  private Mark move(Mark mark, Box to) {
    Mark moved = ink.cut(to);
    put(moved);
    label(mark).ifPresent(digit -> labels.put(moved, digit));
    return remove(mark);
  }

  private boolean merge(Optional<Mark> first, Optional<Mark> second) {
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return false;
    }
    put(remove(first.get()).join(remove(second.get())));
    return true;
  }

  private boolean split(Mark mark, Spot near) {
    List<Mark> parts = mark.cut((int) Math.round(near.x() * unit));
    if (parts.size() < 2) {
      return false;
    }
    remove(mark);
    parts.forEach(this::put);
    return true;
  }

  private Optional<Mark> at(Spot spot) {
    double x = spot.x() * unit;
    double y = spot.y() * unit;
    Optional<Mark> around =
        marks.stream()
            .filter(mark -> holds(mark.box(), x, y))
            .min(Comparator.comparingInt(mark -> mark.box().width() * mark.box().height()));
    return around.or(
        () ->
            marks.stream()
                .filter(mark -> apart(mark.box(), x, y) <= 0.5 * mark.box().longSide())
                .min(Comparator.comparingDouble(mark -> apart(mark.box(), x, y))));
  }

  private static boolean holds(Box box, double x, double y) {
    return x >= box.x()
        && x <= box.x() + box.width()
        && y >= box.y()
        && y <= box.y() + box.height();
  }

  private static double apart(Box box, double x, double y) {
    return Math.hypot(box.centreX() - x, box.centreY() - y);
  }

  private Box box(Area area) {
    return new Box(
        (int) Math.round(area.x() * unit),
        (int) Math.round(area.y() * unit),
        (int) Math.max(1, Math.round(area.width() * unit)),
        (int) Math.max(1, Math.round(area.height() * unit)));
  }
}
