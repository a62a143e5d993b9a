package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Keeps the marks that may be digits: of the height that is usual on this photo, about as dark as
 * the others, and not lying along its edge, where fingertips and table tops are.
 */
final class NoiseFilter {
  /** Heights and widths of a digit, in units of the usual height. */
  private static final double LEAST_HEIGHT = 0.42;

  private static final double MOST_HEIGHT = 2.6;
  private static final double MOST_WIDTH = 2.6;

  /** How dark a digit is at least, in units of the usual darkness. */
  private static final double LEAST_DARKNESS = 0.22;

  /** The part of its length with which a mark may touch an edge; a cut-off digit touches less. */
  private static final double ALONG_EDGE = 0.4;

  private final int width;
  private final int height;
  private final Finding finding;

  NoiseFilter(int width, int height, Finding finding) {
    this.width = width;
    this.height = height;
    this.finding = finding;
  }

  /** Those of a possible size and place, large or small. */
  List<Mark> possible(List<Mark> marks) {
    double least = finding.smallest() * Math.max(width, height);
    return marks.stream()
        .filter(mark -> mark.box().longSide() >= least / 2)
        .filter(mark -> mark.box().height() <= finding.largest() * height)
        .filter(mark -> !alongEdge(mark))
        .toList();
  }

  private static boolean alongEdge(Mark mark) {
    return mark.contact() > ALONG_EDGE * mark.box().longSide();
  }

  /** Those that look like the others: of the usual height and darkness. */
  List<Mark> digits(List<Mark> marks) {
    if (marks.isEmpty()) {
      return marks;
    }
    double usual = usualHeight(marks);
    double least = Math.max(finding.smallest() * Math.max(width, height), LEAST_HEIGHT * usual);
    List<Mark> sized = new ArrayList<>();
    for (Mark mark : marks) {
      Box box = mark.box();
      if (box.height() >= least
          && box.height() <= MOST_HEIGHT * usual
          && box.width() <= MOST_WIDTH * usual) {
        sized.add(mark);
      }
    }
    double dark = weightedMedian(sized, Mark::darkness, mark -> mark.area());
    return sized.stream().filter(mark -> mark.darkness() >= LEAST_DARKNESS * dark).toList();
  }

  /** The height in the middle when every mark counts by its height: specks weigh little. */
  static double usualHeight(List<Mark> marks) {
    List<Mark> inside = marks.stream().filter(mark -> mark.contact() == 0).toList();
    return weightedMedian(
        inside.isEmpty() ? marks : inside,
        mark -> mark.box().height(),
        mark -> mark.box().height() * mark.darkness());
  }

  private static double weightedMedian(
      List<Mark> marks, ToDoubleFunction<Mark> value, ToDoubleFunction<Mark> weight) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparingDouble(value));
    double half = sorted.stream().mapToDouble(weight).sum() / 2;
    for (Mark mark : sorted) {
      half -= weight.applyAsDouble(mark);
      if (half <= 0) {
        return value.applyAsDouble(mark);
      }
    }
    return 0;
  }
}
